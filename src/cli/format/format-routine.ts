import type { RoutineView } from "../../http/contract.ts";
import { areasInWords, dayInWords, durationInWords, sideInWords, wrapped } from "./words.ts";

/** Today's self-care: what to do instead where nothing is allowed, else steps, ice or heat, and what rests. */
export function formatRoutine(view: RoutineView): string {
  const { instead, thermal, rest, note } = view;
  if (instead.length > 0)
    return ["No self-care now. Do this instead:", ...instead.map((text) => wrapped(text, "  "))].join("\n");
  return [
    ...thermal.map(formatThermal),
    ...(note === null
      ? formatSteps(view)
      : [`${note}${view.anyway ? ' "routine --anyway" gives one now.' : ""}`]),
    ...rest.map(({ text }) => wrapped(`Rests: ${text}`, "")),
  ].join("\n");
}

function formatSteps({ date, seconds, steps, stopRule, stopIf, because }: RoutineView): readonly string[] {
  const why = because[0];
  return [
    `${dayInWords(date)}: ${durationInWords(seconds)}, ${steps.length} steps.`,
    ...(why ? [wrapped(why.text, "  ")] : []),
    ...steps.flatMap((step, index) => formatStep(step, steps[index - 1])),
    wrapped(stopRule, ""),
    ...stopIf.map((sign) => wrapped(`stop if ${sign}`, "  ")),
  ];
}

type Step = RoutineView["steps"][number];

/** Cues stand once where the same move goes on with the other side. */
function formatStep(step: Step, before: Step | undefined): readonly string[] {
  const { name, side, seconds, sets, light, how, stopIf } = step;
  const head = `  ${name}${sideInWords(side)}: ${sets} x ${seconds} s${light ? ", light" : ""}`;
  if (before?.move === step.move) return [head];
  return [
    head,
    ...how.map((cue) => wrapped(cue, "      ")),
    ...stopIf.map((sign) => wrapped(`stop if ${sign}`, "      ")),
  ];
}

const formatThermal = ({ kind, minutes, areas, because }: RoutineView["thermal"][number]): string =>
  [
    `${kind === "ice" ? "Ice" : "Heat"}: ${areasInWords(areas)}, ${minutes} min`,
    ...because.map(({ text }) => wrapped(text, "  ")),
  ].join("\n");
