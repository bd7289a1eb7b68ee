import { placeOfChoice, type ReplyDraft } from "./draft.ts";
import { AVOID_WORDS, sayChoice, sayModality, sayTreated, SUMMARY_WORDS as WORDS } from "./reply-words.ts";

/** One line of what will be sent. */
export interface SummaryLine {
  readonly label: string;
  readonly texts: readonly string[];
}

/** What will be sent, in words; what was left out is left out. */
export function summaryOf(draft: ReplyDraft): readonly SummaryLine[] {
  const { date, time, minutes, modality, findings, comeBack, by } = draft;
  const lines: readonly SummaryLine[] = [
    { label: WORDS.visit, texts: [WORDS.visitText({ date, time, minutes, kind: sayModality(modality) })] },
    {
      label: WORDS.treated,
      texts: draft.treated.map((one) => WORDS.treatedText(sayTreated(one), one.pressure, one.minutes.trim())),
    },
    { label: WORDS.findings, texts: findings.trim() === "" ? [] : [findings.trim()] },
    {
      label: WORDS.drills,
      texts: draft.drills.map((drill) =>
        WORDS.drillText({ ...drill, side: placeOfChoice(drill.place)?.side ?? drill.side }),
      ),
    },
    { label: WORDS.comeBack, texts: comeBack.trim() === "" ? [] : [WORDS.comeBackText(comeBack.trim())] },
    {
      label: WORDS.avoid,
      texts: draft.avoid.map(({ kind, place, days }) =>
        WORDS.avoidText(AVOID_WORDS[kind], kind === "running" ? "" : sayChoice(place), days),
      ),
    },
    { label: WORDS.by, texts: by.trim() === "" ? [] : [by.trim()] },
  ];
  return lines.filter(({ texts }) => texts.length > 0);
}

/** The same as plain text, to be sent another way. */
export const asText = (draft: ReplyDraft): string =>
  summaryOf(draft)
    .map(({ label, texts }) =>
      texts.length === 1 ? `${label}: ${texts[0]}` : `${label}:\n- ${texts.join("\n- ")}`,
    )
    .join("\n");
