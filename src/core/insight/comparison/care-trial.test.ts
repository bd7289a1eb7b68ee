import { expect, test } from "vitest";
import { findCausalWords } from "../../../../test/builders/causal-words.ts";
import { aSeason, type SeasonWords } from "../../../../test/builders/some-care-days.ts";
import { addDays, localDate } from "../../units/index.ts";
import { type CareTrial, findAssignment, startCareTrial, type TrialWish } from "./care-trial.ts";
import { compareTrial } from "./compare-trial.ts";

const startedOn = localDate("2026-03-02");

function aTrial(words: Partial<TrialWish> = {}): CareTrial {
  const started = startCareTrial({ kind: "stretch", startedOn, days: 40, seed: 3, ...words });
  if (!started.ok) throw new Error(started.error.text);
  return started.value;
}

/** Days as drawn, each with the care only where `follows` says so. */
const seasonOf = (
  trial: CareTrial,
  words: Partial<SeasonWords> = {},
  follows: (i: number) => boolean = () => true,
) =>
  aSeason({
    seed: 6,
    days: 60,
    kind: trial.kind,
    on: (index) => trial.assignments[index] === "with" && follows(index),
    ...words,
  });

const compare = (
  trial: CareTrial,
  days = seasonOf(trial, { effect: -1.5 }),
  today = addDays(startedOn, 41),
) => compareTrial({ trial, outcome: "soreness", days, today, seed: 1 });

test("W5 every two days one is drawn with and one without, in an order that the seed tells", () => {
  const { assignments } = aTrial();
  expect(assignments).toHaveLength(40);
  for (let index = 0; index < 40; index += 2)
    expect(new Set(assignments.slice(index, index + 2)).size).toBe(2);
  expect(aTrial().assignments).toEqual(assignments);
  expect(aTrial({ seed: 4 }).assignments).not.toEqual(assignments);
});

test("W5 a day's draw is known for the days of the trial and no others", () => {
  const trial = aTrial();
  expect(findAssignment(trial, startedOn)).toBe(trial.assignments[0]);
  expect(findAssignment(trial, addDays(startedOn, 39))).toBe(trial.assignments[39]);
  expect(findAssignment(trial, addDays(startedOn, 40))).toBeNull();
  expect(findAssignment(trial, addDays(startedOn, -1))).toBeNull();
});

test("W5 massage, ice and warmth are not drawn by lot, nor too few days or an odd number", () => {
  const wish = { startedOn, days: 28, seed: 1 };
  for (const kind of ["deepMassage", "gentleMassage", "ice", "heat"] as const)
    expect(startCareTrial({ ...wish, kind })).toMatchObject({ error: { code: "trial.kind" } });
  for (const days of [14, 27, 86, 0])
    expect(startCareTrial({ ...wish, kind: "ball", days })).toMatchObject({ error: { code: "trial.days" } });
  for (const days of [16, 84]) expect(startCareTrial({ ...wish, kind: "ball", days }).ok).toBe(true);
});

test("W5 only days drawn by lot may speak of a difference made", () => {
  const found = compare(aTrial());
  expect(found).toMatchObject({ ok: true, value: { drawn: true, pairs: 20, followed: 1 } });
  const text = found.ok ? found.value.text : "";
  expect(text).toMatch(
    /^For you stretching made a difference: soreness the next morning was \d\.\d points lower/,
  );
  expect(findCausalWords(text)).toContain("made a difference");
});

test("W5 where the interval holds zero, nothing stands out from chance", () => {
  const trial = aTrial();
  const found = compare(trial, seasonOf(trial, { effect: 0 }));
  expect(found.ok && found.value.text).toMatch(/made no difference .* that stands out from chance/);
});

test("W5 the draw counts, not what was then done", () => {
  const trial = aTrial();
  const half = seasonOf(trial, { effect: 0 }, (index) => index < 20);
  const followed = compare(trial, half);
  const asDrawn = compare(trial, seasonOf(trial, { effect: 0 }));
  expect(followed.ok && followed.value.followed).toBeCloseTo(0.75, 9);
  expect(followed.ok && followed.value.interval).toEqual(asDrawn.ok && asDrawn.value.interval);
});

test("W5 nothing is told while the trial runs", () => {
  expect(compare(aTrial(), undefined, addDays(startedOn, 40))).toMatchObject({
    error: { code: "trial.running", until: addDays(startedOn, 40) },
  });
});

test("W5 blocks with an unknown morning are left out, and fewer than eight tell nothing", () => {
  const trial = aTrial({ days: 16 });
  const days = seasonOf(trial, { effect: -1.5 });
  expect(compare(trial, days)).toMatchObject({ ok: true, value: { pairs: 8 } });
  const gap = days.map((day, index) =>
    index === 3 ? { ...day, next: { ...day.next, soreness: null } } : day,
  );
  expect(compare(trial, gap)).toMatchObject({ error: { code: "trial.few-blocks", blocks: 7 } });
});
