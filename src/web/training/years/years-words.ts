import type { LoadView } from "../../../http/contract.ts";
import type { Grain } from "./view.ts";

const GRAINS: Readonly<Record<Grain, string>> = { 1: "by day", 7: "by week", 28: "by four weeks" };

export const YEARS_WORDS = {
  title: "Load over the years",
  lead: "Long load is what you are used to, short load what you carry now.",
  what: "the years",
  barWords: {
    1: "Load of a day",
    7: "Load a day, mean of a week",
    28: "Load a day, mean of four weeks",
  } as const,
  long: "Long load, 42 days",
  short: "Short load, 7 days",
  range: "How much to show",
  ranges: { quarter: "3 months", year: "A year", all: "All" },
  closer: "Closer",
  wider: "Wider",
  reset: "Reset",
  monthBack: "A month back",
  weekBack: "A week back",
  weekOn: "A week on",
  monthOn: "A month on",
  week: "week",
  month: "month",
  steps: "Move along",
  inSight: (from: string, to: string, grain: Grain) => `${from} to ${to}, ${GRAINS[grain]}`,
  keys: "To look closer, drag across the chart or spread two fingers. In focus it takes plus and minus, the arrow keys, Home, End and the wheel; 0 starts again.",
  gist: ({ days, long, short, top, topDay }: Gist) =>
    `Load over ${days.toLocaleString(navigator.language)} days. Long load is ${long} now and short load ${short}. Long load was highest on ${topDay}, at ${top}.`,
  point: ({ day, load, long, short }: Point) => `${day}: load ${load}, long ${long}, short ${short}`,
  pointOf: (day: string, grain: Grain) =>
    ({ 1: day, 7: `Week of ${day}`, 28: `Four weeks from ${day}` })[grain],
  unknown: "not known",
  table: "Week by week, as a table",
  columns: {
    week: "Week of",
    sessions: "Sessions",
    distance: "Distance",
    load: "Load",
    long: "Long",
    short: "Short",
  },
  olderWeeks: (count: number) => (count === 1 ? "Show one older week" : `Show ${count} older weeks`),
  none: "There is no load to show yet.",
} as const;

/** The unit of the scale. */
export const UNIT_WORDS: Readonly<Record<LoadView["kind"], string>> = {
  sessionRpe: "minutes times effort, a day",
  hrStress: "heart-rate stress, a day",
  paceStress: "pace stress, a day",
  distance: "kilometres a day",
};

interface Gist {
  readonly days: number;
  readonly long: string;
  readonly short: string;
  readonly top: string;
  readonly topDay: string;
}

interface Point {
  readonly day: string;
  readonly load: string;
  readonly long: string;
  readonly short: string;
}
