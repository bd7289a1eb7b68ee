import { expect, test } from "vitest";
import { addSample, finishSamples, type Samples, startSamples } from "../core/activity/index.ts";
import { scaleFootCadence } from "./foot-cadence.ts";

function samplesWith(cadence: number, speed: number): Samples {
  const samples = startSamples(8);
  for (let i = 0; i < 5; i++) {
    const index = addSample(samples);
    samples.time[index] = 1_700_000_000 + i;
    samples.speed[index] = speed;
    samples.cadence[index] = cadence;
  }
  return finishSamples(samples);
}

test.each([
  ["strides while running", 85, 3, false, 170],
  ["steps while running", 172, 3, false, 172],
  ["steps while walking", 110, 1.3, false, 110],
  ["strides while walking", 56, 1.3, false, 112],
  ["strides of RunCadence while walking", 95, 1.3, true, 190],
  ["steps that an exporter wrote into RunCadence", 168, 3, true, 168],
])("%s: %i at %f m/s (strides %s) is %i steps", (_what, cadence, speed, strides, steps) => {
  const samples = samplesWith(cadence, speed);
  scaleFootCadence(samples, strides);
  expect(samples.cadence[0]).toBe(steps);
});
