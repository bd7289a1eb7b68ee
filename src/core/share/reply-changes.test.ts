import { expect, test } from "vitest";
import type { Treatment, TreatmentId } from "../care/index.ts";
import { addHours, instantAt, localDate, UTC } from "../units/index.ts";
import type { Reply, ReplyId } from "./reply.ts";
import { deriveForm, deriveReplyChanges } from "./reply-changes.ts";

const today = localDate("2026-11-24");
const start = instantAt(today, 18 * 60, UTC);

const REPLY: Reply = {
  id: "reply-0001" as ReplyId,
  by: "Mara",
  start,
  minutes: 45,
  modality: null,
  treated: [
    { area: { area: "calf", side: "right" }, pressure: 4, minutes: null },
    { area: { area: "quads", side: "both" }, pressure: 2, minutes: null },
  ],
  findings: "",
  drills: [
    { move: "CAL4", name: "Calf stretch", area: null, side: "right", seconds: 45, sets: 3, note: "" },
    {
      move: null,
      name: "Towel curls",
      area: { area: "foot_plantar", side: "left" },
      side: "left",
      seconds: 60,
      sets: 2,
      note: "",
    },
  ],
  comeBackDays: 14,
  avoid: [{ kind: "pressure", area: { area: "calf", side: "right" }, days: 3 }],
};

const BOOKED: Treatment = {
  id: "t-1" as TreatmentId,
  status: "booked",
  start: addHours(start, 1),
  minutes: 60,
  form: "moderate",
  modality: "sports",
  areas: [],
};

const change = (reply: Partial<Reply> = {}, treatments: readonly Treatment[] = []) => {
  let count = 0;
  const newId = () => `id-${++count}`;
  return deriveReplyChanges({ reply: { ...REPLY, ...reply }, treatments, today, zone: UTC, newId });
};

test("B9 a visit that was booked for that day becomes the one that was done", () => {
  expect(change({}, [BOOKED]).treatment).toEqual({
    ...BOOKED,
    status: "done",
    start,
    minutes: 45,
    form: "deep",
    areas: REPLY.treated.map(({ area }) => area),
  });
});

test("B9 a visit that nobody booked is added, and one done at that hour is corrected, not doubled", () => {
  expect(change().treatment).toMatchObject({ id: "id-1", status: "done", modality: null });
  const done = { ...BOOKED, id: "t-2" as TreatmentId, status: "done", start } as const;
  expect(change({}, [done]).treatment.id).toBe("t-2");
});

test("B9 a booking of another day stays a booking", () => {
  const later = { ...BOOKED, start: addHours(start, 24) };
  expect(change({}, [later]).treatment.id).not.toBe("t-1");
});

test("S8 our own moves are marked as helping, and every drill keeps the therapist's dose", () => {
  const { drills, moveNotes } = change();
  expect(moveNotes).toEqual([{ move: "CAL4", side: "right", on: today, mark: "helped" }]);
  expect(drills).toMatchObject([
    { move: "CAL4", seconds: 45, sets: 3, by: "Mara", addedOn: today, stoppedOn: null },
    { move: null, name: "Towel curls", area: { area: "foot_plantar", side: "left" }, sets: 2 },
  ]);
});

test("B9 days count from the visit: when to come back, and up to when something is left", () => {
  const { advice } = change({ start: addHours(start, -24) });
  expect(advice).toMatchObject({
    saidOn: "2026-11-23",
    comeBackOn: "2026-12-07",
    avoid: [{ kind: "pressure", until: "2026-11-26" }],
  });
});

test.each([
  [[1, 2], "gentle"],
  [[2, 3], "moderate"],
  [[4], "deep"],
  [[5, 1], "deep"],
  [[], null],
] as const)("a visit with pressures %j counts as %s", (pressures, form) => {
  const treated = pressures.map((pressure) => ({
    area: { area: "calf", side: "both" } as const,
    pressure,
    minutes: null,
  }));
  expect(deriveForm({ treated })).toBe(form);
});
