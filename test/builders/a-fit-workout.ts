import { encodeFitMessages, type FitField, type FitMessage } from "../../src/files/fit/index.ts";

/** A step as a watch's own software writes it; what is absent is not written. */
export interface FitStep {
  readonly name?: string;
  /** 0 time in milliseconds, 1 distance in centimetres, 5 open, 6 go back to a step. */
  readonly duration: readonly [type: number, value: number];
  /** 0 speed zone, 1 heart-rate zone, 2 open; or how often a stretch is done. */
  readonly target?: readonly [type: number, value: number];
  /** 0 active, 1 rest, 2 warm-up, 3 cool-down, 4 recovery, 5 interval. */
  readonly intensity?: number;
}

const enumOf = (field: number, value: number): FitField => ({ field, type: "enum", value });
const uint32 = (field: number, value: number): FitField => ({ field, type: "uint32", value });
const text = (field: number, value: string): FitField => ({ field, type: "string", value });

const stepMessage = (
  { name, duration, target = [2, 0], intensity = 0 }: FitStep,
  index: number,
): FitMessage => ({
  message: 27,
  fields: [
    { field: 254, type: "uint16", value: index },
    ...(name === undefined ? [] : [text(0, name)]),
    enumOf(1, duration[0]),
    uint32(2, duration[1]),
    enumOf(3, target[0]),
    uint32(4, target[1]),
    enumOf(7, intensity),
  ],
});

/**
 * A planned workout as FIT.
 * @example aFitWorkout("6x800", [{ duration: [0, 900_000], intensity: 2 }])
 */
export const aFitWorkout = (name: string, steps: readonly FitStep[], sport = 1): Uint8Array =>
  encodeFitMessages([
    { message: 0, fields: [enumOf(0, 5), { field: 1, type: "uint16", value: 255 }] },
    {
      message: 26,
      fields: [enumOf(4, sport), { field: 6, type: "uint16", value: steps.length }, text(8, name)],
    },
    ...steps.map(stepMessage),
  ]);
