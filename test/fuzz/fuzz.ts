import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { aZipArchive } from "../contracts/import-archives.ts";
import { checkInput } from "./check-input.ts";
import { type Format, findGround } from "./grounds.ts";
import { type Draw, type Ground, mutate, startDraws } from "./mutate.ts";

export interface Fuzzed {
  /** Inputs of which something was read, and those that got a sentence. */
  readonly read: number;
  readonly refused: number;
}

/**
 * Reads so many changed files of a format. The first that is amiss is kept in a file and thrown with its number: the same
 * seed and number give it again.
 */
export async function fuzz(format: Format, inputs: number, seed: number): Promise<Fuzzed> {
  const ground = findGround(format);
  const folder = mkdtempSync(join(tmpdir(), "restride-fuzz-"));
  const ends = { read: 0, refused: 0 };
  for (let number = 0; number < inputs; number += 1) {
    const bytes = makeInput(format, ground, startDraws(seed * 0x1000000 + number));
    const end = await checkInput(bytes, format, folder).catch((error: unknown) => {
      const kept = join(folder, `amiss.${format}`);
      writeFileSync(kept, bytes);
      throw new Error(`${format} input ${number} of seed ${seed} (${kept}): ${error}`, { cause: error });
    });
    ends[end] += 1;
  }
  rmSync(folder, { recursive: true, force: true });
  return ends;
}

/** Every other compressed file and archive is whole, and what is in it is changed. */
function makeInput(format: Format, ground: Ground, draw: Draw): Uint8Array {
  if ((format !== "gz" && format !== "zip") || draw(2) === 0) return mutate(ground, draw);
  const run = mutate(FIT, draw);
  if (format === "gz") return gzipSync(run);
  return aZipArchive([
    { name: "activities/1.fit", bytes: run },
    { name: "activities.csv", bytes: mutate(LIST, draw) },
  ]);
}

const FIT = findGround("fit");
const LIST = findGround("csv");
