import type { SafetyView } from "../../http/contract.ts";
import { areasInWords, wrapped } from "./words.ts";

/** What holds first, then what is asked; the answers given close it. */
export function formatSafety({ toAsk, onTheDay, active, answered }: SafetyView): string {
  const due =
    toAsk.length === 0
      ? ["Nothing is due."]
      : [
          "Still to answer, before a firm massage at the latest:",
          ...toAsk.map(formatQuestion),
          'None of these? "safety none". Else "safety answer CONDITION yes".',
        ];
  const passing = onTheDay.map(formatQuestion);
  return [
    ...active.map(formatActive),
    ...due,
    ...(passing.length === 0
      ? []
      : [
          "On the day of a massage, or whenever it holds:",
          ...passing,
          'None of these today? "safety well". Else "safety answer CONDITION yes".',
        ]),
    `Answered: ${formatAnswered(answered)}.`,
  ].join("\n");
}

/** Each yes by its name; the many no's as a number. */
function formatAnswered(answered: SafetyView["answered"]): string {
  if (answered.length === 0) return "nothing yet";
  const yes = answered.filter(({ answer }) => answer === "yes").map(({ id }) => `${id} yes`);
  const no = answered.length - yes.length;
  return [...yes, ...(no > 0 ? [`no to ${no}`] : [])].join(", ");
}

const formatQuestion = ({ id, question }: SafetyView["toAsk"][number]): string =>
  `  ${id.padEnd(18)} ${question}`;

function formatActive({ id, says, areas, clinicianOk }: SafetyView["active"][number]): string {
  const where = areas.length === 0 ? "" : ` (${areasInWords(areas)})`;
  const ok = clinicianOk ? ", clinician OK" : "";
  return `Holds: ${id}${where}${ok}\n${wrapped(says, "      ")}`;
}
