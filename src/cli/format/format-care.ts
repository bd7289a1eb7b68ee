import type { CareView } from "../../http/contract.ts";
import { areasInWords, dayInWords, sideInWords } from "./words.ts";

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
  const added = view.care.filter(({ id }) => view.added.includes(id));
  return added.length > 0 ? added.map(formatRecord).join("\n") : formatCare(view);
}

const MARK_WORDS: Readonly<Record<CareView["notes"][number]["mark"], string>> = {
  helped: "helped: it comes first in your routines",
  worse: "made it worse: it rests for 28 days",
  painUp: "pain went up after it: half of it from now on; a second time leaves it out",
};

/** What was found about single moves, one a line. */
export const formatNotes = ({ notes }: CareView): string =>
  notes.length === 0
    ? "Nothing is noted of any move."
    : notes
        .map(
          ({ move, side, on, mark }) => `${move}${sideInWords(side)}  ${dayInWords(on)}  ${MARK_WORDS[mark]}`,
        )
        .join("\n");

function formatRecord({ id, date, method, minutes, areas }: CareView["care"][number]): string {
  const where = areas.length === 0 ? "" : `  ${areasInWords(areas)}`;
  return `${id}  ${dayInWords(date)} ${date.slice(0, 4)}  ${Math.max(1, Math.round(minutes))} min  ${METHOD_WORDS[method] ?? method}${where}`;
}
