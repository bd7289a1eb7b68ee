import { expect, test } from "vitest";
import { type ARace, aContext, type ContextLiteral } from "../../../../test/builders/a-context.ts";
import { derivePlan } from "../derive-plan.ts";
import { deriveFacts } from "../facts.ts";
import { findCrowdedStretches } from "./t5-several-races.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const race = (cls: ARace["cls"], day: number, hour = 9): ARace => ({
  cls,
  prio: "B",
  start: at(day, hour),
  end: at(day, hour + 2),
});

/** Two races with an evening free on each day between, weeks after the last session. */
function between(races: readonly ARace[], more: ContextLiteral = {}) {
  const context = aContext({
    days: 28,
    races,
    past: [{ start: at(-25, 18), form: "deep" }],
    avail: Array.from({ length: 28 }, (_, day) => [at(day, 18), at(day, 20)] as const),
    ...more,
  });
  const plan = derivePlan(context);
  const last = races.at(-1)!.start;
  const forms = plan.items
    .filter(({ start }) => start! < context.now + last * 60_000)
    .map(({ form }) => form);
  return { plan, forms, warnings: plan.warnings.filter(({ rule }) => rule === "T5") };
}

test("T5 two half marathons a week apart leave only gentle work between them, and the plan says so", () => {
  const { plan, forms, warnings } = between([race("mid", 2), race("mid", 9)], { past: [] });
  expect(forms.filter((form) => form !== "gentle")).toEqual([]);
  expect(warnings.map(({ text }) => text)).toEqual([
    "Between the race on Wednesday 28 October and the race on Wednesday 4 November there is no room for firm work; gentle work only.",
  ]);
  expect(plan.days[5]!.blockedBy).toContain("T5");
});

test("T5 two weeks between them leave room for firm work, so medium work may stand there too", () => {
  const { plan, warnings } = between([race("mid", 2), race("mid", 16)]);
  expect(warnings).toEqual([]);
  expect(plan.days.flatMap(({ blockedBy }) => blockedBy)).not.toContain("T5");
});

test("T5 two races on one day are one reason: the word names the day before or after, never the same day twice", () => {
  const { warnings } = between([race("short", 4, 9), race("short", 4, 15), race("mid", 9)]);
  expect(warnings.map(({ text }) => text)).toEqual([
    "Between the race on Friday 30 October and the race on Wednesday 4 November there is no room for firm work; gentle work only.",
  ]);
});

test("T5 the race that binds is named, not the nearest one", () => {
  const long: ARace = { ...race("long", 2), end: at(2, 13) };
  const facts = deriveFacts(aContext({ days: 21, races: [long, race("short", 4), race("short", 9)] }));
  const stretches = findCrowdedStretches(facts);
  expect(stretches.at(-1)!.after.class).toBe("long");
});

test("T5 a medium session booked between two such races is marked", () => {
  const { plan } = between([race("mid", 2), race("mid", 9)], {
    booked: [{ start: at(5, 18), form: "moderate" }],
  });
  expect(plan.items.find(({ id }) => id === "b0")).toMatchObject({
    status: "cancelSuggested",
    because: [{ rule: "T5" }, { rule: "T14" }],
  });
});
