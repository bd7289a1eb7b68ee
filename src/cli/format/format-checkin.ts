import type { CheckinView } from "../../http/contract.ts";
import { areasInWords, dayInWords } from "./words.ts";

/** Today's soreness, then the last weekly checks, one a line. */
export function formatCheckin({ soreness, checks }: CheckinView): string {
  const today =
    soreness === null
      ? 'Today: nothing noted. "checkin --legs N" notes it, 0 to 10.'
      : `Today: legs ${soreness.legs} of 10${soreness.stairs === null ? "" : `, stairs ${soreness.stairs} of 10`}.`;
  return [today, ...checks.map(formatCheck)].join("\n");
}

function formatCheck({ date, kind, area, severity, substantial, daysLost }: CheckinView["checks"][number]) {
  const what = area === null ? (kind === "illness" ? "illness" : "nothing in the way") : areasInWords([area]);
  const lost = daysLost === 0 ? "" : `, ${daysLost} days lost`;
  return `Week to ${dayInWords(date)}: ${what}, ${severity ?? "?"} of 100${substantial ? ", substantial" : ""}${lost}`;
}

/** The questions of the weekly check with the numbers of their answers. */
export const formatQuestions = ({ questions }: CheckinView): string =>
  questions
    .flatMap(({ id, text, options }) => [
      `--${id}  ${text}`,
      ...options.map((option) => `    ${option.value}  ${option.text}`),
    ])
    .join("\n");
