import { expect, test } from "vitest";
import { proofSize } from "../builders/proof-size.ts";
import { fuzz } from "./fuzz.ts";
import { FORMATS, type Format } from "./grounds.ts";

const SEED = 20_261_124;
const INPUTS = proofSize({ sample: 100_000 });
/** Archives are unpacked one after the other, ten times as slowly as files are read. */
const ARCHIVES = proofSize({ sample: 20_000 });
const inputsOf = (format: Format): number => (format === "zip" || format === "gz" ? ARCHIVES : INPUTS);

test.each(FORMATS)(
  "%s files with bytes, pieces and words changed each end in a reading or a sentence",
  {
    timeout: 1_800_000,
  },
  async (format) => {
    const { read, refused } = await fuzz(format, inputsOf(format), SEED);
    expect(read + refused).toBe(inputsOf(format));
    // Were all refused at the door, or all read, the changes would try nothing.
    expect(Math.min(read, refused)).toBeGreaterThan(inputsOf(format) / 100);
  },
);
