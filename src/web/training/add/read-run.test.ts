import { expect, test } from "vitest";
import { sayAdded } from "./add-run-words.ts";
import { readRun } from "./read-run.ts";

test("fields of a typed run that were left empty are left out", () => {
  const form = new FormData();
  form.set("date", "2026-11-20");
  form.set("minutes", " 45 ");
  form.set("km", "8.5");
  form.set("title", " ");
  expect(readRun(form)).toEqual({ date: "2026-11-20", minutes: "45", km: "8.5" });
});

test("a run that was typed twice says so", () => {
  const file = {
    path: "typed in/run.csv",
    outcome: "duplicate" as const,
    activities: [],
    reason: "It was imported before.",
  };
  expect(sayAdded({ schema: "restride.addedRun/1", file })).toBe("It was imported before.");
  expect(sayAdded({ schema: "restride.addedRun/1", file: { ...file, outcome: "imported" } })).toBe(
    "It is in.",
  );
});
