import type { InsightFacts, NiggleDay, NiggleFacts, SelfCareDone } from "../../src/core/insight/index.ts";
import { addDays, instantAt, type LocalDate, localDate, UTC } from "../../src/core/units/index.ts";

/** The day on which these tests look at the log: a Monday. */
export const TODAY: LocalDate = localDate("2026-11-30");

export const daysAgo = (days: number): LocalDate => addDays(TODAY, -days);

const NOON = 720;

/** A year-old log of someone who runs four times a week, was massaged 10 days ago and rolls twice a week: all is well. */
export const aLog = (words: Partial<InsightFacts> = {}): InsightFacts => ({
  now: instantAt(TODAY, NOON, UTC),
  today: TODAY,
  zone: UTC,
  treatments: [{ date: daysAgo(10), minutes: 60 }],
  selfCare: [1, 4, 8, 11].map((days) => aSelfCare(days)),
  runs: Array.from({ length: 40 }, (_, index) => daysAgo(Math.floor(index * 1.75))),
  firstRecord: daysAgo(365),
  installedOn: daysAgo(365),
  noProfessionalCare: false,
  niggles: [],
  heatPlanned: [],
  items: [],
  races: [],
  lowCadence: false,
  cadenceExperiment: false,
  shoesOrVolumeChangedOn: null,
  ...words,
});

/** Ten gentle minutes with the roller, some days ago. */
export const aSelfCare = (days: number, words: Partial<SelfCareDone> = {}): SelfCareDone => ({
  date: daysAgo(days),
  minutes: 10,
  tool: "foamRoller",
  areas: [],
  pressure: 2,
  ...words,
});

/** A niggle of the left outer knee, two days old, mild and known: nothing to say about it. */
export const aNiggle = (words: Partial<NiggleFacts> = {}): NiggleFacts => ({
  area: { area: "knee_outer", side: "left" },
  spot: null,
  entries: [anEntry(1), anEntry(0)],
  open: true,
  openedAt: instantAt(daysAgo(2), NOON, UTC),
  openDays: 2,
  settled: false,
  episodesIn90Days: 1,
  backWithin14Days: false,
  normalSoreness: false,
  level: "L0",
  underCare: false,
  inflamed: false,
  boneStress: false,
  iceAllowed: true,
  ...words,
});

/** A day of a niggle at 2 of 10, felt a little in the morning. */
export const anEntry = (days: number, words: Partial<NiggleDay> = {}): NiggleDay => ({
  date: daysAgo(days),
  pain: 2,
  morning: 1,
  descriptors: ["ache"],
  care: [],
  ...words,
});
