import type { RuleCard } from "../../units/index.ts";
import { M1 } from "./m1-sports-massage.ts";
import { M2 } from "./m2-trigger-points.ts";
import { M3 } from "./m3-stuck.ts";
import { M4 } from "./m4-structural.ts";
import { M6 } from "./m6-gentlest-first.ts";
import { M7 } from "./m7-on-offer.ts";

/** The rules on the kind of massage. M5 stands with the rules that forbid starts, as it is one of them. */
export const MODALITY_RULES: readonly RuleCard[] = [M1, M2, M3, M4, M6, M7];
