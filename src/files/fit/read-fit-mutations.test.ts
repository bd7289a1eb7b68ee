import { array, assert, constantFrom, nat, property, tuple, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { NOT_OK_FIT_FILES, OK_FIT_FILES } from "../../../test/builders/fit-fixtures.ts";
import { isOnFoot } from "../../core/activity/index.ts";
import { readFit } from "./index.ts";

const files = [...Object.values(OK_FIT_FILES), ...Object.values(NOT_OK_FIT_FILES)];
const RUNS = { numRuns: 500 };

/** A reading that the rest of the house can work with, whatever the bytes were. */
function expectUsable(bytes: Uint8Array): void {
  const reading = readFit(bytes);
  if (reading.kind !== "recordings") {
    expect(reading.reason.length).toBeGreaterThan(10);
    return;
  }
  expect(reading.recordings.length).toBeGreaterThan(0);
  for (const { samples, startedAt, sport } of reading.recordings) {
    expect(Number.isFinite(startedAt)).toBe(true);
    expect(typeof isOnFoot(sport)).toBe("boolean");
    expect(samples.length).toBeLessThanOrEqual(bytes.length);
    expect(samples.time.every(Number.isFinite)).toBe(true);
    expect(samples.time.length).toBe(samples.length);
  }
}

test("A file with any bytes changed still gets a reading and never throws", () => {
  const changes = array(tuple(nat(20_000), nat(255)), { minLength: 1, maxLength: 12 });
  assert(
    property(constantFrom(...files), changes, (bytes, edits) => {
      const changed = bytes.slice();
      for (const [at, value] of edits) if (changed.length > 0) changed[at % changed.length] = value;
      expectUsable(changed);
    }),
    RUNS,
  );
});

test("A file cut at any two places and joined again still gets a reading", () => {
  assert(
    property(constantFrom(...files), nat(20_000), nat(20_000), (bytes, one, other) => {
      const [from, to] = [one % (bytes.length + 1), other % (bytes.length + 1)];
      expectUsable(Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]));
    }),
    RUNS,
  );
});

test("Any bytes at all behind a header get a reading", () => {
  const header = OK_FIT_FILES["length-never-filled-in"]!.subarray(0, 14);
  assert(
    property(uint8Array({ maxLength: 2000 }), (bytes) => {
      expectUsable(Uint8Array.from([...header, ...bytes]));
      expectUsable(bytes);
    }),
    RUNS,
  );
});

test("A megabyte of messages without content is read in passing and kept out of memory", () => {
  const definition = [0x40, 0, 0, 18, 0, 0];
  const bytes = new Uint8Array(1_000_000);
  bytes.set(OK_FIT_FILES["length-never-filled-in"]!.subarray(0, 14));
  bytes.set(definition, 14);
  expect(readFit(bytes)).toMatchObject({ kind: "unreadable", code: "file.truncated" });
});

test("A chain of thousands of files is turned away, not read to its end", () => {
  const link = NOT_OK_FIT_FILES["only-a-file-id"]!;
  const chain = new Uint8Array(link.length * 3000);
  for (let at = 0; at < chain.length; at += link.length) chain.set(link, at);
  expect(readFit(chain)).toMatchObject({ code: "file.tooLarge", at: { byte: link.length * 1000 } });
});
