import { expect, test } from "vitest";
import type { TrainingImportView } from "../../http/contract.ts";
import { formatTrainingImport } from "./format-training.ts";

const VIEW: TrainingImportView = {
  schema: "restride.trainingImport/1",
  sessions: [
    {
      id: "cal-0123456789-0123456789ab-0",
      date: "2026-11-24",
      class: "veryHard",
      start: "2026-11-24T18:30+01:00",
      metres: 8800,
      title: "Track",
      because: '"6x800": 4.8 km of fast work',
    },
  ],
  races: [
    {
      date: "2026-12-13",
      title: "10k race",
      because: '"race"',
      command: "race add 2026-12-13 10km",
      known: false,
    },
    {
      date: "2026-12-20",
      title: "Relay",
      because: '"race"',
      command: "race add 2026-12-20 DISTANCE",
      known: true,
    },
  ],
  restDays: [],
  otherSport: [],
  notUnderstood: [
    { date: "2026-11-25", title: "With Tom", because: "no word in it tells what kind of session it is" },
  ],
  notTraining: Array.from({ length: 14 }, (_, day) => ({
    date: `2026-12-${10 + day}`,
    title: "Dentist",
    because: '"dentist"',
  })),
  counts: {
    events: 18,
    sessions: 1,
    races: 2,
    restDays: 0,
    otherSport: 0,
    notUnderstood: 1,
    notTraining: 14,
    outside: 3,
    added: 1,
    changed: 0,
    unchanged: 0,
    removed: 0,
  },
};

test("the runner sees what was understood and why, what to do with races, and all that was left out", () => {
  const text = formatTrainingImport(VIEW);
  expect(text).toContain(
    "18 events from eight weeks ago to a year ahead (3 outside). Sessions: 1 added, 0 changed",
  );
  expect(text).toContain('Tue 24 Nov 2026  18:30  very hard  Track (8.8 km): "6x800": 4.8 km of fast work');
  expect(text).toContain("  restride race add 2026-12-13 10km");
  expect(text).toContain("Relay: a race stands on this day already");
  expect(text).toContain("Wed 25 Nov 2026  With Tom: no word in it");
  expect(text).toContain("  and 2 more");
  expect(text).not.toContain("Rest, nothing planned");
});
