import { describe, expect, test } from "vitest";
import { aFitRun } from "../../../test/builders/a-fit-run.ts";
import { NOT_OK_FIT_FILES, OK_FIT_FILES } from "../../../test/builders/fit-fixtures.ts";
import type { Recording } from "../../core/activity/index.ts";
import { readFit } from "./index.ts";

function recordingsOf(name: string): readonly Recording[] {
  const reading = readFit(OK_FIT_FILES[name]!);
  if (reading.kind !== "recordings") throw new Error(`${name}: ${reading.reason}`);
  return reading.recordings;
}

function recordingOf(name: string): Recording {
  const [first, ...more] = recordingsOf(name);
  expect(more).toEqual([]);
  return first!;
}

const PLAIN = aFitRun();

describe("A run", () => {
  test("carries sport, device, zone, totals and laps as the watch gives them", () => {
    const run = recordingOf("plain-run");
    expect(run).toMatchObject({ sport: "run", sportName: "Run", indoor: false, device: "Test Watch 2" });
    expect(run).toMatchObject({ startedAt: PLAIN.startedAt, utcOffsetMinutes: 60, rpe: null, flags: [] });
    expect(run.totals).toEqual(PLAIN.totals);
    expect(run.laps.map(({ elapsed, distance, avgHeartRate }) => [elapsed, distance, avgHeartRate])).toEqual([
      [60, 180, 141],
      [59, 177, 152],
    ]);
  });

  test("has a sample for every record, cadence in steps of both feet", () => {
    const { samples } = recordingOf("plain-run");
    expect([...samples.time]).toEqual([...PLAIN.samples.time]);
    expect([...samples.distance]).toEqual([...PLAIN.samples.distance]);
    expect([...samples.heartRate]).toEqual([...PLAIN.samples.heartRate]);
    expect([...new Set(samples.cadence)]).toEqual([172]);
    expect(samples.altitude[7]).toBeCloseTo(101.4, 6);
    expect(samples.balance[3]).toBeCloseTo(49.8, 6);
    expect(samples.latitude[100]).toBeCloseTo(PLAIN.samples.latitude[100]!, 6);
  });

  test.for(["big-endian", "header-of-12-bytes", "compressed-timestamps"])(
    "reads the same from a file written as %s",
    (name) => {
      expect(recordingOf(name)).toEqual(recordingOf("plain-run"));
    },
  );

  test("on trails keeps the effort that the runner felt", () => {
    expect(recordingOf("trail-run-with-felt-effort")).toMatchObject({ sport: "trailRun", rpe: 7 });
  });

  test("on a treadmill is indoors and has no positions", () => {
    const run = recordingOf("treadmill-without-positions");
    expect(run).toMatchObject({ sport: "treadmill", indoor: true, flags: ["positions.none"] });
  });

  test("typed in by hand has totals and no samples, and is not called indoors", () => {
    const run = recordingOf("session-without-samples");
    expect(run).toMatchObject({
      indoor: false,
      totals: { distance: 5000, elapsed: 1800 },
      flags: ["samples.none"],
    });
    expect(run.samples.length).toBe(0);
  });
});

describe("Heart rate", () => {
  test("comes from the chest strap's own field where the watch has none, and the flag says so", () => {
    const run = recordingOf("heart-rate-in-developer-field");
    expect([...run.samples.heartRate]).toEqual([...PLAIN.samples.heartRate]);
    expect(run.flags).toEqual(["heartRate.fromDeveloperField"]);
  });

  test("of the watch goes before the chest strap's own field, which fills the gaps", () => {
    const { samples, flags } = recordingOf("heart-rate-in-both-fields");
    expect([...samples.heartRate]).toEqual([...Array(5).fill(140), ...Array(5).fill(99)]);
    expect(flags).toContain("heartRate.fromDeveloperField");
  });

  test("of zero means that none was measured", () => {
    const { samples } = recordingOf("heart-rate-zero");
    expect([...samples.heartRate]).toEqual([...Array(5).fill(Number.NaN), ...Array(5).fill(141)]);
  });
});

describe("Several sessions", () => {
  test("of a multi-sport file become one recording each, with their own samples", () => {
    const [swim, run] = recordingsOf("swim-then-run");
    expect([swim?.sport, swim?.samples.length]).toEqual(["swim", 60]);
    expect([run?.sport, run?.samples.length, run?.totals.elapsed]).toEqual(["run", 90, 89]);
    expect(run?.samples.time[0]).toBe(run!.startedAt / 1000);
    expect([swim?.samples.cadence[0], run?.samples.cadence[0]]).toEqual([172, 172]);
  });

  test("of files chained into one are all read", () => {
    expect(recordingsOf("two-files-in-a-chain").map(({ samples }) => samples.length)).toEqual([120, 90]);
  });
});

