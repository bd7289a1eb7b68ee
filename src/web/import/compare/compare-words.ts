import type { ComparedRunView } from "../../../http/contract.ts";

type Told = ComparedRunView["recordings"][number]["tells"][number];

export const COMPARE_WORDS = {
  title: "The files of this run",
  lead: "They count as one run. One of them speaks for it.",
  caption: "What each file tells",
  fact: "What it tells",
  speaks: "speaks",
  apartTag: "kept apart",
  apart: "These are two runs",
  apartOf: (file: string) => `These are two runs: ${file}`,
  apartDone: "They are two runs now.",
  together: "They are one run after all",
  togetherDone: "They are one run again.",
  openOther: "Open the other one",
  why: "Why",
  unknown: "–",
  device: "Device",
  start: "Start",
  elapsed: "Duration",
  distance: "Distance",
  heartRate: "Heart rate, mean and highest",
  ascent: "Up",
  cadence: "Steps a minute",
  samples: "Samples",
  tells: "Tells",
  loading: "the files of this run",
} as const;

export const TOLD_WORDS: Readonly<Record<Told, string>> = {
  wholeFile: "samples",
  heartRate: "heart rate",
  way: "the way",
  steps: "steps",
  balance: "balance",
  climb: "climb",
};
