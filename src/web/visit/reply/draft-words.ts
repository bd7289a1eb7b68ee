import { MODALITIES } from "../../../core/care/index.ts";
import { REPLY_LIMITS } from "../../../core/share/index.ts";
import type { ReplyWordsView } from "../../../http/contract.ts";
import { placeOfChoice, type ReplyDraft } from "./draft.ts";
import { FAULT_WORDS, type FormPart, sayTreated } from "./reply-words.ts";

/** Something that has to be put right before the form is sent, and in which part. */
export interface DraftFault {
  readonly part: FormPart;
  readonly text: string;
}

const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);
const optional = (text: string): number | null => (text.trim() === "" ? null : whole(text));
const isWithin = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => value >= least && value <= most;

/** What is missing or out of range, in the order of the form. */
export function faultsOf(draft: ReplyDraft): readonly DraftFault[] {
  return [...placeFaults(draft), ...visitFaults(draft), ...drillFaults(draft), ...lateFaults(draft)];
}

function placeFaults({ treated }: ReplyDraft): readonly DraftFault[] {
  const few = treated.length > REPLY_LIMITS.treated ? [FAULT_WORDS.tooManyPlaces(REPLY_LIMITS.treated)] : [];
  const firm = treated
    .filter(({ pressure }) => pressure === null)
    .map((one) => FAULT_WORDS.noPressure(sayTreated(one)));
  const long = treated
    .filter(({ minutes }) => !isWithin(optional(minutes) ?? 1, { least: 1, most: REPLY_LIMITS.minutes.most }))
    .map((one) => FAULT_WORDS.placeMinutes(sayTreated(one)));
  return [...few, ...firm, ...long].map((text) => ({ part: "places", text }));
}

function visitFaults({ date, time, minutes }: ReplyDraft): readonly DraftFault[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}$/.test(time) ? [] : [FAULT_WORDS.noDay];
  const long = isWithin(whole(minutes), REPLY_LIMITS.minutes) ? [] : [FAULT_WORDS.minutes];
  return [...day, ...long].map((text) => ({ part: "visit", text }));
}

function drillFaults({ drills }: ReplyDraft): readonly DraftFault[] {
  const wrong = drills.flatMap((drill, index) => {
    const name = drill.name.trim() || FAULT_WORDS.drill(index + 1);
    return [
      ...(drill.name.trim() === "" ? [FAULT_WORDS.drillName(index + 1)] : []),
      ...(isWithin(whole(drill.seconds), REPLY_LIMITS.seconds) ? [] : [FAULT_WORDS.drillSeconds(name)]),
      ...(isWithin(whole(drill.sets), REPLY_LIMITS.sets) ? [] : [FAULT_WORDS.drillSets(name)]),
    ];
  });
  return wrong.map((text) => ({ part: "drills", text }));
}

function lateFaults({ comeBack, avoid }: ReplyDraft): readonly DraftFault[] {
  const back = isWithin(optional(comeBack) ?? 1, REPLY_LIMITS.comeBackDays) ? [] : [FAULT_WORDS.comeBack];
  const days = avoid.some((one) => !isWithin(whole(one.days), REPLY_LIMITS.avoidDays))
    ? [FAULT_WORDS.avoidDays]
    : [];
  return [
    ...back.map((text) => ({ part: "back" as const, text })),
    ...days.map((text) => ({ part: "avoid" as const, text })),
  ];
}

/** The reply as it is sent; of a form without faults. */
export function wordsOf(draft: ReplyDraft): ReplyWordsView {
  const { id, by, date, time, findings } = draft;
  return {
    ...{ id, by: by.trim(), date, time, findings: findings.trim() },
    minutes: whole(draft.minutes),
    modality: MODALITIES.find((one) => one === draft.modality) ?? null,
    treated: draft.treated.map(({ area, side, pressure, minutes }) => ({
      area,
      side,
      pressure: pressure ?? 0,
      minutes: optional(minutes),
    })),
    drills: draft.drills.map(({ move, name, place, side, seconds, sets, note }) => {
      const area = placeOfChoice(place);
      return {
        ...{ move, name: name.trim(), note: note.trim() },
        area: area?.area ?? null,
        side: area?.side ?? side,
        seconds: whole(seconds),
        sets: whole(sets),
      };
    }),
    comeBackDays: optional(draft.comeBack),
    avoid: draft.avoid.map(({ kind, place, days }) => {
      const area = kind === "running" ? null : placeOfChoice(place);
      return { kind, area: area?.area ?? null, side: area?.side ?? "both", days: whole(days) };
    }),
  };
}
