import type { Area, Side, Site } from "../../src/core/body/index.ts";
import type { Brief, BriefDay, BriefPain, BriefRace, Statement } from "../../src/core/brief/index.ts";
import type { SessionClass } from "../../src/core/load/index.ts";
import { addDays, datesFrom, instantAt, type LocalDate, localDate, UTC } from "../../src/core/units/index.ts";

const TODAY = localDate("2026-11-24");
const MARATHON = "No deep work on the legs from 2 February to the marathon.";

export const aStatement = (label: string, text: string): Statement => ({ label, text, because: [] });

const area = (site: Site, side: Side): Area => ({ area: site, side });

/** Twenty-eight days up to today with two harder days a week. */
const someDays = (today: LocalDate): readonly BriefDay[] =>
  datesFrom(addDays(today, -27), today).map((date, index) => {
    const place = index % 7;
    const cls: SessionClass | null =
      place === 0 ? null : place === 2 ? "veryHard" : place === 5 ? "hard" : "easy";
    const load = { easy: 150, moderate: 220, hard: 380, veryHard: 470 };
    return { date, load: cls === null ? 0 : load[cls] + index * 4, class: cls };
  });

const someScores = (first: string, scores: readonly number[]): BriefPain["scores"] =>
  scores.map((score, index) => ({ date: addDays(localDate(first), index), score }));

/** What a test says of a pain; the rest is a tight right calf. */
export const aPain = (words: Partial<BriefPain> = {}): BriefPain => ({
  number: 1,
  area: area("calf", "right"),
  name: "Right calf",
  feels: "tight",
  now: 2,
  worst: 4,
  since: localDate("2026-11-16"),
  trend: "better",
  beSeen: false,
  scores: someScores("2026-11-16", [4, 4, 3, 3, 3, 2, 3, 2, 2]),
  text: "Since 16 November. Worst 4, now 2 of 10. During the run only; settled by morning. Light rolling helps.",
  because: [],
  ...words,
});

const aBriefRace = (on: string, priority: BriefRace["priority"], label: string, text: string): BriefRace => ({
  date: localDate(on),
  priority,
  statement: aStatement(label, text),
});

/** The sample runner's page: a visit of an hour with two small pains. */
export const aBrief = (words: Partial<Brief> = {}): Brief => ({
  mode: "massage",
  from: "For the therapist, from Sample runner",
  title: "Sports massage, Friday 27 November, 18:00",
  subtitle: "60 minutes. Written Tuesday 24 November 2026 from the runner's own training log.",
  footnote:
    "Load is felt effort times minutes. Pain figures are the runner's own. Restride does not diagnose.",
  writtenOn: TODAY,
  zone: UTC,
  visit: {
    start: instantAt(localDate("2026-11-27"), 18 * 60, UTC),
    minutes: 60,
    booked: true,
    form: null,
    modality: null,
  },
  training: {
    rule: "B1",
    statements: [
      aStatement("Last 7 days", "53.3 km, load 1,523"),
      aStatement("Week, mean of 4", "48.6 km, load 1,467, rising"),
      aStatement("Block", "Heavy, week 3"),
      aStatement("Last very hard run", "Tue 24 Nov, 19:35 (70 h before)"),
      aStatement("Next hard run", "Sun 29 Nov, 08:00 (37 h after)"),
    ],
    days: someDays(TODAY),
  },
  pains: {
    rule: "B2",
    statements: [
      aStatement(
        "Safety questions",
        "All answered no on 24 November: sudden sharp pain, lasting numbness, limping, night pain, one swollen or hot calf, bone-point pain, fever.",
      ),
    ],
    pains: [
      aPain(),
      aPain({
        number: 2,
        area: area("foot_plantar", "left"),
        name: "Left sole of the foot",
        feels: "achy",
        now: 1,
        worst: 1,
        since: localDate("2026-11-14"),
        trend: "same",
        scores: [],
        text: "Since 14 November. 1 of 10, first steps in the morning. No change in running.",
      }),
    ],
  },
  goals: {
    rule: "B3",
    statements: [],
    races: [
      aBriefRace("2026-12-12", "B", "10 km, priority B", "Sat 12 Dec 2026"),
      aBriefRace("2027-01-17", "B", "Half marathon, B", "Sun 17 Jan 2027"),
      aBriefRace("2027-02-07", "A", "Marathon, A", "Sun 7 Feb 2027"),
    ],
  },
  focus: {
    rule: "B4",
    minutes: 60,
    areas: [
      { area: area("calf", "both"), name: "Calves, right first", minutes: 18, pressureCap: null },
      { area: area("quads", "both"), name: "Quads", minutes: 12, pressureCap: null },
      { area: area("hip_flexors", "both"), name: "Hip flexors", minutes: 10, pressureCap: null },
      { area: area("foot_plantar", "left"), name: "Left sole", minutes: 8, pressureCap: 2 },
      { area: area("glutes", "both"), name: "Glutes", minutes: 7, pressureCap: null },
      { area: area("itb_tfl", "both"), name: "IT-band area", minutes: 5, pressureCap: null },
    ],
    statements: [aStatement("", "Open niggles first, then the areas the last 72 hours loaded most.")],
  },
  request: {
    rule: "B5",
    statements: [
      aStatement("", "Soft-tissue work on the areas below, then two or three drills I can repeat at home."),
    ],
  },
  pressure: {
    rule: "B6",
    cap: 4,
    statements: [
      aStatement(
        "",
        "Firm is fine, up to 4 of 5. The aim is to ease tension. I will speak up at any sharp pain.",
      ),
    ],
  },
  safety: {
    rule: "B7",
    blocked: [],
    statements: [
      aStatement("No deep work", "before Thu 26 Nov, 19:35, and again from Wed 9 Dec, 09:30"),
      aStatement("Areas", "None is blocked."),
      aStatement("Conditions and medicines", "Not shared."),
    ],
  },
  assessment: null,
  after: {
    rule: "B9",
    statements: [aStatement("Fri 13 November", "Sore 2 of 10 the next day, 1 after two days. It helped.")],
  },
  ...words,
});

