import { expect, test } from "vitest";
import { nameOriginals } from "./name-originals.ts";

const name = (...paths: readonly (string | null)[]): readonly (string | undefined)[] => {
  const names = nameOriginals(paths.map((path, index) => ({ hash: `h${index}`, path })));
  return paths.map((_, index) => names.get(`h${index}`));
};

test("a file keeps the name that it came with, out of folders and archives", () => {
  expect(
    name("/home/anna/runs/Morning run.fit", "export.zip!activities/12345.tcx", "C:\\runs\\a.gpx"),
  ).toEqual(["Morning run.fit", "12345.tcx", "a.gpx"]);
});

test("a file that came compressed is named as what it is", () => {
  expect(name("activities/99.fit.gz")).toEqual(["99.fit"]);
});

test("two files of one name are told apart, whatever case a disk heeds", () => {
  expect(name("a/run.fit", "b/Run.FIT", "c/run.fit", "d/run (2).fit")).toEqual([
    "run.fit",
    "Run (2).FIT",
    "run (3).fit",
    "run (2) (2).fit",
  ]);
});

test("a name that a system would refuse is made fit, and a file without one is named by its content", () => {
  expect(name("x/con.fit", "x/a:b*?.gpx", "x/ ... ", null, `${"long".repeat(60)}.fit`)).toEqual([
    "_con.fit",
    "a_b__.gpx",
    "file",
    "h3",
    `${"long".repeat(29)}.fit`,
  ]);
});
