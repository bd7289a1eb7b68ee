import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { startHealthScan } from "../../src/files/index.ts";
import {
  aHealthRecord,
  aHealthWorkout,
  DISTANCE_5_KM,
  HEALTH_END,
  HEALTH_HEAD,
  HEALTH_TYPE,
  healthTime,
  someDistances,
  someHeartRates,
} from "../../test/builders/a-health-export.ts";

/**
 * How fast an export of Apple Health is read and how much memory it takes: makes one of some megabytes (500 unless said
 * otherwise), then reads it with our scanner and with a full parser.
 * `npx tsx scripts/bench/health-export.ts 500`
 */
const FIRST_DAY = Date.UTC(2016, 0, 1, 6);
const DAY = 86_400_000;
const HOUR = 3_600_000;

function aDay(day: number): string {
  const at = FIRST_DAY + day * DAY;
  const others = Array.from({ length: 400 }, (_, index) =>
    aHealthRecord({
      type: index % 2 ? HEALTH_TYPE.steps : "HKQuantityTypeIdentifierActiveEnergyBurned",
      value: 30 + (index % 50),
      start: healthTime(at + index * 200_000, 60),
    }),
  );
  return [
    someHeartRates(at, 288, 300),
    ...others,
    someHeartRates(at + HOUR, 500),
    someDistances(at + HOUR, 500, 13),
    aHealthRecord({ type: HEALTH_TYPE.resting, value: 50, start: healthTime(at, 60) }),
    aHealthRecord({
      type: HEALTH_TYPE.sleep,
      value: "HKCategoryValueSleepAnalysisAsleepCore",
      start: healthTime(at - 8 * HOUR, 60),
      end: healthTime(at - HOUR, 60),
    }),
  ].join("");
}

const aWorkout = (day: number): string => {
  const at = FIRST_DAY + day * DAY + HOUR;
  return aHealthWorkout({
    start: healthTime(at, 60),
    end: healthTime(at + 2_500_000, 60),
    more: DISTANCE_5_KM,
  });
};

async function makeExport(file: string, bytes: number): Promise<number> {
  const out = createWriteStream(file);
  let written = 0;
  let days = 0;
  const put = async (text: string): Promise<void> => {
    written += text.length;
    if (!out.write(text)) await once(out, "drain");
  };
  await put(HEALTH_HEAD);
  for (; written < bytes; days += 1) await put(aDay(days));
  for (let day = 0; day < days; day += 1) await put(aWorkout(day));
  await put(HEALTH_END);
  out.end();
  await once(out, "close");
  return written;
}

async function measure(
  name: string,
  file: string,
  bytes: number,
  read: (chunk: Buffer) => void,
  end: () => unknown,
) {
  const begun = performance.now();
  let most = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    read(chunk);
    most = Math.max(most, process.memoryUsage.rss());
  }
  const told = end();
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = (Math.max(most, process.memoryUsage.rss()) / 1e6).toFixed(0);
  console.log(
    `${name}: ${(bytes / 1e6 / seconds).toFixed(0)} MB/s, ${megabytes} MB of memory; ${String(told)}`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "restride-bench-"));
try {
  const file = join(folder, "export.xml");
  const bytes = await makeExport(file, Number(process.argv[2] ?? 500) * 1e6);
  const scan = startHealthScan();
  await measure("our scanner", file, bytes, scan.push, () => {
    const found = scan.end();
    return `${found.workouts} workouts, ${found.wellness.length} figures of days, whole: ${found.whole}`;
  });
  const parser = new SaxesParser();
  let records = 0;
  parser.on("opentag", ({ name }) => {
    if (name === "Record") records += 1;
  });
  const decoder = new TextDecoder();
  const write = (chunk: Buffer) => void parser.write(decoder.decode(chunk, { stream: true }));
  await measure("a full parser", file, bytes, write, () => `${records} records`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
