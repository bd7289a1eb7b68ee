import type { Force, Provenance } from "../../core/units/index.ts";
import { sayNumber } from "../design/number-words.ts";

export const RULE_WORDS = {
  tab: (id: string) => `Rule ${id}`,
  title: (id: string) => `What ${id} says`,
  rules: "Rules",
  parts: (count: number) => `This rule has ${sayNumber(count)} parts.`,
  acts: "How it acts",
  forces: {
    must: "It must hold: it is never broken.",
    like: "It is weighed against other wishes.",
    tells: "It only tells; it changes nothing by itself.",
  } satisfies Record<Force, string>,
  numbers: "Where its numbers come from",
  tags: {
    V: "Checked against the sources below.",
    K: "Known, and not checked again.",
    P: "Practice: what careful therapists and runners do.",
    D: "Our own careful default.",
  } satisfies Record<Provenance, string>,
  sources: "Sources",
  noSource: "No study settles it. The literature is silent.",
  clinical: "Lists of warning signs as clinics use them.",
  unreviewed: "No clinician has reviewed it for Restride yet: it is a cautious default, and no diagnosis.",
  note: "This id stands for a way of reckoning and not for a rule with a card of its own.",
  unknown: (id: string) => `There is no page for ${id}`,
  unknownLead:
    "It may be from an older version. What it says stands beside the advice that showed it. The rules with a page are below.",
  others: (family: string) => `Others of this kind: ${family}`,
  all: "All rules",
  guides: "Guides that rest on it",
  back: "Back",
} as const;
