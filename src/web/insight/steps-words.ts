import type { CadenceView } from "../../http/contract.ts";

type Report = NonNullable<NonNullable<CadenceView["experiment"]>["report"]>;

const orUnknown = (value: number | null): string => (value === null ? "not known" : String(value));

export const STEPS_WORDS = {
  title: (own: number | null) =>
    own === null ? "Your step rate is not known yet." : `About ${Math.round(own)} steps a minute.`,
  tab: "My step rate",
  lead: "As seen in your runs of the last 28 days, at 3.0 metres a second (5:33 a kilometre).",
  noHeight: "Tell your height in the settings to see it beside runners as tall as you.",
  toSettings: "Tell my height",
  beside: (expected: number) => `Usual for a runner as tall as you: about ${Math.round(expected)}.`,
  chart: "Each run: speed and steps",
  chartLabel: (count: number) => `${count} runs by speed and steps a minute; the table below has the same.`,
  speedAxis: "min a kilometre",
  stepsAxis: "steps a minute",
  table: "The same as a table",
  day: "Day",
  pace: "Pace",
  stepsColumn: "Steps a minute",
  why: "How it is judged",
  experiment: "A quicker step, as an experiment",
  experimentLead:
    "Where steps are long and a knee, shin or hip keeps coming back, 5 to 10 percent more steps for some weeks may ease it. No promise; your log will show.",
  notNow: "Not now, and why:",
  area: "For which place?",
  anyPlace: "The one that keeps coming back",
  percent: "How much quicker?",
  percentOption: (percent: number) => `${percent} percent`,
  start: "Start the experiment",
  target: (steps: number, pace: string) => `Try ${steps} steps a minute at ${pace} a kilometre.`,
  stop: "Stop the experiment",
  stopSure: "Stop it? It stays on record.",
  report: "Before and after",
  pain: ({ painBefore, painAfter }: Report) =>
    `Pain: ${orUnknown(painBefore)} before, ${orUnknown(painAfter)} after.`,
  rate: ({ referenceBefore, referenceAfter }: Report) =>
    `Steps a minute: ${referenceBefore} before, ${orUnknown(referenceAfter)} after.`,
  clouded: "Shoes or volume changed in the same weeks, so this cannot tell which of them it was.",
  forTherapist: "For your therapist",
} as const;
