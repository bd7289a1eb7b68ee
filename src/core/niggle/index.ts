export { type Limits, NO_LIMITS } from "./limits.ts";
