import { expect, test } from "vitest";
import type { SyncView } from "../../../http/contract.ts";
import { describeSync } from "./intervals-words.ts";

const NOTHING: SyncView = {
  schema: "restride.sync/1",
  oldest: "2026-11-17",
  newest: "2026-11-24",
  activities: {
    files: [],
    counts: { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 },
    stopped: false,
    seconds: 0,
  },
  wellness: { values: 0, words: "" },
  planned: null,
  racesAdded: [],
  racesToAdd: [],
  trouble: null,
};

test("A reading that brought nothing says so in one sentence", () => {
  expect(describeSync(NOTHING)).toEqual(["No new activity."]);
});

test("Each kind that came has its sentence", () => {
  const { activities } = NOTHING;
  const view: SyncView = {
    ...NOTHING,
    activities: { ...activities, counts: { ...activities.counts, imported: 2 } },
    wellness: { values: 3, words: "sleep of 3 days" },
    planned: { added: 1, changed: 0, removed: 2, unchanged: 4, notUnderstood: [] },
    racesAdded: [{ date: "2026-12-06", name: null, metres: 10_000, priority: "B" }],
  };
  expect(describeSync(view)).toEqual([
    "2 new activities.",
    "Nights and mornings: sleep of 3 days.",
    "Planned sessions: 1 new, 0 changed, 2 taken away.",
    "1 race added.",
  ]);
});
