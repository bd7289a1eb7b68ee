// @ts-check
import { register } from "tsx/esm/api";

/** Development only: a worker thread does not inherit the loader of TypeScript. The bundle starts the worker itself. */
register();
await import("./import-worker.ts");
