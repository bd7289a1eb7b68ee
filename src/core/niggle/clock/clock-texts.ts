import type { FiredRow, RowId } from "./episode.ts";

/** Every sentence of the seven-day clock (RULES 3.6), in one place. Awaiting clinical review. */

const ROW: Readonly<Record<RowId, string>> = {
  worsening: "This is clearly worse than in the first days.",
  notImproving: "A week of easy days has gone by and this is no better.",
  restNotDone:
    "A week of rest is not done yet. Keep to easy or shorter runs and no firm pressure here, then we look again.",
  twoWeeks: "This has been there for two weeks and is not clearly getting better.",
  threeWeeks: "This has been there for three weeks.",
  restHidIt: "It felt better at rest, and the run brought it back.",
  atRestOnly: "Settled at rest, not yet tested: there has been no run since the first days.",
  logAgain: "How is it today? There is too little logged to tell whether it gets better.",
  silentAndSore: "It was sore when you last logged it, and there has been little since.",
  raised: "There is more reason than before to have this looked at.",
};

const WHO = {
  L1: "Let a therapist or sports physio look at it.",
  L2: "Have a physiotherapist or doctor look at it within a week.",
} as const;

export const clockTexts = {
  row: (row: RowId, level: FiredRow["level"]): string =>
    level === null ? ROW[row] : `${ROW[row]} ${WHO[level]}`,
  kept: `This was to be looked at, and it has not been quiet for 14 days yet. ${WHO.L2}`,
  openLong: (days: number): string => `This has been there for ${days} days.`,
  episodes: (count: number): string => `This has come up ${count} times in 90 days.`,
  cameBack: (days: number): string => `This came back within two weeks of going away (${days} days).`,
  assessment: "Ask a therapist or physio for a look at how you move.",
};
