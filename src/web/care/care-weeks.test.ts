import { describe, expect, it } from "vitest";
import { type CareRecord, deriveLoggedWeeks } from "./care-weeks.ts";

const aRecord = (date: string, minutes = 8): CareRecord => ({
  id: date,
  date,
  minutes,
  method: "foamRoller",
  areas: [],
  moves: [],
});

const step = { step: 2, sessions: 3, minutes: 5 };
const today = "2026-11-24";

describe("the log of care by weeks", () => {
  it("S7 shows this week though nothing is in it", () => {
    expect(deriveLoggedWeeks([], { today, step })).toEqual([
      { monday: "2026-11-23", days: 0, asked: step, current: true, records: [] },
    ]);
  });

  it("S7 counts days, not records, and leaves out what is too short to count", () => {
    const care = [aRecord("2026-11-23"), aRecord("2026-11-23"), aRecord("2026-11-24", 2)];
    expect(deriveLoggedWeeks(care, { today, step })[0]).toMatchObject({ days: 1 });
  });

  it("S7 keeps a missed week between two others, the latest first", () => {
    const weeks = deriveLoggedWeeks([aRecord("2026-11-10"), aRecord("2026-11-09")], { today, step });
    expect(weeks.map(({ monday, days }) => [monday, days])).toEqual([
      ["2026-11-23", 0],
      ["2026-11-16", 0],
      ["2026-11-09", 2],
    ]);
    expect(weeks[2]?.records.map(({ date }) => date)).toEqual(["2026-11-10", "2026-11-09"]);
  });
});
