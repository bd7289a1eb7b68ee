import { isOnFoot } from "../../../core/activity/index.ts";
import type { ActivityView } from "../../../http/contract.ts";
import { hoursAndMinutes, minutesAndSeconds } from "../../design/dates.ts";
import { formatClimb, formatDistance, formatPace } from "../../design/measures.ts";
import type { Preferences } from "../../design/preferences.ts";
import { SPORT_WORDS } from "../training-words.ts";
import { FACT_WORDS as WORDS } from "./run-words.ts";

export interface RunMeasure {
  readonly name: string;
  readonly value: string;
}

const HOUR = 3600;
/** Pauses of less are none. */
const LEAST_PAUSE = 30;

/** Everything that the files tell of a session, in words; what is not known is left out. */
export function listMeasures(run: ActivityView, units: Preferences["units"]): readonly RunMeasure[] {
  const onFoot = isOnFoot(run.sport);
  const far = run.metres ?? 0;
  const paused = run.elapsedSeconds - run.movingSeconds >= LEAST_PAUSE;
  const measures: readonly (RunMeasure | null)[] = [
    { name: WORDS.sport, value: SPORT_WORDS[run.sport] },
    far > 0 ? { name: WORDS.distance, value: formatDistance(far, units) } : null,
    { name: WORDS.moving, value: sayTime(run.movingSeconds) },
    paused ? { name: WORDS.elapsed, value: sayTime(run.elapsedSeconds) } : null,
    far > 0 && run.movingSeconds > 0 ? speedOf(far / run.movingSeconds, onFoot, units) : null,
    known(WORDS.ascent, run.ascentMetres, (metres) => formatClimb(metres, units)),
    known(WORDS.descent, run.descentMetres, (metres) => formatClimb(metres, units)),
    known(WORDS.avgHeartRate, run.avgHeartRate, WORDS.beats),
    known(WORDS.maxHeartRate, run.maxHeartRate, WORDS.beats),
    known(onFoot ? WORDS.cadence : WORDS.turns, run.avgCadence, (steps) => String(Math.round(steps))),
  ];
  return measures.filter((measure) => measure !== null);
}

const known = (name: string, value: number | undefined, say: (value: number) => string): RunMeasure | null =>
  value === undefined ? null : { name, value: say(value) };

const sayTime = (seconds: number): string =>
  seconds < HOUR ? minutesAndSeconds(seconds) : `${hoursAndMinutes(seconds)} h`;

const speedOf = (speed: number, onFoot: boolean, units: Preferences["units"]): RunMeasure =>
  onFoot
    ? { name: WORDS.pace, value: formatPace(speed, units) }
    : { name: WORDS.speed, value: `${formatDistance(speed * HOUR, units)}/h` };
