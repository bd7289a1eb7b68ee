import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { addDays, addMinutes } from "../units/index.ts";
import { derivePlan } from "./derive-plan.ts";
import { deriveMovePrice } from "./move-price.ts";
import { RULE_CARDS } from "./rules/rule-cards.ts";
import { deriveWhyNot } from "./why-not.ts";

const at = (day: number, hour: number): number => day * 1440 + hour * 60;

const evenings = (days: number): NonNullable<ContextLiteral["avail"]> =>
  Array.from({ length: days }, (_, day) => [at(day, 18), at(day, 20)] as const);

const forms = (literal: ContextLiteral) => derivePlan(aContext(literal)).items.map(({ form }) => form);

const easyWeek: ContextLiteral = {
  blocks: [...Array(7).fill("easy"), ...Array(14).fill("heavy")],
  past: [{ start: at(-30, 18), form: "deep" }],
  avail: [[at(2, 18), at(2, 20)]],
};

test("T8 in an easy week firm work needs a session overdue and the runner's word", () => {
  expect(forms(easyWeek)).toEqual(["moderate"]);
  expect(forms({ ...easyWeek, wishes: { deepInEasyWeek: true } })).toEqual(["deep"]);
  const recent = { ...easyWeek, past: [{ start: at(-20, 18), form: "deep" as const }] };
  expect(forms({ ...recent, wishes: { deepInEasyWeek: true } })).not.toContain("deep");
});

test("2.11 the first session on coming back to running is not firm", () => {
  const literal: ContextLiteral = {
    blocks: Array(14).fill("returning"),
    past: [{ start: at(-40, 18), form: "deep" }],
    avail: evenings(14),
  };
  expect(forms(literal)[0]).toBe("moderate");
});

test("T16 no first firm session in the two weeks before a main race", () => {
  const race = { cls: "short" as const, prio: "A" as const, start: at(13, 10), end: at(13, 11) };
  const literal: ContextLiteral = { blocks: Array(14).fill("heavy"), races: [race], avail: evenings(14) };
  expect(forms(literal)).not.toContain("deep");
  expect(forms({ ...literal, races: [{ ...race, prio: "B" }] })).toContain("deep");
});

test("T11 of two booked sessions too near each other the later one is marked, and both stay", () => {
  const plan = derivePlan(
    aContext({
      days: 14,
      booked: [
        { start: at(3, 18), form: "deep" },
        { start: at(6, 18), form: null },
      ],
    }),
  );
  expect(plan.items.map(({ status }) => status)).toEqual(["booked", "cancelSuggested"]);
  expect(plan.items[1]!.because[0]).toMatchObject({ rule: "T11", inputs: { hours: 72 } });
});

test("T3 a firm session booked two days before a half marathon is marked with the rule", () => {
  const plan = derivePlan(
    aContext({
      days: 14,
      races: [{ cls: "mid", prio: "B", start: at(6, 9), end: at(6, 11) }],
      booked: [{ start: at(4, 18), form: "deep" }],
    }),
  );
  expect(plan.items[0]!.status).toBe("cancelSuggested");
  expect(plan.items[0]!.because.map(({ rule }) => rule)).toEqual(["T3", "T14"]);
  expect(plan.warnings[0]!.text).toContain("Friday 30 October");
});

test("T14 a limit of one session a month counts the booked ones", () => {
  const literal: ContextLiteral = { blocks: Array(28).fill("heavy"), avail: evenings(28), monthlyLimit: 1 };
  const months = (one: ContextLiteral) =>
    derivePlan(aContext(one)).items.map(({ date, status }) => `${date.slice(0, 7)} ${status}`);
  expect(months(literal)).toEqual(["2026-10 proposed", "2026-11 proposed"]);
  expect(months({ ...literal, booked: [{ start: at(12, 18), form: "moderate" }] })).toEqual([
    "2026-10 proposed",
    "2026-11 booked",
  ]);
});

test("1.0 what is in the way on a day is told in words", () => {
  const context = aContext({
    days: 7,
    sessions: [{ cls: "veryHard", start: at(1, 18), end: at(1, 19) }],
    avail: evenings(6),
  });
  const why = deriveWhyNot(context, addDays(context.today, 2));
  expect(why.map(({ rule }) => rule)).toEqual(["T1d", "T1a"]);
  expect(why[1]!.text).toBe("No firm session. Firm work waits at least 48 hours after a very hard session.");
  expect(deriveWhyNot(context, addDays(context.today, 6)).map(({ rule }) => rule)).toEqual(["T14"]);
  expect(deriveWhyNot(context, addDays(context.today, 4))).toEqual([]);
});

test("a move costs what the calendar says, or names the rule that it breaks", () => {
  const context = aContext({
    blocks: Array(7).fill("heavy"),
    sessions: [{ cls: "veryHard", start: at(1, 18), end: at(1, 19) }],
    avail: evenings(7),
  });
  const plan = derivePlan(context);
  const priceOf = (minute: number) =>
    deriveMovePrice(context, { start: addMinutes(context.now, minute), form: "deep" });
  const best = plan.days.findIndex(({ regret }) => regret === 0);
  expect(plan.items[0]!.date).toBe(plan.days[best]!.date);
  expect(priceOf(at(5, 18)).blockedBy).toEqual([]);
  expect(priceOf(at(5, 18)).regret).toBeGreaterThanOrEqual(plan.days[5]!.regret!);
  expect(priceOf(at(2, 18))).toEqual({ regret: null, blockedBy: ["T1a"] });
  expect(priceOf(at(4, 9))).toEqual({ regret: null, blockedBy: ["T14"] });
});

test("every rule has its sentence and says where its numbers come from", () => {
  expect(new Set(RULE_CARDS.map(({ id }) => id)).size).toBe(RULE_CARDS.length);
  expect(RULE_CARDS.every(({ text, tag }) => text.endsWith(".") && "VKPD".includes(tag))).toBe(true);
});
