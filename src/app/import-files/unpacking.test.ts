import { expect, test } from "vitest";
import { findReasonToSkip } from "./not-training.ts";
import { folderOf, isListOfActivities, nameOf, withoutGz } from "./unpacking.ts";

test("A path is taken apart through folders and archives alike", () => {
  expect([nameOf("a.zip!b/c.fit"), folderOf("a.zip!b/c.fit")]).toEqual(["c.fit", "a.zip!b/"]);
  expect([nameOf("a.zip!c.fit"), folderOf("a.zip!c.fit")]).toEqual(["c.fit", "a.zip!"]);
  expect([nameOf("c.fit"), folderOf("c.fit")]).toEqual(["c.fit", ""]);
  expect(nameOf("C:\\runs\\c.fit")).toBe("c.fit");
  expect(withoutGz("activities/1.FIT.GZ")).toBe("activities/1.FIT");
  expect(isListOfActivities("export.zip!Activities.csv")).toBe(true);
  expect(isListOfActivities("my-activities.csv")).toBe(false);
});

test("Hidden names, media and documents are passed over by name, training files never", () => {
  const codes = (names: readonly string[]) => names.map((name) => findReasonToSkip(name)?.code ?? null);
  expect(codes([".DS_Store", "a/.git/config", "__MACOSX/run.fit", "a/._run.fit", "Thumbs.db"])).toEqual(
    Array.from({ length: 5 }, () => "file.hidden"),
  );
  expect(codes(["a.JPG", "media/b.mp4", "c.pdf"])).toEqual(["file.media", "file.media", "file.media"]);
  expect(codes(["plan.xlsx"])).toEqual(["file.notTraining"]);
  expect(codes(["run.fit", "a/b.gpx.gz", "no ending", "../up.fit", "a..b.tcx"])).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
