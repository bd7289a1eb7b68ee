import { describe, expect, test } from "vitest";
import { aFitRun } from "../../../test/builders/a-fit-run.ts";
import { type Recording, SPORTS } from "../../core/activity/index.ts";
import { encodeFit, encodeFitMessages, type FitEncoding, readFit } from "./index.ts";

function readBack(recordings: readonly Recording[], encoding: FitEncoding = {}): readonly Recording[] {
  const reading = readFit(encodeFit(recordings, encoding));
  return reading.kind === "recordings" ? reading.recordings : [];
}

describe("A run written and read again", () => {
  test.for([
    {},
    { bigEndian: true },
    { headerSize: 12 },
    { compressedTimestamps: true },
    { compressedTimestamps: true, bigEndian: true },
  ] as const)("is the same run, written as %j", (encoding) => {
    const run = aFitRun({ name: "Tempo 3 x 10", rpe: 6 });
    const [again] = readBack([run], encoding);
    const { samples, ...rest } = run;
    expect(again).toMatchObject(rest);
    for (const column of ["time", "distance", "speed", "heartRate", "cadence"] as const)
      expect([...again!.samples[column]]).toEqual([...samples[column]]);
  });

  test.for(SPORTS)("keeps its sport: %s", (sport) => {
    expect(readBack([aFitRun({ sport })])[0]?.sport).toBe(sport);
  });

  test("keeps an odd number of steps a minute through the fraction of a stride", () => {
    const run = aFitRun();
    run.samples.cadence.fill(171);
    expect(readBack([run])[0]?.samples.cadence[5]).toBe(171);
  });

  test("keeps gaps in the samples as gaps", () => {
    const run = aFitRun();
    run.samples.heartRate.fill(Number.NaN, 10, 20);
    const again = readBack([run])[0]!.samples.heartRate;
    expect([...again]).toEqual([...run.samples.heartRate]);
  });

  test("keeps a pause longer than a compressed timestamp can span", () => {
    const run = aFitRun();
    for (let row = 60; row < 120; row += 1) run.samples.time[row]! += 500;
    expect([...readBack([run], { compressedTimestamps: true })[0]!.samples.time]).toEqual([
      ...run.samples.time,
    ]);
  });

  test("keeps names in any script, cut to what a field holds", () => {
    const [again] = readBack([aFitRun({ name: "Läufe 跑步 🏃", sportName: "ü".repeat(200) })]);
    expect(again?.name).toBe("Läufe 跑步 🏃");
    expect(again?.sportName).toBe("ü".repeat(127));
  });

  test("has no zone and no felt effort where none was given", () => {
    expect(readBack([aFitRun({ utcOffsetMinutes: null })])[0]).toMatchObject({
      utcOffsetMinutes: null,
      rpe: null,
    });
  });
});

test("A value that its field cannot hold is written as not known", () => {
  const run = aFitRun();
  run.samples.heartRate[3] = 900;
  expect(readBack([run])[0]?.samples.heartRate[3]).toBeNaN();
});

test("Nothing but a file_id is a file that holds no activity", () => {
  const bytes = encodeFitMessages([{ message: 0, fields: [{ field: 0, type: "enum", value: 4 }] }]);
  expect(readFit(bytes)).toMatchObject({ kind: "skipped", code: "file.noSession" });
});
