import type { RuleCard } from "../../units/index.ts";

const HARM = ["10.1093/rheumatology/keg306", "10.1155/2014/480956"];

/** What keeps massage and self-care away, family by family. Source: RULES 3.5. */
export const CONDITION_RULES: readonly RuleCard[] = [
  {
    id: "X-abs",
    text: "Fever, a clot, unstable heart disease, a fresh fracture and the like: no massage and no self-massage at all, and where to turn.",
    force: ["must"],
    tag: "V",
    sources: HARM,
  },
  {
    id: "X-loc",
    text: "A wound, a bruise, an inflamed joint, a varicose vein and the like: that place is left out everywhere, the rest stays as planned.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
  {
    id: "X-cau",
    text: "Pregnancy, blood thinners, brittle bones, cancer treatment and the like: a clinician's word first, then gentle work only, no massage gun.",
    force: ["must"],
    tag: "V",
    sources: HARM,
  },
  {
    id: "X-day",
    text: "A painkiller, a vaccination, an unwell day, age or loose joints: gentle work only, and what the row names besides.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
  {
    id: "X-limit",
    text: "A pacemaker, poor circulation, reduced feeling, cold allergy and the like: only what the row names is off.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
];
