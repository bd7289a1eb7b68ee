import { describe, expect, test } from "vitest";
import { instant, localDate } from "../../src/core/units/index.ts";
import type { WellnessValue } from "../../src/core/wellness/index.ts";
import type { Connection } from "../../src/store/store.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { aFile } from "./store-fixtures.ts";

const rest = (day: string, bpm: number, source = "Garmin"): WellnessValue => ({
  date: localDate(day),
  kind: "restingHeartRate",
  value: bpm,
  source,
});

export const aNight: WellnessValue = rest("2026-03-02", 48);

export const aConnection: Connection = {
  service: "intervals.icu",
  account: "i42",
  secret: "a key",
  addedAt: instant(5),
  readAt: null,
  readUntil: null,
  trouble: null,
};

export function describeWellness({ store, newRunner }: StoreUnderTest): void {
  describe("what watches tell of nights and mornings", () => {
    test("comes with a file, by date; of a day, kind and source the last one told stands", async () => {
      const runner = await newRunner();
      const wellness = [rest("2026-03-03", 48), rest("2026-03-02", 51.5), rest("2026-03-02", 50)];
      await store().imports.save(runner, [{ ...aFile({ id: "r", activity: "a" }), wellness }]);
      await store().wellness.save(runner, [rest("2026-03-03", 47), rest("2026-03-03", 52, "Polar")]);
      expect(await store().wellness.list(runner)).toEqual([
        rest("2026-03-02", 50),
        rest("2026-03-03", 47),
        rest("2026-03-03", 52, "Polar"),
      ]);
    });
  });

  describe("services that are asked for files", () => {
    test("stand once each, are changed and go", async () => {
      const runner = await newRunner();
      const { connections } = store();
      await connections.save(runner, aConnection);
      const read = {
        ...aConnection,
        readAt: instant(9),
        readUntil: localDate("2026-03-02"),
        trouble: "Why not",
      };
      await connections.save(runner, read);
      expect(await connections.list(runner)).toEqual([read]);
      expect(await connections.list(await newRunner())).toEqual([]);
      expect(await connections.remove(runner, "intervals.icu")).toBe(true);
      expect(await connections.remove(runner, "intervals.icu")).toBe(false);
    });
  });
}
