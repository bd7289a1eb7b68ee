import type { ComparedRunView } from "../../../http/contract.ts";
import { formatClimb, formatDistance } from "../../design/measures.ts";
import type { Preferences } from "../../design/preferences.ts";
import { sayClock } from "../../training/runs/local-clock.ts";
import { TOLD_WORDS, COMPARE_WORDS as WORDS } from "./compare-words.ts";

export type ComparedRecording = ComparedRunView["recordings"][number];

export interface ComparedFact {
  readonly name: string;
  readonly values: readonly string[];
  /** Whether the files disagree. */
  readonly differs: boolean;
}

type Say = (recording: ComparedRecording, units: Preferences["units"]) => string | null;

const FACTS: readonly (readonly [name: string, say: Say])[] = [
  [WORDS.device, ({ device }) => device],
  [WORDS.start, (recording) => sayClockWithSeconds(recording)],
  [WORDS.elapsed, ({ elapsedSeconds }) => sayDuration(elapsedSeconds)],
  [WORDS.distance, ({ metres }, units) => (metres === null ? null : formatDistance(metres, units))],
  [WORDS.heartRate, sayHeartRate],
  [
    WORDS.ascent,
    ({ ascentMetres }, units) => (ascentMetres === null ? null : formatClimb(ascentMetres, units)),
  ],
  [WORDS.cadence, ({ avgCadence }) => (avgCadence === null ? null : String(Math.round(avgCadence)))],
  [WORDS.samples, ({ samples }) => String(samples)],
  [
    WORDS.tells,
    ({ tells }) => (tells.length === 0 ? null : tells.map((thing) => TOLD_WORDS[thing]).join(", ")),
  ],
];

/** A row for each thing that a file can tell; what none of them tells is left out. */
export function listFacts(
  recordings: readonly ComparedRecording[],
  units: Preferences["units"],
): readonly ComparedFact[] {
  return FACTS.map(([name, say]) => ({ name, said: recordings.map((recording) => say(recording, units)) }))
    .filter(({ said }) => said.some((value) => value !== null))
    .map(({ name, said }) => ({
      name,
      values: said.map((value) => value ?? WORDS.unknown),
      differs: new Set(said).size > 1,
    }));
}

function sayHeartRate({ avgHeartRate, maxHeartRate }: ComparedRecording): string | null {
  if (avgHeartRate === null) return null;
  const highest = maxHeartRate === null ? "" : ` / ${Math.round(maxHeartRate)}`;
  return `${Math.round(avgHeartRate)}${highest}`;
}

/** Seconds tell copies apart. */
const sayClockWithSeconds = (recording: ComparedRecording): string =>
  `${sayClock(recording)}:${recording.startedAt.slice(17, 19)}`;

/** "1:04:10", "20:00" */
export function sayDuration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
