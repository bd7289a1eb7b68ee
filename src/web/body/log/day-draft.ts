import type { NewNiggle, NiggleDayWords, NiggleView } from "../../../http/contract.ts";

/** One day of a place as it stands on the sheet; null and empty are not said. */
export interface DayDraft {
  readonly pain: number | null;
  readonly run: number | null;
  readonly morning: number | null;
  readonly life: number | null;
  readonly kinds: readonly string[];
  readonly runChanged: string | null;
  readonly why: string | null;
  readonly care: readonly string[];
  readonly spot: string | null;
}

export const EMPTY_DAY: DayDraft = {
  pain: null,
  run: null,
  morning: null,
  life: null,
  kinds: [],
  runChanged: null,
  why: null,
  care: [],
  spot: null,
};

/** What was said of a day already, to be said anew. */
export const draftOf = (day: NiggleView["days"][number] | null): DayDraft =>
  day === null
    ? EMPTY_DAY
    : {
        ...EMPTY_DAY,
        pain: day.pain,
        run: day.run,
        morning: day.morning,
        life: day.life,
        kinds: day.kinds,
        runChanged: day.runChanged,
        why: day.why,
        care: day.care,
      };

const scoresOf = ({ pain, run, morning, life }: DayDraft): readonly number[] =>
  [pain, run, morning, life].filter((score) => score !== null);

/** The highest number that was said; null where none was. */
export const worstOf = (draft: DayDraft): number | null => {
  const scores = scoresOf(draft);
  return scores.length === 0 ? null : Math.max(...scores);
};

/** Words for the server: what was not said is left out. */
export function dayWordsOf(draft: DayDraft): NiggleDayWords {
  const { pain, run, morning, life, kinds, runChanged, why, care } = draft;
  const changes = runChanged !== null && runChanged !== "none";
  return {
    ...(pain === null ? {} : { pain }),
    ...(run === null ? {} : { run }),
    ...(morning === null ? {} : { morning }),
    ...(life === null ? {} : { life }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
    ...(runChanged === null ? {} : { runChanged }),
    ...(changes && why !== null ? { why } : {}),
    ...(care.length === 0 ? {} : { care: [...care] }),
  };
}

/** Where to send a day: to the open niggle of the place, or as a new one. */
export function sayingOf(
  place: { readonly site: string; readonly side: string },
  draft: DayDraft,
  niggle: Pick<NiggleView, "id"> | null,
): { readonly path: string; readonly body: NewNiggle | NiggleDayWords } {
  if (niggle !== null)
    return { path: `/niggles/${encodeURIComponent(niggle.id)}/days`, body: dayWordsOf(draft) };
  const spot = draft.spot === null ? {} : { spot: draft.spot };
  return { path: "/niggles", body: { area: place.site, side: place.side, ...spot, ...dayWordsOf(draft) } };
}

const HARMLESS: readonly string[] = ["ache", "tight", "stuck"];
const STRONG = 5;

/** Whether it may be a reason to be seen: until the server has judged it, no older advice is shown. */
export function mayNeedCare(
  draft: DayDraft,
  niggle: Pick<NiggleView, "level" | "questions"> | null,
): boolean {
  if (niggle === null || niggle.level === null || niggle.questions.length > 0) return true;
  return draft.kinds.some((kind) => !HARMLESS.includes(kind)) || (worstOf(draft) ?? 0) >= STRONG;
}
