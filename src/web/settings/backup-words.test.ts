import { expect, test } from "vitest";
import type { BackupContentsView, RestoredView } from "../../http/contract.ts";
import { contentsSentence, listContents, restoredSentences } from "./backup-words.ts";

const NOTHING: BackupContentsView = {
  runs: 0,
  files: 0,
  niggles: 0,
  massages: 0,
  selfCare: 0,
  soreness: 0,
  races: 0,
  plannedSessions: 0,
  settings: 0,
};

const merged = (rows: RestoredView["rows"], added: Partial<BackupContentsView>): RestoredView => ({
  schema: "restride.restore/1",
  mode: "merge",
  madeAt: "2026-11-24T18:02:33.000Z",
  restride: "0.1.0",
  contents: NOTHING,
  counts: [],
  rows,
  added: { ...NOTHING, ...added },
  safetyCopy: null,
});

test("a backup is told by what is in it, one in the singular", () => {
  expect(listContents({ ...NOTHING, runs: 112, niggles: 1 })).toEqual(["112 runs", "1 niggle"]);
  expect(contentsSentence(NOTHING)).toBe("Nothing was logged in it.");
});

test("a merge tells what came, what stayed and what says something else", () => {
  expect(restoredSentences(merged({ added: 3, kept: 40, differing: 1 }, { races: 1 }))).toEqual([
    "Added: 1 race.",
    "40 entries were here already and stayed; 1 of them says something else in the backup.",
  ]);
  expect(restoredSentences(merged({ added: 2, kept: 0, differing: 0 }, {}))).toEqual(["Added: 2 entries."]);
});