/** Names in the scripts that a page must be able to draw. */
export const NAMES = {
  greek: "Ελένη Παπαδοπούλου",
  cyrillic: "Наталья Ёлкина",
  chinese: "王小明",
  japanese: "さくら山田",
  korean: "김민준",
  arabic: "محمد العربي",
  hebrew: "שרה כהן",
  thai: "สมชาย ใจดี",
  devanagari: "प्रिया शर्मा",
} as const;

const LONG =
  "It comes on after about forty minutes of steady running, mostly downhill and on hard ground, eases when I walk, and is back the next morning on the stairs for the first ten or so steps before it settles.";

const crowdedPains: readonly BriefPain[] = (
  [
    ["calf", "right", "Right calf", "tight, sore to press"],
    ["achilles", "left", "Left Achilles", "stiff in the morning"],
    ["knee_outer", "right", "Right outer knee", "sharp downhill"],
    ["hamstrings", "left", "Left hamstrings", "pulling"],
    ["hip_flexors", "both", "Front of the hip, both sides", "tight after sitting"],
    ["low_back", "both", "Lower back", "achy"],
  ] as const
).map(([site, side, name, feels], index) =>
  aPain({
    number: index + 1,
    area: area(site, side),
    name,
    feels,
    beSeen: index === 2,
    scores: someScores("2026-11-02", [5, 6, 4, 4, 5, 3, 2, 3]),
    text: `Since 2 November. Worst 6, now ${5 - Math.floor(index / 2)} of 10. ${LONG}`,
  }),
);

