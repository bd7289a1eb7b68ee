import type { Activity } from "../core/activity/index.ts";
import type { ClassifiedSession } from "../core/load/index.ts";
import { type Because, formatInstant, formatOffset } from "../core/units/index.ts";
import type { ActivityView, BecauseView } from "./contract.ts";

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A because for the wire. */
export const presentBecause = (why: Because): BecauseView => ({
  rule: why.rule,
  text: why.text,
  inputs: Object.fromEntries(
    Object.entries(why.inputs).map(([name, value]) => [
      name,
      typeof value === "number" ? rounded(value, 3) : value,
    ]),
  ),
});

/** An activity with its load and class, in the shape of `activities --json`. */
export function presentActivity(activity: Activity, session: ClassifiedSession | null): ActivityView {
  const { summary } = activity;
  return {
    id: activity.id,
    ...(summary.name === null ? {} : { name: summary.name }),
    startedAt: formatInstant(summary.startedAt),
    localDate: summary.localDate,
    utcOffset: formatOffset(summary.utcOffsetMinutes),
    sport: summary.sport,
    metres: summary.distance === null ? null : rounded(summary.distance, 1),
    movingSeconds: rounded(summary.moving, 1),
    elapsedSeconds: rounded(summary.elapsed, 1),
    ...presentMeasured(activity),
    ...presentSession(session),
    flags: [...flagsOf(session), ...summary.flags],
    sources: [...activity.sources],
  };
}

/** The class's own flags (RULES 1.0) before those of the file. */
const flagsOf = (session: ClassifiedSession | null): readonly string[] =>
  session === null
    ? []
    : [
        ...(session.race ? ["race"] : []),
        ...(session.longEffort ? ["longEffort"] : []),
        ...(session.bigDescent ? ["bigDescent"] : []),
      ];

function presentMeasured({ summary, rpe, tag }: Activity) {
  return {
    ...(summary.ascent === null ? {} : { ascentMetres: rounded(summary.ascent, 1) }),
    ...(summary.descent === null ? {} : { descentMetres: rounded(summary.descent, 1) }),
    ...(summary.avgHeartRate === null ? {} : { avgHeartRate: rounded(summary.avgHeartRate, 1) }),
    ...(summary.maxHeartRate === null ? {} : { maxHeartRate: rounded(summary.maxHeartRate, 1) }),
    ...(summary.avgCadence === null ? {} : { avgCadence: rounded(summary.avgCadence, 1) }),
    ...(rpe === null ? {} : { rpe }),
    ...(tag === null ? {} : { tag }),
  };
}

function presentSession(session: ClassifiedSession | null) {
  return {
    load: session && { value: rounded(session.load.value, 2), kind: session.load.kind },
    class: session?.class ?? ("moderate" as const),
    because: [...(session?.load.because ?? []), ...(session?.because ?? [])].map(presentBecause),
  };
}
