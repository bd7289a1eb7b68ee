import type { CareView } from "../../http/contract.ts";
import { areasInWords, dayInWords } from "./words.ts";

const METHOD_WORDS: Readonly<Record<string, string>> = {
  foamRoller: "foam roller",
  massageGun: "massage gun",
};

/** Self-care done, one a line. */
export const formatCare = ({ care }: CareView): string =>
  care.length === 0
    ? 'No self-care noted yet. "care done foamRoller --minutes 5 --area calf --side left" notes some.'
    : care.map(formatRecord).join("\n");

/** What was noted just now. */
export function formatCareChanged(view: CareView): string {
  const changed = view.care.find(({ id }) => id === view.changed);
  return changed ? formatRecord(changed) : formatCare(view);
}

function formatRecord({ id, date, method, minutes, areas }: CareView["care"][number]): string {
  const where = areas.length === 0 ? "" : `  ${areasInWords(areas)}`;
  return `${id}  ${dayInWords(date)} ${date.slice(0, 4)}  ${minutes} min  ${METHOD_WORDS[method] ?? method}${where}`;
}
