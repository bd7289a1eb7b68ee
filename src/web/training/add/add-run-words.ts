import type { AddedRunView } from "../../../http/contract.ts";

export const ADD_RUN_WORDS = {
  add: "Add a run by hand",
  title: "A run that no device recorded",
  lead: "It counts like any other, and can be undone like an import.",
  date: "Date",
  minutes: "How long, minutes",
  at: "When it started",
  atHint: "By it your watch's file is recognised, should it come later.",
  km: "How far, kilometres",
  hr: "Mean heart rate",
  effort: "Felt effort",
  notSaid: "Not said",
  name: "What it is called",
  sport: "Sport",
  save: "Add it",
  done: "It is in.",
} as const;

/** What became of a typed run. */
export const sayAdded = ({ file }: AddedRunView): string =>
  file.outcome === "imported" ? ADD_RUN_WORDS.done : (file.reason ?? ADD_RUN_WORDS.done);
