import { expect, test } from "vitest";
import { aLog, aSelfCare, daysAgo } from "../../../../test/builders/insight-log.ts";
import { findLittleCare } from "./c1-little-care.ts";

const quiet = { treatments: [{ date: daysAgo(29), minutes: 60 }], selfCare: [aSelfCare(5)] };

test("C1 a massage 29 days ago and one self-care session in two weeks bring a nudge to start small", () => {
  const found = findLittleCare(aLog(quiet));
  expect(found).toMatchObject({ rule: "C1", key: "C1", offer: { kind: "startSmall" } });
  expect(found?.text).toMatch(/29 days ago/);
});

test("C1 28 days are not more than 28, and two self-care sessions are enough", () => {
  expect(findLittleCare(aLog({ ...quiet, treatments: [{ date: daysAgo(28), minutes: 60 }] }))).toBeNull();
  expect(findLittleCare(aLog({ ...quiet, selfCare: [aSelfCare(0), aSelfCare(13)] }))).toBeNull();
  expect(findLittleCare(aLog({ ...quiet, selfCare: [aSelfCare(0), aSelfCare(14)] }))).not.toBeNull();
});

test("C1 a session of 20 minutes counts in any form, one of 19 does not", () => {
  const older = { date: daysAgo(40), minutes: 60 };
  const withOne = (minutes: number) =>
    findLittleCare(aLog({ ...quiet, treatments: [older, { date: daysAgo(3), minutes }] }));
  expect(withOne(20)).toBeNull();
  expect(withOne(19)?.text).toMatch(/40 days ago/);
});

test("C1 a runner with fewer than three runs in one of the last two weeks is left in peace", () => {
  const twice = [0, 3, 7, 9, 11].map(daysAgo);
  expect(findLittleCare(aLog({ ...quiet, runs: twice }))).toBeNull();
  expect(findLittleCare(aLog({ ...quiet, runs: [...twice, daysAgo(5)] }))).not.toBeNull();
});

test("C1 for a new runner the days count from the later of first record and install", () => {
  const newcomer = { treatments: [], selfCare: [], firstRecord: daysAgo(400) };
  expect(findLittleCare(aLog({ ...newcomer, installedOn: daysAgo(28) }))).toBeNull();
  expect(findLittleCare(aLog({ ...newcomer, installedOn: daysAgo(29) }))?.inputs.days).toBe(29);
  expect(findLittleCare(aLog({ ...newcomer, firstRecord: daysAgo(5), installedOn: daysAgo(90) }))).toBeNull();
  expect(findLittleCare(aLog({ ...newcomer, firstRecord: null, installedOn: null }))).toBeNull();
});

test("C1 who wants no professional care is asked about self-care only", () => {
  const alone = { noProfessionalCare: true, treatments: [] };
  expect(findLittleCare(aLog(alone))).toBeNull();
  expect(findLittleCare(aLog({ ...alone, selfCare: [] }))?.text).not.toMatch(/massage/i);
  expect(findLittleCare(aLog({ ...alone, selfCare: [], installedOn: daysAgo(13) }))).toBeNull();
});

test("C1 counts times and not records: a routine noted by roller and by stretch is one of them", () => {
  const once = [aSelfCare(5), aSelfCare(5)];
  expect(findLittleCare(aLog({ ...quiet, selfCare: once }))).not.toBeNull();
  expect(findLittleCare(aLog({ ...quiet, selfCare: [...once, aSelfCare(2)] }))).toBeNull();
});
