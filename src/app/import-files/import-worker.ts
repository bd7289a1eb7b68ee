import { parentPort } from "node:worker_threads";
import { type ReadTask, readTrainingFile } from "./read-training-file.ts";

/** The thread's whole life: a file comes in, its reading goes back. What is thrown ends the thread, and only it. */
parentPort?.on("message", (task: ReadTask) => {
  const reading = readTrainingFile(task);
  parentPort?.postMessage(reading, reading.kind === "sessions" ? [reading.gzip.buffer] : []);
});