/** As much as a page may ever have to hold: everything shared, long words, and a name of every script. */
export const aCrowdedBrief = (): Brief => ({
  ...aBrief(),
  from: `For the therapist, from Maximiliana Wolkenstein-Trostburg and ${NAMES.greek}`,
  title: "Sports massage and lymphatic drainage, Wednesday 23 December 2026, 18:30 at home",
  subtitle: `75 minutes. Written Tuesday 24 November 2026 from the runner's own training log. ${NAMES.hebrew}, ${NAMES.thai}`,
  training: {
    rule: "B1",
    statements: [
      ...(aBrief().training?.statements ?? []),
      aStatement("Weekly mean over 28 days", "48.6 km, load 1,467, rising for three weeks in a row"),
      aStatement("Next race", `In 412 hours: the Advent Run of the ${NAMES.cyrillic} memorial`),
      aStatement(
        "A longest run",
        "24.3 km on 15 November, a third longer than the longest of the month before",
      ),
    ],
    days: someDays(TODAY),
  },
  pains: { rule: "B2", statements: aBrief().pains?.statements ?? [], pains: crowdedPains },
  goals: {
    rule: "B3",
    races: [
      aBriefRace(
        "2026-12-12",
        "B",
        `10 km, ${NAMES.chinese}, priority B`,
        "Sat 12 Dec 2026, 18 days after this page",
      ),
      aBriefRace("2027-01-17", "B", `Half marathon, ${NAMES.japanese}, B`, "Sun 17 Jan 2027"),
      aBriefRace("2027-02-07", "A", `Marathon, ${NAMES.korean}, A`, "Sun 7 Feb 2027"),
      aBriefRace("2027-03-21", "C", `Ekiden relay, ${NAMES.arabic}, C`, "Sun 21 Mar 2027"),
    ],
    statements: [
      aStatement("What I want of today", `Loose calves by the weekend, says ${NAMES.devanagari}. ${LONG}`),
    ],
  },
  safety: {
    rule: "B7",
    blocked: [area("knee_outer", "right")],
    statements: [
      ...aBrief().safety.statements.slice(0, 1),
      aStatement("Leave alone", "The right outer knee, until it was seen by a doctor or physiotherapist."),
      aStatement("Before the marathon", MARATHON),
      aStatement(
        "Conditions",
        "Asthma; type 1 diabetes; a pacemaker since 2019; varicose veins on the left lower leg.",
      ),
      aStatement(
        "Medicines",
        "Insulin pump on the left hip; blood thinner (apixaban) twice a day; salbutamol as needed.",
      ),
    ],
  },
  assessment: {
    rule: "B8",
    statements: [
      aStatement(
        "The same place again",
        "The right calf came back three times in twelve weeks. Please watch me walk, squat and do single-leg calf raises on both sides.",
      ),
    ],
  },
  after: {
    rule: "B9",
    statements: [
      ...aBrief().after.statements,
      aStatement("Fri 30 October", "Sore 5 of 10 the next day, 3 after two days. Too firm on the calves."),
      aStatement("Fri 16 October", "Sore 1 of 10 the next day. It helped."),
    ],
  },
});

/** Something has to be looked at before anyone treats it. */
export const anAssessmentBrief = (): Brief => ({
  ...aBrief(),
  mode: "assessment",
  title: "A look before any massage, Friday 27 November, 18:00",
  request: {
    rule: "B5",
    statements: [
      aStatement(
        "",
        "Please look at the right shin before anyone presses there, and tell me whether massage is wise at all.",
      ),
    ],
  },
  pressure: {
    rule: "B6",
    cap: 0,
    statements: [aStatement("", "I ask for no pressure until the shin was looked at.")],
  },
  pains: {
    rule: "B2",
    statements: [
      aStatement(
        "Safety questions",
        "Answered on 24 November. Yes: pain on one point of the bone, pain at night. No to all the others.",
      ),
    ],
    pains: [
      aPain({
        area: area("shin", "right"),
        name: "Right shin",
        feels: "sore on one spot of the bone",
        now: 5,
        worst: 6,
        trend: "worse",
        beSeen: true,
        scores: someScores("2026-11-14", [2, 2, 3, 3, 4, 4, 5, 5, 6, 5, 5]),
        text: "Since 14 November. Worst 6, now 5 of 10, rising. Sore on one spot, also at night and when hopping.",
      }),
      aPain({ number: 2 }),
    ],
  },
  focus: null,
  safety: {
    rule: "B7",
    blocked: [area("shin", "right")],
    statements: [
      aStatement(
        "Leave alone",
        "The right shin and the foot below it, until seen by a doctor or physiotherapist.",
      ),
      aStatement("How soon", "Within two days."),
      aStatement("Conditions and medicines", "Not shared."),
    ],
  },
  assessment: {
    rule: "B8",
    statements: [
      aStatement("", "Please watch me hop on each leg, if it is safe, and walk on heels and toes."),
    ],
  },
});

/** Nothing is shared but what the visit needs. */
export const anEmptyBrief = (): Brief => ({
  ...aBrief(),
  from: "For the therapist",
  title: "Sports massage",
  subtitle: "Written Tuesday 24 November 2026.",
  visit: null,
  training: null,
  pains: null,
  goals: null,
  focus: null,
  safety: { rule: "B7", blocked: [], statements: [aStatement("", "No area is blocked.")] },
  after: { rule: "B9", statements: [] },
});
