import type { PlanTunables } from "../../context/index.ts";
import type { PlanFacts } from "../facts.ts";
import type { RaceFact } from "../race-facts.ts";
import { FORM_WORDS } from "../texts.ts";
import type { Variant } from "../variant.ts";
import { type CutRule, HOUR, hardSpan } from "./rule.ts";

/** Table 1.2: the last hour before the start for each pressure, and the floor below which nobody tunes deep. */
export const PRE_RACE = {
  short: { deep: 72, moderate: 48, gentle: 12, floor: 48 },
  mid: { deep: 96, moderate: 48, gentle: 24, floor: 72 },
  long: { deep: 120, moderate: 72, gentle: 24, floor: 72 },
  ultra: { deep: 168, moderate: 96, gentle: 24, floor: 96 },
} as const;

const SHORT_C_RACE_DEEP = 48;
/** 1.2: an open niggle in the treated area, hours more. */
const NIGGLE_HOURS = 24;
/** 1.2: a runner not used to deep work, hours more; decided on the edge, by what the plan holds before. */
export const NOT_HABITUATED_HOURS = 48;
/** T3's last gentle session is one of up to half an hour; a longer one keeps the moderate limit. */
const SHORT_GENTLE_MINUTES = 30;

/** The table's own limit for deep work before a race, without modifiers. */
export const tableDeepHours = ({ class: raceClass, priority }: RaceFact): number =>
  raceClass === "short" && priority === "C" ? SHORT_C_RACE_DEEP : PRE_RACE[raceClass].deep;

/** The limit for this runner: tuned, never under the floor, and a day more with an open niggle. */
export function deepHoursBefore(race: RaceFact, facts: PlanFacts): number {
  const tuned = tunedHours(race, facts.context.tunables);
  return tuned + (hasOpenNiggle(facts) ? NIGGLE_HOURS : 0);
}

const tunedHours = (race: RaceFact, { raceMargin }: PlanTunables): number =>
  Math.max(PRE_RACE[race.class].floor, tableDeepHours(race) + raceMargin);

const hasOpenNiggle = ({ context }: PlanFacts): boolean => (context.openNiggles ?? []).length > 0;

export const T3: CutRule = {
  id: "T3",
  text: "Too near the race now: massage again after it.",
  force: ["must"],
  tag: "P",
  sources: [],
  why: (_facts, form) =>
    form === "gentle" ? T3.text : `Too near the race now for ${FORM_WORDS[form]} work.`,
  cut: (facts, variant) =>
    facts.races.map((race) =>
      hardSpan(race.start - hoursBefore(race, facts, variant) * HOUR - variant.minutes + 1, race.finish),
    ),
};

/** Hours before the start by which a session of that form and length ends. */
export function hoursBefore(
  race: RaceFact,
  facts: PlanFacts,
  { form, minutes }: Pick<Variant, "form" | "minutes">,
): number {
  if (form === "deep") return deepHoursBefore(race, facts);
  const short = form === "gentle" && minutes <= SHORT_GENTLE_MINUTES;
  return PRE_RACE[race.class][short ? "gentle" : "moderate"];
}
