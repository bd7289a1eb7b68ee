import { deriveLoads } from "./derive-loads.ts";
import { remember } from "./remember.ts";

/** `deriveLoads`, once for as long as the log stays as it is: ten years of runs are read and weighed once a change. */
export const readLoads = remember(deriveLoads);
