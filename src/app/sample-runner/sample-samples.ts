import { addSample, finishSamples, isOnFoot, type Samples, startSamples } from "../../core/activity/index.ts";
import { seededRandom } from "../../core/insight/index.ts";
import type { Instant } from "../../core/units/index.ts";
import { near } from "./near.ts";
import type { SampleSession } from "./sample-diary.ts";

const STEP_SECONDS = 4;
const REST_HEART_RATE = 52;
const MAX_HEART_RATE = 188;
/** Open sea: nobody's home. */
const START = { latitude: 0.5, longitude: -30.5 };
const METRES_PER_DEGREE = 111_320;

/** What the watch would have recorded of a session: a sample every four seconds along a lap of three kilometres. */
export function deriveSampleSamples(session: SampleSession, startedAt: Instant, seed: number): Samples {
  const random = seededRandom(seed);
  const samples = startSamples(2048);
  let heartRate = REST_HEART_RATE + 30;
  let distance = 0;
  let time = startedAt / 1000;
  for (const stretch of session.stretches) {
    const target = REST_HEART_RATE + stretch.effort * (MAX_HEART_RATE - REST_HEART_RATE);
    for (let second = 0; second < stretch.minutes * 60; second += STEP_SECONDS) {
      const speed = stretch.speed === 0 ? 0 : near(random, stretch.speed, 0.08);
      heartRate += (target - heartRate) * 0.05 + near(random, 0, 0.8);
      const row = addSample(samples);
      samples.time[row] = time;
      samples.heartRate[row] = Math.round(heartRate);
      if (session.sport !== "strength") writeMotion(samples, row, { session, speed, distance });
      time += STEP_SECONDS;
      distance += speed * STEP_SECONDS;
    }
  }
  return finishSamples(samples);
}

interface Motion {
  readonly session: SampleSession;
  readonly speed: number;
  readonly distance: number;
}

const LAP_METRES = 3000;

function writeMotion(samples: Samples, row: number, { session, speed, distance }: Motion): void {
  samples.speed[row] = speed;
  samples.distance[row] = distance;
  samples.cadence[row] = isOnFoot(session.sport) ? Math.round(165 + 6.5 * (speed - 3.04)) : 82;
  if (session.indoor) return;
  const angle = (distance / LAP_METRES) * 2 * Math.PI;
  const radius = LAP_METRES / (2 * Math.PI) / METRES_PER_DEGREE;
  samples.latitude[row] = START.latitude + radius * Math.sin(angle);
  samples.longitude[row] = START.longitude + radius * Math.cos(angle);
  samples.altitude[row] = 20 + 9 * Math.sin(angle);
}
