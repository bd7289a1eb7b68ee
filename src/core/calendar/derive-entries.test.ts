import { expect, test } from "vitest";
import type { Treatment, TreatmentId } from "../care/index.ts";
import type { Plan, PlanItem } from "../plan/index.ts";
import type { DatedRace, RaceId } from "../training/index.ts";
import { addHours, because, instant, instantAt, localDate, metres, seconds, UTC } from "../units/index.ts";
import { type CalendarSource, type CalendarWishes, deriveCalendarEntries } from "./derive-entries.ts";

const AT = instant(Date.UTC(2026, 11, 3, 18, 0));
const ALL = ["massages", "races", "selfCare"] as const;

const massage = (change: Partial<PlanItem> = {}): PlanItem => ({
  id: "m-1",
  date: localDate("2026-12-03"),
  start: AT,
  minutes: 60,
  kind: "massage",
  form: "deep",
  modality: "sports",
  pressureCap: 4,
  areas: [{ area: "calf", side: "left" }],
  status: "proposed",
  confidence: "high",
  because: [because("T1b", "70 hours after Monday's intervals.")],
  ...change,
});

const care = massage({ id: "c-1", kind: "selfCare", start: null, form: null, minutes: 9 });

const race = (change: Partial<DatedRace> = {}): DatedRace => ({
  id: "r-1" as RaceId,
  name: "Riverside Marathon",
  date: localDate("2027-02-07"),
  start: AT,
  startsAt: AT,
  finishesAt: addHours(AT, 4),
  distance: metres(42_195),
  expected: seconds(13_500),
  priority: "A",
  class: "long",
  timed: true,
  done: false,
  activityId: null,
  because: [],
  ...change,
});

const treatment = (date: string, change: Partial<Treatment> = {}): Treatment => ({
  id: `t-${date}` as TreatmentId,
  status: "done",
  start: instantAt(localDate(date), 18 * 60, UTC),
  minutes: 45,
  form: "gentle",
  modality: null,
  areas: [],
  ...change,
});

const planOf = (items: readonly PlanItem[]): Plan => ({
  generatedAt: instant(Date.UTC(2026, 10, 23, 6)),
  zone: UTC,
  from: localDate("2026-11-23"),
  to: localDate("2027-02-14"),
  weights: "1",
  cost: { total: 0, terms: {} },
  days: [],
  items,
  unmet: [],
  warnings: [],
});

const derive = (
  source: Partial<CalendarSource> & { readonly items?: readonly PlanItem[] },
  wishes: Partial<CalendarWishes> = {},
) =>
  deriveCalendarEntries(
    { plan: planOf(source.items ?? []), races: source.races ?? [], treatments: source.treatments ?? [] },
    { busyOnly: false, contents: ALL, alarm: null, ...wishes },
  );

test("a proposed session says that it is one, a booked one does not", () => {
  expect(derive({ items: [massage()] })).toMatchObject([
    {
      uid: "m-1@restride",
      when: { start: AT, end: addHours(AT, 1) },
      summary: "Proposed: massage, firm, 60 min",
      description: "70 hours after Monday's intervals. (T1b)\nNothing is booked yet.",
      status: "tentative",
    },
  ]);
  expect(derive({ items: [massage({ status: "booked" })] })).toMatchObject([
    { summary: "Massage, firm, 60 min", status: "confirmed" },
  ]);
});

test("T13 a booked session that something speaks against is never an ordinary appointment", () => {
  const [entry] = derive(
    {
      items: [
        massage({ status: "cancelSuggested", because: [because("T13", "A sign wants to be seen first.")] }),
      ],
    },
    { alarm: 60 },
  );
  expect(entry).toMatchObject({
    summary: "Better cancelled: massage, firm, 60 min",
    status: "tentative",
    alarm: null,
  });
  expect(entry?.description).toMatch(
    /^Something speaks against this appointment now.*\nA sign wants to be seen first/,
  );
});

test("T13 while somebody has to look at the runner first, no massage is proposed at all", () => {
  const seen = massage({ id: "s-1", kind: "beSeen", start: null, form: null, minutes: 0 });
  const booked = massage({ id: "m-2", status: "booked" });
  expect(derive({ items: [seen, massage(), booked] }).map(({ uid }) => uid)).toEqual(["m-2@restride"]);
});

test("a massage reminds where the runner wants it, a race and self-care never", () => {
  const alarms = derive({ items: [massage(), care], races: [race()] }, { alarm: 45 }).map(
    ({ alarm }) => alarm,
  );
  expect(alarms).toEqual([null, 45, null]);
});

test("a race without a start is a whole day, one with a start has its hours", () => {
  const untimed = race({ start: null, timed: false });
  expect(derive({ races: [untimed] })).toMatchObject([
    {
      when: { date: "2027-02-07" },
      summary: "Race: Riverside Marathon",
      description: "Marathon. Expected time 3:45.",
    },
  ]);
  expect(derive({ races: [race({ name: null, distance: metres(10_000), expected: null })] })).toMatchObject([
    { when: { start: AT }, summary: "Race: 10 km", description: "10 km." },
  ]);
});

test("self-care lies on its day and takes no time", () => {
  expect(derive({ items: [care] })).toMatchObject([
    { when: { date: "2026-12-03" }, summary: "Self-care, 9 min", busy: false },
  ]);
});

test("the last thirty days stay, and so does what is booked beyond the plan", () => {
  const treatments = [
    treatment("2026-10-23"),
    treatment("2026-10-24"),
    treatment("2027-05-01", { status: "booked" }),
  ];
  expect(derive({ treatments }).map(({ uid }) => uid)).toEqual([
    "t-2026-10-24@restride",
    "t-2027-05-01@restride",
  ]);
});

test("a session stands once, in the plan or outside it", () => {
  const twice = treatment("2026-12-03", { id: "m-1" as TreatmentId, status: "booked" });
  expect(derive({ items: [massage({ status: "booked" })], treatments: [twice] })).toHaveLength(1);
});

test("only what is wanted comes", () => {
  const source = { items: [massage(), care], races: [race()] };
  for (const [content, uid] of [
    ["massages", "m-1"],
    ["races", "r-1"],
    ["selfCare", "c-1"],
  ] as const)
    expect(derive(source, { contents: [content] }).map((entry) => entry.uid)).toEqual([`${uid}@restride`]);
});

test("busy only leaves no word of what it is, and leaves out what takes no time", () => {
  const source = { items: [massage({ status: "cancelSuggested" }), care], races: [race()] };
  const entries = derive(source, { busyOnly: true, alarm: 60 });
  expect(entries).toHaveLength(2);
  for (const entry of entries) expect(entry).toMatchObject({ summary: "Busy", description: "", alarm: null });
});
