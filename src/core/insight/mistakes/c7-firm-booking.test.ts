import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../../test/builders/a-context.ts";
import type { Form, Treatment, TreatmentId } from "../../care/index.ts";
import { derivePlan } from "../../plan/index.ts";
import { addMinutes, because } from "../../units/index.ts";
import { findFirmBooking } from "./c7-firm-booking.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

/** What is said of a session booked into a context, by planning with it. */
function findIn(literal: ContextLiteral, minute: number, form: Form | null = "deep") {
  const context = aContext({ days: 14, ...literal });
  const booking: Treatment = {
    id: "mine" as TreatmentId,
    status: "booked",
    start: addMinutes(context.now, minute),
    minutes: form === "gentle" ? 30 : 60,
    form,
    modality: null,
    areas: [],
  };
  const item = derivePlan({ ...context, treatments: [booking] }).items.find(({ id }) => id === "mine");
  return item ? findFirmBooking(item) : null;
}

const hardRun: ContextLiteral = { sessions: [{ cls: "veryHard", start: at(1, 18), end: at(1, 19) }] };
const race: ContextLiteral = { races: [{ cls: "mid", prio: "B", start: at(9, 9), end: at(9, 11) }] };

test("C7 a firm massage 47 hours after a very hard run is warned of and may be confirmed, 48 hours after it is fine", () => {
  const found = findIn(hardRun, at(3, 18));
  expect(found).toMatchObject({
    rule: "C7",
    key: "C7 mine",
    offer: { kind: "changeBooking", item: "mine", mayConfirm: true },
  });
  expect(found?.text).toMatch(/Firm work waits at least 48 hours.*confirm/);
  expect(found?.text).not.toMatch(/Better (cancel|move)/);
  expect(findIn(hardRun, at(3, 19))).toBeNull();
});

test("C7 a firm massage, or one of unknown pressure, inside a race's window is warned of, a gentle one is not", () => {
  expect(findIn(race, at(7, 18))?.inputs.rules).toMatch(/T3/);
  expect(findIn(race, at(7, 18), null)).not.toBeNull();
  expect(findIn(race, at(7, 18), "gentle")).toBeNull();
});

test("C7 what safety forbids cannot be confirmed", () => {
  const limits = {
    pressureCap: 2,
    blocked: [],
    because: [because("R4", "Gentle work only.")],
    booked: "cancel" as const,
  };
  const found = findIn({ ...hardRun, context: { limits } }, at(3, 12));
  expect(found?.offer).toMatchObject({ mayConfirm: false });
  expect(found?.text).toMatch(/safety comes first/);
});
