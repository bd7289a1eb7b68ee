import { metres, parseLocalDate, type Result } from "../../core/units/index.ts";
import { type PlannedWorkout, readWorkout } from "../../files/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { PlanMoment, TrainingFile } from "./import-training.ts";
import type { PlanFile, ToldKind } from "./plan-event.ts";

/** A planned workout as a watch takes it (FIT): one session, on the day that the runner names. */
export function readWorkoutFile(
  { name, text, date }: TrainingFile,
  { window }: PlanMoment,
): Result<PlanFile, Fault> {
  const workout = readWorkout(new Uint8Array(Buffer.from(text, "base64")));
  if (!workout.ok) return fault("training.impossible", `"${name}" ${workout.error}.`);
  if (date === undefined)
    return fault(
      "training.impossible",
      `"${name}" is a planned workout and tells no day. Name it: --date YYYY-MM-DD.`,
    );
  const day = parseLocalDate(date);
  if (!day.ok)
    return fault("training.impossible", `"${date}" is no date. Write the day as YYYY-MM-DD, 2026-12-03.`);
  if (day.value < window.from || day.value > window.to)
    return fault("training.impossible", `${date} is not within eight weeks ago to a year ahead.`);
  const { minutes, metres: distance, description } = workout.value;
  const told = tellKind(workout.value);
  return {
    ok: true,
    value: {
      name: date,
      events: [
        {
          owner: date,
          occurrence: "0",
          date: day.value,
          days: 1,
          start: null,
          spanMinutes: null,
          title: workout.value.name,
          description,
          metres: distance === null ? null : metres(distance),
          minutes,
          doubt: null,
          ...(told && { told }),
        },
      ],
      owners: new Set([date]),
      outside: 0,
      ownersAreGlobal: false,
    },
  };
}

function tellKind({ sport }: PlannedWorkout): ToldKind | null {
  if (sport === null) return null;
  return sport.isRun ? { kind: "run" } : { kind: "otherSport", word: sport.word };
}
