import type { RuleCard } from "../../units/index.ts";

/** The common mistakes, as people meet them. Source: RULES 1.10. */
export const MISTAKE_RULES: readonly RuleCard[] = [
  {
    id: "C1",
    text: "No massage for more than 28 days and fewer than two times self-care in two weeks, while running three times a week: one quiet word in 14 days.",
    force: ["tells"],
    tag: "P",
    sources: [],
  },
  {
    id: "C2",
    text: "Warmth on a place with a sign of inflammation: warmth is taken away, and the questions are asked.",
    force: ["tells", "must"],
    tag: "P",
    sources: [],
  },
  {
    id: "C3",
    text: "A tight calf twice in 14 days, or a stiff Achilles beside it: the calf first, and the tendon is never rolled. That a tight calf causes it is not proven.",
    force: ["tells"],
    tag: "K",
    sources: [],
  },
  {
    id: "C4",
    text: "The same place for three weeks, three times in 90 days, or back within two weeks: have the movement looked at.",
    force: ["tells"],
    tag: "D",
    sources: [],
  },
  {
    id: "C5",
    text: "A knee, shin or hip that keeps coming back together with a low step rate: five percent more steps may help; the evidence is very limited.",
    force: ["tells"],
    tag: "V",
    sources: ["10.1186/s40798-022-00504-0", "10.1249/MSS.0b013e3181ebedf4"],
  },
  {
    id: "C6",
    text: "More than three times last week's self-care, or a hard tool for the first time: start small.",
    force: ["tells"],
    tag: "D",
    sources: [],
  },
  {
    id: "C7",
    text: "Firm work booked right before a race or within two days of a very hard session: a warning, which one confirmation overrides unless something must be seen.",
    force: ["tells", "must"],
    tag: "P",
    sources: [],
  },
];
