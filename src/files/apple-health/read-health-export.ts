import type { FileReading } from "../reading.ts";
import { startHealthScan } from "./health-scan.ts";

/** Reads a whole export that is in memory already; large ones flow through `startHealthScan`. */
export function readHealthExport(bytes: Uint8Array): FileReading {
  const scan = startHealthScan();
  scan.push(bytes);
  const { workouts, recording, wellness, whole } = scan.end();
  const recordings = Array.from({ length: workouts }, (_, index) => recording(index));
  if (recordings.length > 0 || wellness.length > 0) return { kind: "recordings", recordings, wellness };
  return whole ? NOTHING : CUT;
}

const NOTHING: FileReading = {
  kind: "skipped",
  code: "file.noSession",
  reason: "This export of Apple Health holds no workout, resting heart rate, HRV or sleep.",
};

const CUT: FileReading = {
  kind: "unreadable",
  code: "file.truncated",
  reason: "This export of Apple Health ends before its first workout. Export it again.",
};
