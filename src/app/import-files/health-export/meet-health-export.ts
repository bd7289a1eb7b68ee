import { type MetFile, type MetRemark, refuse, skip } from "../met-file.ts";
import type { Cap } from "../take-bytes.ts";
import type { Unpacking } from "../unpacking.ts";
import type { HealthReport, HealthSource } from "./health-task.ts";
import { startHealthThread } from "./health-thread.ts";

const MEBIBYTE = 1024 * 1024;

/**
 * Reads an export of Apple Health of any size in a thread of its own and gives what it holds as small files:
 * `export.xml#2026-03-02T06:30:00Z` for each workout and `export.xml#nights-2026` for each year of nights, one by one as
 * they are asked for. Its own row says what came out, and what stood in the way.
 */
export async function* meetHealthExport(
  path: string,
  source: HealthSource,
  cap: Cap,
  unpacking: Unpacking,
): AsyncGenerator<MetFile> {
  const thread = startHealthThread({ source, cap }, { signal: unpacking.signal });
  try {
    const report = await thread.report();
    if (report === null) {
      yield refuse(path, BROKEN);
      return;
    }
    unpacking.budget.bytes -= Math.min(report.bytes, cap.bytes);
    unpacking.tally.found += report.parts;
    let given = 0;
    for (let part = await thread.next(); part !== null; part = await thread.next()) {
      yield { kind: "bytes", path: path + part.suffix, name: part.name, bytes: part.bytes, gzip: null };
      given += 1;
    }
    yield given < report.parts ? refuse(path, BROKEN) : presentExport(path, report);
  } finally {
    await thread.end();
  }
}

const BROKEN = {
  code: "file.damaged",
  reason:
    "The reader broke off over this export of Apple Health, or the import was stopped; import it again.",
} as const;

/** The row of the export itself. */
function presentExport(path: string, { found, left, fault, bytes, hash, parts }: HealthReport): MetRemark {
  if (fault !== null) {
    const kept = parts > 0 ? `what stands before was kept (${found})` : "nothing could be read before";
    const reason = isBroken(fault.code)
      ? `This export of Apple Health ${fault.reason} after ${formatMegabytes(bytes)}: ${kept}. Export it again.`
      : `${fault.reason} It was read no further: ${kept}.`;
    return { ...refuse(path, { code: fault.code, reason: [reason, ...left].join(" ") }), hash };
  }
  const reason =
    parts > 0
      ? `An export of Apple Health: ${found}. Each workout and each year of nights has a row of its own.`
      : "This export of Apple Health holds no workout, resting heart rate, HRV or sleep.";
  return { ...skip(path, { code: "file.healthExport", reason: [reason, ...left].join(" ") }), hash };
}

const isBroken = (code: string): boolean => code === "file.truncated" || code === "file.damaged";

const formatMegabytes = (bytes: number): string =>
  bytes < MEBIBYTE ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / MEBIBYTE)} MB`;
