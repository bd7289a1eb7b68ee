import { parentPort } from "node:worker_threads";
import type { HealthTask, NEXT_PART } from "./health-export/health-task.ts";
import { serveHealthExport } from "./health-export/serve-health-export.ts";
import { type ReadTask, readTrainingFile } from "./read-training-file.ts";

/**
 * The thread's whole life: a file comes in, its reading goes back; or it serves one export of Apple Health. What is thrown
 * ends the thread, and only it.
 */
parentPort?.on("message", (task: ReadTask | HealthTask | typeof NEXT_PART) => {
  if (typeof task === "string") return;
  if ("source" in task) {
    if (parentPort) void serveHealthExport(task, parentPort);
    return;
  }
  const reading = readTrainingFile(task);
  parentPort?.postMessage(reading, reading.kind === "sessions" ? [reading.gzip.buffer] : []);
});
