import fc from "fast-check";
import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { aRandomContext } from "../../../test/builders/a-random-context.ts";
import { proofSize } from "../../../test/builders/proof-size.ts";
import type { TreatmentId } from "../care/index.ts";
import type { PlanningContext, ShownSession } from "../context/index.ts";
import { derivePlan } from "./derive-plan.ts";
import type { Plan } from "./plan.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const evenings = (days: number) =>
  Array.from({ length: days }, (_, day) => [at(day, 17), at(day, 20)] as const);

const proposed = (plan: Plan) => plan.items.filter(({ status }) => status === "proposed");

const shownOf = (plan: Plan): readonly ShownSession[] =>
  proposed(plan).map(({ id, start, minutes, form }) => ({ id, start: start!, minutes, form: form! }));

const literal: ContextLiteral = { blocks: Array(21).fill("heavy"), avail: evenings(21) };

/** The first plan, and the one after the first session's day was taken away. */
function moveFirst() {
  const first = derivePlan(aContext(literal));
  const day = first.days.findIndex(({ date }) => date === proposed(first)[0]!.date);
  const avail = evenings(21).filter(([from]) => Math.floor(from / 1440) !== day);
  const context = { ...aContext({ ...literal, avail }), shown: shownOf(first) };
  return { first, context, second: derivePlan(context) };
}

test("a session that moves to another day keeps its id, and so do the others", () => {
  const { first, second } = moveFirst();
  expect(proposed(second)[0]!.start).not.toBe(proposed(first)[0]!.start);
  expect(proposed(second).map(({ id }) => id)).toEqual(proposed(first).map(({ id }) => id));
});

test("it keeps it over a second move too, though its start has long been another", () => {
  const { first, context, second } = moveFirst();
  const third = derivePlan({ ...context, shown: shownOf(second) });
  expect(JSON.stringify(third)).toBe(JSON.stringify(derivePlan({ ...context, shown: shownOf(third) })));
  expect(proposed(third)[0]!.id).toBe(proposed(first)[0]!.id);
});

test("an id tells nothing of what it stands for", () => {
  for (const { id } of proposed(derivePlan(aContext(literal)))) expect(id).toMatch(/^p[0-9a-z]{14}$/);
});

test("rows shown by an older version have no id: they get the one of their start, and keep it", () => {
  const first = derivePlan(aContext(literal));
  const old = shownOf(first).map(({ start, minutes, form }) => ({ start, minutes, form }));
  const again = derivePlan({ ...aContext(literal), shown: old });
  expect(proposed(again).map(({ id }) => id)).toEqual(proposed(first).map(({ id }) => id));
});

test("a session that the runner booked under its id and moved leaves the id to the booked one", () => {
  const first = derivePlan(aContext(literal));
  const [one] = shownOf(first);
  const context: PlanningContext = {
    ...aContext(literal),
    shown: shownOf(first),
    treatments: [
      {
        id: one!.id as TreatmentId,
        status: "booked",
        start: (one!.start + 6 * 86_400_000) as PlanningContext["now"],
        minutes: 60,
        form: "deep",
        modality: null,
        areas: [],
      },
    ],
  };
  const ids = derivePlan(context).items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(one!.id);
});

/** A heavy week with one free hour on Wednesday morning, a session due. */
const oneHour: ContextLiteral = {
  blocks: Array(7).fill("heavy"),
  blockBehind: "heavy",
  past: [{ start: at(-7, 18), form: "deep" }],
  avail: [[at(2, 9), at(2, 10)]],
};

/** The id of the session in that hour, with sessions shown before under names. */
function idAfter(...shown: readonly (readonly [name: string, minute: number, form: ShownSession["form"]])[]) {
  const context = aContext({ ...oneHour, shown: shown.map(([, start, form]) => ({ start, form })) });
  const named = context.shown.map((one, index) => ({ ...one, id: shown[index]![0] }));
  const [item] = proposed(derivePlan({ ...context, shown: named }));
  expect(item!.start).toBe(aContext({ now: at(2, 9) }).now);
  return item!.id;
}

test("of two shown sessions it stands for the nearer one, whichever was shown first", () => {
  expect(idAfter(["far", at(1, 9), "deep"], ["near", at(3, 8), "deep"])).toBe("near");
  expect(idAfter(["near", at(1, 10), "deep"], ["far", at(3, 9), "deep"])).toBe("near");
});

test("a firm session never takes over the id of a gentle one, a medium one's it does", () => {
  expect(idAfter(["gentle", at(2, 9), "gentle"], ["firm", at(3, 9), "deep"])).toBe("firm");
  expect(idAfter(["medium", at(2, 12), "moderate"])).toBe("medium");
  expect(idAfter(["gentle", at(2, 9), "gentle"])).not.toBe("gentle");
});

test("42 hours away it is another session", () => {
  expect(idAfter(["shown", at(4, 3) - 1, "deep"])).toBe("shown");
  expect(idAfter(["shown", at(4, 3), "deep"])).not.toBe("shown");
});

test("over many runners two sessions never share an id, whatever was shown under which", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (seed, same) => {
      const context = aRandomContext({ seed, days: [7, 60], windows: 2, freeDays: 0.7, halfHours: 8 });
      const shown = context.shown.map((one, index) => ({ ...one, id: same ? "x" : `x${index % 2}` }));
      const ids = derivePlan({ ...context, shown }).items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: proofSize({ sample: 80 }), seed: 2026 },
  );
});
