import { fuzz } from "../test/fuzz/fuzz.ts";
import { FORMATS, type Format } from "../test/fuzz/grounds.ts";

/**
 * Reads changed files of every format, or of one, for as long as it is told: `npm run fuzz -- [FORMAT|all] [INPUTS] [SEED]`.
 * Without a seed new ones are drawn each time; the seed is printed. A file that is amiss is kept, its place printed.
 */
const [wanted = "all", inputs = "100000", given] = process.argv.slice(2);
const seed = given === undefined ? Date.now() % 1_000_000 : Number(given);
const formats = FORMATS.filter((format) => wanted === "all" || format === wanted);
const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

async function run(): Promise<void> {
  if (wanted !== "all" && !isFormat(wanted))
    throw new Error(`There is no format ${wanted}: ${FORMATS.join(", ")}.`);
  if (!(Number(inputs) > 0) || !Number.isFinite(seed)) throw new Error("Inputs and seed are numbers.");
  for (const format of formats) {
    const { read, refused } = await fuzz(format, Number(inputs), seed);
    console.log(`${format}: ${read} read, ${refused} refused with a sentence; seed ${seed}`);
  }
}

await run().catch((error: unknown) => {
  console.error(String(error));
  process.exitCode = 1;
});
