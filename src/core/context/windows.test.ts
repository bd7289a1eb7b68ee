import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatInstant,
  instant,
  instantAt,
  localDate,
  minuteOfDayAt,
  parseTimeZone,
  type TimeZone,
  UTC,
} from "../units/index.ts";
import { DEFAULT_SETTINGS, type RunnerSettings } from "./runner-settings.ts";
import { clipSpans, cutSpans, mergeSpans } from "./time-spans.ts";
import { deriveWindows } from "./windows.ts";

const zoneOf = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (!zone.ok) throw new Error(name);
  return zone.value;
};
const BERLIN = zoneOf("Europe/Berlin");

const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

function windowsOf(
  from: string,
  to: string,
  change: Partial<RunnerSettings> = {},
  { zone = BERLIN, nowMinute = 0 }: { zone?: TimeZone; nowMinute?: number } = {},
): readonly string[] {
  const within = {
    start: instantAt(localDate(from), nowMinute, zone),
    end: instantAt(localDate(to), 1440, zone),
  };
  const settings = { ...DEFAULT_SETTINGS, ...change };
  return deriveWindows({ settings, from: localDate(from), to: localDate(to), zone, within }).map(
    ({ start, end }) => `${formatInstant(start).slice(0, 16)}/${formatInstant(end).slice(0, 16)}`,
  );
}

test("T14 without a word from the runner weekday evenings and weekend days are open", () => {
  expect(windowsOf("2026-12-04", "2026-12-05")).toEqual([
    "2026-12-04T16:30/2026-12-04T20:00",
    "2026-12-05T08:00/2026-12-05T17:00",
  ]);
});

test("T14 an exception stands in place of the week, and one without hours closes the date", () => {
  const exceptions = [
    { date: localDate("2026-12-24"), windows: [] },
    { date: localDate("2026-12-25"), windows: [hours(10, 12)] },
  ];
  expect(windowsOf("2026-12-24", "2026-12-25", { exceptions })).toEqual([
    "2026-12-25T09:00/2026-12-25T11:00",
  ]);
});

test("T14 busy hours are cut out, from the middle, from the edge and whole", () => {
  const busy = [
    { start: instant(Date.UTC(2026, 11, 5, 10)), end: instant(Date.UTC(2026, 11, 5, 11)) },
    { start: instant(Date.UTC(2026, 11, 5, 16)), end: instant(Date.UTC(2026, 11, 6, 12)) },
    { start: instant(Date.UTC(2026, 11, 4, 12)), end: instant(Date.UTC(2026, 11, 4, 22)) },
  ];
  expect(windowsOf("2026-12-04", "2026-12-06", { busy })).toEqual([
    "2026-12-05T08:00/2026-12-05T10:00",
    "2026-12-05T11:00/2026-12-05T16:00",
    "2026-12-06T12:00/2026-12-06T17:00",
  ]);
});

test("T14 only the therapist's weekdays are open, but for an exception that names its hours", () => {
  const exceptions = [{ date: localDate("2026-12-02"), windows: [hours(10, 12)] }];
  expect(windowsOf("2026-11-30", "2026-12-06", { therapistDays: [3], exceptions })).toEqual([
    "2026-12-02T09:00/2026-12-02T11:00",
    "2026-12-03T16:30/2026-12-03T20:00",
  ]);
});

test("windows that touch or overlap become one, over midnight too", () => {
  const availability = [
    { weekday: 3, ...hours(18, 20) },
    { weekday: 3, ...hours(19, 24) },
    { weekday: 4, ...hours(0, 2) },
  ];
  expect(windowsOf("2026-12-03", "2026-12-04", { availability })).toEqual([
    "2026-12-03T17:00/2026-12-04T01:00",
  ]);
});

test("nothing lies before now or after the horizon", () => {
  expect(windowsOf("2026-12-04", "2026-12-04", {}, { nowMinute: 18 * 60 })).toEqual([
    "2026-12-04T17:00/2026-12-04T20:00",
  ]);
  expect(windowsOf("2026-12-04", "2026-12-04", {}, { nowMinute: 22 * 60 })).toEqual([]);
});

const NIGHT = { availability: [{ weekday: 6, ...hours(1, 4) }] };
const GAP = { availability: [{ weekday: 6, ...hours(2, 3) }] };

test("on the day of 23 hours a night window is an hour shorter, and one in the skipped hour is none", () => {
  expect(windowsOf("2026-03-29", "2026-03-29", NIGHT)).toEqual(["2026-03-29T00:00/2026-03-29T02:00"]);
  expect(windowsOf("2026-03-29", "2026-03-29", GAP)).toEqual([]);
});

test("on the day of 25 hours a night window is an hour longer", () => {
  expect(windowsOf("2026-10-25", "2026-10-25", NIGHT)).toEqual(["2026-10-24T23:00/2026-10-25T03:00"]);
  expect(windowsOf("2026-10-25", "2026-10-25", GAP)).toEqual(["2026-10-25T00:00/2026-10-25T02:00"]);
});

test("an evening window keeps its wall-clock hours on both sides of a change", () => {
  expect(windowsOf("2026-03-27", "2026-03-30")).toEqual([
    "2026-03-27T16:30/2026-03-27T20:00",
    "2026-03-28T08:00/2026-03-28T17:00",
    "2026-03-29T07:00/2026-03-29T16:00",
    "2026-03-30T15:30/2026-03-30T19:00",
  ]);
});

test("the year's end and the leap day have their windows", () => {
  expect(windowsOf("2026-12-31", "2027-01-01", {}, { zone: UTC })).toEqual([
    "2026-12-31T17:30/2026-12-31T21:00",
    "2027-01-01T17:30/2027-01-01T21:00",
  ]);
  expect(windowsOf("2028-02-29", "2028-02-29", {}, { zone: UTC })).toEqual([
    "2028-02-29T17:30/2028-02-29T21:00",
  ]);
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => ({ start: instant(start), end: instant(start + length) }));
const spans = fc.array(span, { maxLength: 8 });
const holds = (all: readonly { start: number; end: number }[], at: number): boolean =>
  all.some((one) => one.start <= at && at < one.end);

test("merging, cutting and clipping keep exactly the moments that they should", () => {
  fc.assert(
    fc.property(spans, spans, span, (open, taken, within) => {
      const left = clipSpans(cutSpans(mergeSpans(open), mergeSpans(taken)), within);
      for (let at = 0; at < 80; at += 1)
        expect(holds(left, at)).toBe(holds(open, at) && !holds(taken, at) && holds([within], at));
      for (const [index, one] of left.entries()) expect(one.start > (left[index - 1]?.end ?? -1)).toBe(true);
    }),
  );
});

test("every window begins at its wall-clock hour on each day of a year", () => {
  const within = {
    start: instantAt(localDate("2026-01-01"), 0, BERLIN),
    end: instantAt(localDate("2026-12-31"), 1440, BERLIN),
  };
  const windows = deriveWindows({
    settings: DEFAULT_SETTINGS,
    from: localDate("2026-01-01"),
    to: localDate("2026-12-31"),
    zone: BERLIN,
    within,
  });
  expect(windows).toHaveLength(365);
  expect(new Set(windows.map((one) => minuteOfDayAt(one.start, BERLIN)))).toEqual(new Set([1050, 540]));
});
