import { expect, test } from "vitest";
import { listGoing, listStaying, sayCounts, sayFrom, sayGroup } from "./imports-words.ts";

const undone = {
  schema: "restride.importUndone/1" as const,
  done: false,
  files: 3,
  originals: 1,
  recordings: 1,
  wellness: 0,
  activitiesGone: 1,
  activitiesKept: 0,
  wordsKept: 0,
  takenOver: 0,
};

test("an import is told by the folder that all of it shares", () => {
  expect(sayFrom({ state: "done", roots: ["holiday/a.fit", "holiday/b/c.fit"] })).toBe("holiday");
  expect(sayFrom({ state: "done", roots: ["a.fit", "b.fit", "c.fit"] })).toBe("a.fit and 2 more");
  expect(sayFrom({ state: "done", roots: ["export.zip"] })).toBe("export.zip");
  expect(sayFrom({ state: "before", roots: [] })).toBe("Before imports were noted");
});

test("what goes and what stays is said before an import is undone", () => {
  expect(listGoing(undone)).toEqual([
    "3 rows of the ledger",
    "1 original, kept here for no other import",
    "1 run, with its load",
  ]);
  expect(listStaying({ ...undone, activitiesKept: 2, wordsKept: 1, takenOver: 1 })).toEqual([
    "2 runs that another file holds as well",
    "1 file of other imports with the same bytes; they count as brought in by those",
    "What you said of 1 run: it returns when the run is imported again",
    "Your niggles, massages, races and settings",
    "The files on your disk: only Restride's copies go",
  ]);
});

test("counts leave out what there is none of, and a group is called by its sentence or its kind", () => {
  expect(sayCounts({ imported: 2, duplicate: 0, skipped: 1, unreadable: 0 })).toBe("2 in, 1 skipped");
  expect(sayCounts({ imported: 0, duplicate: 0, skipped: 0, unreadable: 0 })).toBe("Nothing new");
  const group = { outcome: "duplicate" as const, code: "file.sameRun", count: 2, reason: null, examples: [] };
  expect(sayGroup({ ...group, reason: "It is empty." })).toBe("It is empty.");
  expect(sayGroup(group)).toBe("The same run from another file, kept once");
  expect(sayGroup({ ...group, code: null })).toBe("The same run, kept once");
});
