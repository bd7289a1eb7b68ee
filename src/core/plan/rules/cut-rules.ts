import { M5 } from "./m5-after-long-effort.ts";
import type { CutRule } from "./rule.ts";
import { T1A } from "./t1a-deep-after-very-hard.ts";
import { T1C } from "./t1c-deep-after-hard.ts";
import { T1D } from "./t1d-after-very-hard.ts";
import { T2 } from "./t2-deep-before-quality.ts";
import { T3 } from "./t3-before-race.ts";
import { T4 } from "./t4-after-race.ts";
import { T5 } from "./t5-several-races.ts";
import { T8 } from "./t8-easy-week.ts";
import { T10 } from "./t10-same-day.ts";
import { T11 } from "./t11-spacing.ts";
import { T12 } from "./t12-unknown-days.ts";
import { T13 } from "./t13-limits.ts";
import { T14 } from "./t14-availability.ts";

/** Rules that forbid starts outright, in the order in which reasons are told (RULES 1.0): safety, races, quality... */
export const CUT_RULES: readonly CutRule[] = [T13, T12, T3, T4, T5, M5, T2, T1A, T1C, T1D, T10, T11, T8, T14];
