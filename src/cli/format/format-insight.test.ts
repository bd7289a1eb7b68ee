import { expect, test } from "vitest";
import type { CadenceView, HelpsView, MessageView } from "../../http/contract.ts";
import { formatCadence, formatHelps, formatMessage, formatTrials } from "./format-insight.ts";

const aMessage = (offer: MessageView["offer"]): MessageView => ({
  rule: "C1",
  text: "A sentence.",
  because: [],
  offer,
});

const aCadence = (words: Partial<CadenceView> = {}): CadenceView => ({
  schema: "restride.cadence/1",
  today: "2026-11-24",
  text: "At 3.0 m/s you take about 160 steps a minute.",
  runs: [],
  line: { intercept: 140, slope: 6.5, ownSlope: false, ownSpeed: 2.8, atOwnSpeed: 158.7 },
  reference: { own: 160, expected: null, z: null },
  lowRuns: 0,
  low: null,
  possibleLongStep: false,
  because: [],
  missing: [],
  forTherapist: null,
  experiment: null,
  mayStart: false,
  barriers: ["Your step rate is not low for your speed and height."],
  ...words,
});

const anExperiment = (state: NonNullable<CadenceView["experiment"]>["state"]): CadenceView["experiment"] => ({
  id: "e-1",
  startedOn: "2026-11-20",
  stoppedOn: null,
  area: "shin",
  side: "right",
  percent: 5,
  target: 166,
  speed: 2.8,
  state,
  text: "Week 1 of 4.",
  report: null,
});

const aTrial = (words: Partial<HelpsView["trials"][number]> = {}): HelpsView["trials"][number] => ({
  id: "t-1",
  kind: "stretch",
  startedOn: "2026-11-20",
  lastDay: "2026-12-17",
  stoppedOn: null,
  state: "running",
  draw: "with",
  text: "Day 5 of 28: today with stretching.",
  results: [],
  ...words,
});

const comparison = (text: string, told: boolean) =>
  ({
    kind: "ball",
    outcome: "soreness",
    told,
    pairs: 3,
    difference: null,
    low: null,
    high: null,
    text,
  }) as const;

test("C1 to C7 every offer ends in what to type, and without one the sentence stands alone", () => {
  const typed = (offer: MessageView["offer"]) => formatMessage(aMessage(offer));
  expect(typed(null)).toBe("A sentence.");
  expect(typed({ kind: "ice", area: "ankle", side: "left" })).toBe("A sentence.");
  expect(typed({ kind: "startSmall" })).toBe('A sentence. "routine" shows today\'s.');
  expect(typed({ kind: "cadence", area: "shin", side: "left" })).toContain(
    "cadence start --area shin --side left",
  );
  expect(typed({ kind: "changeBooking", item: "t-7" })).toContain("massage move t-7 DATE TIME");
  expect(typed({ kind: "askTriage", area: "ankle", side: "left" })).toContain('"triage"');
});

test("6 the step rate shows its own pace, and what is usual only where the height is known", () => {
  expect(formatCadence(aCadence())).toContain("At your usual pace, 5:57 a kilometre, it is 159.");
  expect(formatCadence(aCadence())).not.toContain("Usual for your height");
  const judged = aCadence({ reference: { own: 160, expected: 164.7, z: -0.6 } });
  expect(formatCadence(judged)).toContain("165, give or take 8");
  expect(formatCadence(aCadence({ line: null, reference: null }))).not.toContain("usual pace");
  const line = { rule: "6", text: "Ground-contact balance 53 %.", inputs: {} };
  expect(formatCadence(aCadence({ forTherapist: line }))).toContain("For your therapist: Ground-contact");
});

test("C5 the last line says what can be done about a quicker step", () => {
  const last = (words: Partial<CadenceView>) => formatCadence(aCadence(words)).split("\n").at(-1);
  expect(last({})).toContain('"cadence start" says why');
  expect(last({ mayStart: true })).toContain('"cadence start" begins');
  expect(last({ experiment: anExperiment("running") })).toBe('"cadence stop" ends it.');
  expect(last({ experiment: anExperiment("over") })).toContain("says why");
});

test("W5 what was told stands before what is missing, and trials after the note", () => {
  const view: HelpsView = {
    schema: "restride.helps/1",
    today: "2026-11-24",
    comparisons: [comparison("Too little.", false), comparison("On 9 days.", true)],
    note: "A note.",
    trials: [aTrial()],
  };
  expect(formatHelps(view).split("\n")).toEqual([
    "On 9 days.",
    "Too little.",
    "A note.",
    "",
    "Stretching, Fri 20 Nov to Thu 17 Dec:",
    "  Day 5 of 28: today with stretching.",
  ]);
  expect(formatTrials({ ...view, trials: [] })).toContain("helps trial start");
});

test("W5 a complete trial shows each result, and the latest trial comes first", () => {
  const results = [{ ...comparison("It made no difference.", true), followed: 1 }];
  const done = aTrial({ id: "t-0", kind: "ball", state: "complete", draw: null, results });
  const view = { schema: "restride.helps/1", today: "2026-11-24", comparisons: [], note: "" } as const;
  const text = formatTrials({ ...view, comparisons: [], trials: [done, aTrial()] });
  expect(text.indexOf("Stretching")).toBeLessThan(text.indexOf("Ball"));
  expect(text).toContain("  It made no difference.");
});
