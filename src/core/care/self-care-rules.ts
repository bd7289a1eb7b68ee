import type { RuleCard } from "../units/index.ts";

/** The rules of self-care, as people meet them. Source: RULES 1.7. */
export const SELF_CARE_RULES: readonly RuleCard[] = [
  {
    id: "S1",
    text: "Roller or ball for 5 to 10 minutes after an easy run or on the rest day after it, one to two minutes a place, discomfort up to 5 of 10; light after harder days.",
    force: ["like", "must"],
    tag: "V",
    sources: ["10.3389/fphys.2019.00376", "10.1519/jsc.0000000000003765"],
  },
  {
    id: "S2",
    text: "Ten minutes of stretches and mobility for hips and ankles on three to five days a week; nothing held longer than 60 seconds in the hour before hard running.",
    force: ["like"],
    tag: "V",
    sources: ["10.1007/s40279-024-02041-0", "10.1139/apnm-2015-0235"],
  },
  {
    id: "S3",
    text: "Ice for a fresh, hot or swollen place: 10 to 15 minutes through a cloth, up to four times a day, for the first 72 hours. It eases pain; that it heals is not shown.",
    force: ["like", "must"],
    tag: "V",
    sources: ["10.1016/j.ptsp.2021.01.004", "10.1136/bjsports-2019-101253"],
  },
  {
    id: "S4",
    text: "Warmth for 10 to 15 minutes before moving a place that has been tight for two weeks or keeps coming back, and shows no sign of inflammation.",
    force: ["like", "must"],
    tag: "V",
    sources: ["10.1016/j.ptsp.2021.01.004"],
  },
  {
    id: "S5",
    text: "A sign of inflammation takes warmth away, and there is never ice and warmth on one day.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
  {
    id: "S6",
    text: "Stop a move at sharp, electric or spreading pain, or at more than 5 of 10, and answer the questions.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
  {
    id: "S7",
    text: "Start small: twice five minutes a week, one step more after each week that held, one less after a week without. Weeks count, not days in a row.",
    force: ["like"],
    tag: "D",
    sources: [],
  },
  {
    id: "S8",
    text: "A move that helped comes first; one that made it worse rests for 28 days.",
    force: ["like", "must"],
    tag: "P",
    sources: [],
  },
  {
    id: "S9",
    text: "No routine holds a move that presses, loads or stretches a place that must be seen or rest; where all must rest there is no routine.",
    force: ["must"],
    tag: "P",
    sources: [],
  },
];
