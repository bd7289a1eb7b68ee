import { expect, test } from "vitest";
import { findBeside } from "../builders/beside.ts";
import { dumpDatabase, openSetting, readBeside } from "./import-setting.ts";

const manifest = readBeside("corpus/MANIFEST.tsv");
const corpus = findBeside("corpus") ?? "";

if (manifest === null) console.log("The corpus of device files is not there: its import is not tested.");

test.skipIf(manifest === null)(
  "Every file of real devices gets its row, and a second import changes nothing",
  async () => {
    const paths = (manifest ?? "")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => `corpus/${line.split("\t")[0]}`);
    expect(paths.length).toBeGreaterThan(100);
    const setting = await openSetting();
    try {
      const roots = [{ path: corpus, shownAs: "corpus" }];
      const first = await setting.import([], { roots });
      const rows = new Map(first.files.map((row) => [row.path, row]));
      expect(paths.filter((path) => !rows.has(path))).toEqual([]);
      const silent = first.files.filter(({ outcome, reason }) => outcome !== "imported" && !reason);
      expect(silent).toEqual([]);
      const empty = first.files.filter(
        // Nights have no activity.
        ({ outcome, activities, code }) =>
          outcome === "imported" && activities.length === 0 && code !== "file.wellness",
      );
      expect(empty).toEqual([]);
      expect(
        first.files.filter(({ code }) => code === "file.brokeReader" || code === "file.tookTooLong"),
      ).toEqual([]);
      expect(first.counts.imported).toBeGreaterThan(60);
      const before = dumpDatabase(setting.database);
      const second = await setting.import([], { roots });
      expect(second.counts.imported).toBe(0);
      expect(second.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
      expect(dumpDatabase(setting.database)).toBe(before);
    } finally {
      await setting.close();
    }
  },
);
