import { deriveMetresBetween, type Samples, type Sport } from "../../core/activity/index.ts";

const STANDING = 0.5;
const SLOWEST_RUN = 1.9;
const FASTEST_RUN = 6;
const FASTEST_RIDE = 18;
const LONGEST_STEP = 60;

/**
 * The sport of a track that names none, by its mean speed while moving: walked, run, ridden, or something with an
 * engine. `sportName` stays null, which tells that the sport was guessed.
 * @example guessSport(samples) // "run"
 */
export function guessSport(samples: Samples): Sport {
  const speed = meanMovingSpeed(samples);
  if (!(speed > 0) || speed >= FASTEST_RIDE) return "other";
  if (speed < SLOWEST_RUN) return "walk";
  return speed < FASTEST_RUN ? "run" : "ride";
}

function meanMovingSpeed({ time, latitude, longitude, length }: Samples): number {
  let way = 0;
  let passed = 0;
  for (let i = 1; i < length; i++) {
    const seconds = time[i]! - time[i - 1]!;
    if (!(seconds > 0) || seconds > LONGEST_STEP) continue;
    const step = deriveMetresBetween(latitude[i - 1]!, longitude[i - 1]!, latitude[i]!, longitude[i]!);
    if (!(step > STANDING * seconds)) continue;
    way += step;
    passed += seconds;
  }
  return way / passed;
}