describe("What is damaged", () => {
  test("A file that breaks off gives what it holds up to there", () => {
    const run = recordingOf("breaks-off");
    expect(run.flags).toEqual(["file.truncated", "totals.fromSamples"]);
    expect(run.sport).toBe("run");
    expect(run.samples.length).toBeGreaterThan(50);
    expect([...run.samples.heartRate]).toEqual([...PLAIN.samples.heartRate.subarray(0, run.samples.length)]);
  });

  test("A file whose length was never filled in is read to its end", () => {
    const run = recordingOf("length-never-filled-in");
    expect(run.samples.length).toBe(120);
    expect(run.flags).toContain("file.truncated");
  });

  test("A wrong check sum is told and nothing is lost", () => {
    const { flags, ...rest } = recordingOf("wrong-check-sum");
    expect(flags).toEqual(["file.crcMismatch"]);
    expect({ ...rest, flags: [] }).toEqual(recordingOf("plain-run"));
  });

  test("Every cut of a run gives a reading, and never more samples than were whole", () => {
    const bytes = OK_FIT_FILES["plain-run"]!;
    let before = 0;
    for (let length = 0; length < bytes.length; length += 7) {
      const reading = readFit(bytes.slice(0, length));
      const samples = reading.kind === "recordings" ? reading.recordings[0]!.samples.length : 0;
      if (reading.kind === "recordings") expect(reading.recordings[0]!.flags).toContain("file.truncated");
      else expect(reading.kind).toBe("unreadable");
      expect(samples).toBeGreaterThanOrEqual(before);
      before = samples;
    }
    expect(before).toBe(120);
  });
});

describe("What is odd", () => {
  test("Records without a session make one recording with the sport that was announced", () => {
    expect(recordingOf("no-session")).toMatchObject({ sport: "run", flags: ["totals.fromSamples"] });
    expect(recordingOf("no-session-and-no-sport")).toMatchObject({ sport: "other", sportName: null });
  });

  test("A clock that was never set is flagged, not hidden", () => {
    const run = recordingOf("clock-never-set");
    expect(run.flags).toContain("samples.dateImplausible");
    expect(run.samples.length).toBe(30);
  });

  test("Speed and distance packed into three bytes are unpacked, over many turns of the counter", () => {
    const { samples } = recordingOf("speed-and-distance-compressed");
    expect(samples.distance[199]).toBe(597);
    expect([...new Set(samples.speed)]).toEqual([3]);
  });

  test("Of two speeds and altitudes the finer one is kept, in whatever order they stand", () => {
    const { samples } = recordingOf("speed-and-altitude-twice");
    expect([samples.speed[0], samples.altitude[0]]).toEqual([3, 120]);
    expect(recordingOf("enhanced-speed-invalid").samples.speed[0]).toBe(2);
  });

  test("A field whose size does not fit its type tells nothing, its neighbours stay in place", () => {
    const { samples } = recordingOf("field-of-wrong-size");
    expect([samples.distance[4], samples.heartRate[4]]).toEqual([Number.NaN, 140]);
  });

  test("Messages that nobody knows are stepped over", () => {
    expect([...recordingOf("unknown-messages-between").samples.heartRate]).toEqual(Array(10).fill(140));
  });

  test("The local time of a later download is no zone; a half-hour zone is one", () => {
    expect(recordingOf("local-time-of-the-download").utcOffsetMinutes).toBeNull();
    expect(recordingOf("half-hour-zone").utcOffsetMinutes).toBe(330);
  });
});

describe("What is no run at all", () => {
  test.for([
    ["settings", "skipped", "file.notTraining", "settings"],
    ["workout", "skipped", "file.notTraining", "planned workout"],
    ["course", "skipped", "file.notTraining", "course"],
    ["monitoring", "skipped", "file.notTraining", "monitoring without a resting heart rate"],
    ["night-without-levels", "skipped", "file.notTraining", "without sleep levels"],
    ["night-without-hrv", "skipped", "file.notTraining", "without an HRV average"],
    ["figures-of-fitness", "skipped", "file.notTraining", "figures of fitness"],
    ["only-a-file-id", "skipped", "file.noSession", "nothing was recorded"],
    ["records-without-time", "skipped", "file.noSession", "nothing was recorded"],
    ["breaks-off-in-the-header", "unreadable", "file.truncated", "ends"],
    ["breaks-off-before-the-first-sample", "unreadable", "file.truncated", "breaks off"],
    ["data-without-definition", "unreadable", "file.damaged", "damaged"],
    ["no-fit-mark", "unreadable", "file.unknown", ".FIT"],
  ] as const)("%s is %s as %s", ([name, kind, code, word]) => {
    const reading = readFit(NOT_OK_FIT_FILES[name]!);
    expect(reading).toMatchObject({ kind, code });
    expect(reading.kind === "recordings" ? "" : reading.reason).toContain(word);
  });

  test("An empty file is called empty", () => {
    expect(readFit(new Uint8Array())).toMatchObject({ kind: "unreadable", code: "file.empty" });
  });

  test("What cannot be read says at which byte", () => {
    expect(readFit(NOT_OK_FIT_FILES["data-without-definition"]!)).toMatchObject({ at: { byte: 14 } });
    expect(readFit(NOT_OK_FIT_FILES["breaks-off-in-the-header"]!)).toMatchObject({ at: { byte: 9 } });
  });
});
