import { EMERGENCY_RULES } from "./emergencies.ts";
import { R_NRS } from "./r-nrs-strong-pain.ts";
import { R0 } from "./r0-normal-soreness.ts";
import { R1 } from "./r1-sudden-pain.ts";
import { R2 } from "./r2-numbness.ts";
import { R3 } from "./r3-walking.ts";
import { R4 } from "./r4-sleep.ts";
import { R6 } from "./r6-leg-swelling.ts";
import { R7 } from "./r7-bone.ts";
import { R8 } from "./r8-rising-tightness.ts";
import { R9 } from "./r9-saddle.ts";
import { R10 } from "./r10-heel-cord.ts";
import { R11 } from "./r11-muscle.ts";
import { R12 } from "./r12-redness-fever.ts";
import { R16 } from "./r16-joint.ts";
import { R17 } from "./r17-foot-drags.ts";
import { R18 } from "./r18-unwell.ts";
import { R19 } from "./r19-cold-foot.ts";
import { R20 } from "./r20-under-18.ts";
import { R21 } from "./r21-eating.ts";
import { R22 } from "./r22-straight-leg.ts";
import { R26 } from "./r26-groin-lump.ts";
import type { RCard, TriageRule } from "./triage-rule.ts";

const inOrder = (one: RCard, other: RCard): number => one.id.localeCompare(other.id, "en", { numeric: true });

/** Every rule of triage but R5, which the seven-day clock decides. */
export const TRIAGE_RULES: readonly TriageRule[] = [
  ...EMERGENCY_RULES,
  R0,
  R_NRS,
  R1,
  R2,
  R3,
  R4,
  R6,
  R7,
  R8,
  R9,
  R10,
  R11,
  R12,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R26,
].toSorted(inOrder);

/** The rules of triage by id, each with its sentence and where it comes from, for the page of rules. */
export const R_CARDS: readonly RCard[] = TRIAGE_RULES.map(({ id, text, tag, sources = [] }) => ({
  id,
  text,
  tag,
  sources,
}));
