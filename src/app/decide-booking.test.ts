import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../test/builders/a-context.ts";
import type { Form, Treatment, TreatmentId } from "../core/care/index.ts";
import type { PlanningContext } from "../core/context/index.ts";
import { derivePlan } from "../core/plan/index.ts";
import { addMinutes, because, instant } from "../core/units/index.ts";
import { decideBooking } from "./decide-booking.ts";
import { listNeighbours, respectOverrides } from "./respect-overrides.ts";
import { NO_NOTE, type TreatmentNotes } from "./treatment-notes.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const NO_NOTES: TreatmentNotes = new Map();

const aBooking = (context: PlanningContext, minute: number, form: Form | null = "deep"): Treatment => ({
  id: "mine" as TreatmentId,
  status: "booked",
  start: addMinutes(context.now, minute),
  minutes: 60,
  form,
  modality: null,
  areas: [{ area: "calf", side: "left" }],
});

const decide = (context: PlanningContext, booking: Treatment, confirm = false) =>
  decideBooking(context, booking, { notes: NO_NOTES, confirm });

const veryHardOnDay1: ContextLiteral = {
  days: 14,
  sessions: [{ cls: "veryHard", start: at(1, 18), end: at(1, 19) }],
};

const raceOnDay9: ContextLiteral = {
  days: 14,
  races: [{ cls: "mid", prio: "B", start: at(9, 9), end: at(9, 11) }],
};

test("C7 firm work 47 hours after a very hard session must be confirmed, 48 hours after it needs no word", () => {
  const context = aContext(veryHardOnDay1);
  const early = aBooking(context, at(3, 18));
  const asked = decide(context, early);
  expect(asked).toMatchObject({ ok: false, error: { code: "massage.confirm" } });
  expect(asked.ok ? "" : asked.error.message).toMatch(/T1a: Firm work waits at least 48 hours.*--confirm/);
  expect(decide(context, early, true)).toMatchObject({ ok: true });
  const inTime = decide(context, aBooking(context, at(3, 19)));
  expect(inTime.ok && inTime.value.size).toBe(0);
});

test("C7 a massage of unknown pressure counts as firm, a gentle one is free", () => {
  const context = aContext(raceOnDay9);
  expect(decide(context, aBooking(context, at(6, 18), null))).toMatchObject({
    error: { code: "massage.confirm" },
  });
  const gentle = { ...aBooking(context, at(6, 18), "gentle"), minutes: 30 };
  expect(decide(context, gentle).ok).toBe(true);
});

test("T13 what safety forbids can not be confirmed", () => {
  const nothing = { pressureCap: 0, blocked: [], because: [because("R1", "Have the calf seen first.")] };
  const gentleOnly = { pressureCap: 2, blocked: [], because: [because("X4", "Gentle work only.")] };
  const calf = { pressureCap: 5, blocked: [{ area: "calf", side: "both" }], because: [] } as const;
  for (const limits of [nothing, gentleOnly, calf]) {
    const context = aContext({ days: 14, context: { limits } });
    const refused = decide(context, aBooking(context, at(5, 18)), true);
    expect(refused).toMatchObject({ ok: false, error: { code: "massage.refused" } });
  }
  const serious = aContext({
    days: 14,
    context: { openNiggles: [{ area: { area: "shin", side: "left" }, level: "L2" }] },
  });
  expect(decide(serious, aBooking(serious, at(5, 18)), true)).toMatchObject({
    error: { code: "massage.refused" },
  });
});

test("T11 a massage that comes too near to one booked later asks for the runner's word on both", () => {
  const context = aContext({ days: 14, booked: [{ start: at(8, 18), form: "moderate" }] });
  const booking = aBooking(context, at(6, 18), "moderate");
  expect(decide(context, booking)).toMatchObject({ error: { code: "massage.confirm" } });
  const confirmed = decide(context, booking, true);
  expect(confirmed.ok && [...confirmed.value].map(([{ id }, { rules }]) => [id, rules])).toEqual([
    ["b0", ["T11"]],
  ]);
});

test("an hour that is past or taken is refused in one sentence", () => {
  const context = aContext({ days: 14, now: at(0, 12), booked: [{ start: at(4, 18), form: "deep" }] });
  const past = { ...aBooking(context, 0), start: context.now };
  expect(decide(context, past)).toMatchObject({ error: { code: "massage.impossible" } });
  for (const minute of [at(4, 5) + 1, at(4, 6), at(4, 6) + 59])
    expect(decide(context, aBooking(context, minute), true)).toMatchObject({
      error: { code: "massage.overlaps" },
    });
  const short = { ...aBooking(context, at(9, 6)), minutes: 15 };
  expect(decide(context, short)).toMatchObject({ error: { code: "massage.impossible" } });
});

/** The plan with the runner's word of some races, hard days and massages. */
function planWith(literal: ContextLiteral, rules: readonly string[], known: ContextLiteral) {
  const context = aContext({ ...literal, booked: [{ start: at(6, 18), form: "deep" }] });
  const before = aContext({ ...known, booked: [{ start: at(6, 18), form: "deep" }] });
  const booked = before.treatments[0]!;
  const override = { at: instant(before.now), rules, against: listNeighbours(before, booked) };
  const notes = new Map([["b0", { ...NO_NOTE, override }]]);
  return respectOverrides(derivePlan(context), context, notes);
}

test("C7 a session booked on the runner's word stays booked, says so, and is warned of no more", () => {
  const plan = planWith(raceOnDay9, ["T3"], raceOnDay9);
  const [item] = plan.items;
  expect(item?.status).toBe("booked");
  expect(item?.because.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["C7", "T3", "T14"]));
  expect(item?.because[0]?.text).toContain("2026-10-26");
  expect(plan.warnings.filter(({ rule }) => rule === "T3")).toEqual([]);
  const without = planWith(raceOnDay9, [], raceOnDay9);
  expect(without.items[0]?.status).toBe("cancelSuggested");
  expect(without.warnings.filter(({ rule }) => rule === "T3")).toHaveLength(1);
});

test("C7 the word does not cover a race, a hard day or a rule that came later", () => {
  const second = { cls: "short" as const, prio: "B" as const, start: at(8, 9), end: at(8, 10) };
  const twoRaces = { ...raceOnDay9, races: [...(raceOnDay9.races ?? []), second] };
  expect(planWith(twoRaces, ["T3"], raceOnDay9).items[0]?.status).toBe("cancelSuggested");
  const hardDay = {
    ...raceOnDay9,
    sessions: [{ cls: "veryHard" as const, start: at(5, 18), end: at(5, 19) }],
  };
  const both = planWith(hardDay, ["T3"], raceOnDay9).items[0];
  expect(both?.status).toBe("cancelSuggested");
  expect(both?.because.map(({ rule }) => rule)).toContain("T1a");
});

test("T13 no earlier word of the runner lifts what safety forbids now", () => {
  const limits = { pressureCap: 0, blocked: [], because: [because("R1", "Have the calf seen first.")] };
  const stopped = { ...raceOnDay9, context: { limits } };
  expect(planWith(stopped, ["T3", "R1", "T13"], raceOnDay9).items[0]?.status).toBe("cancelSuggested");
});
