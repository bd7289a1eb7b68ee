import { expect, test } from "vitest";
import { aContext, type ContextLiteral } from "../../../test/builders/a-context.ts";
import { deriveAllowedNow } from "./allowed-now.ts";

const HOUR = 60;

const veryHardBefore = (hours: number): ContextLiteral => ({
  sessions: [
    { cls: "veryHard", start: -hours * HOUR - 60, end: -hours * HOUR, status: "done", longEffort: false },
  ],
});

const allowed = (literal: ContextLiteral) => {
  const { pressure, because } = deriveAllowedNow(aContext(literal));
  return { pressure, texts: because.map(({ text }) => text), rules: because.map(({ rule }) => rule) };
};

test("with nothing hard around firm work is fine, and nothing is said", () => {
  expect(allowed({})).toEqual({ pressure: "deep", texts: [], rules: [] });
});

test("T1a 40 hours after a very hard run medium work is fine; what bars firm work is told, no more", () => {
  expect(allowed(veryHardBefore(40))).toEqual({
    pressure: "moderate",
    texts: ["Firm work waits at least 48 hours after a very hard session."],
    rules: ["T1a"],
  });
});

test("T1d 10 hours after it gentle work of 30 minutes is fine: what bars medium work, and how long", () => {
  const { pressure, texts, rules } = allowed(veryHardBefore(10));
  expect(pressure).toBe("gentle");
  expect(rules).toEqual(["T1d", "T1d"]);
  expect(texts.at(-1)).toBe("Keep it to 30 minutes at most.");
  expect(allowed(veryHardBefore(30)).rules).toEqual(["T1d"]);
});

test("T4 on race day 20 minutes are the most", () => {
  const race = { cls: "mid" as const, prio: "B" as const, start: -5 * HOUR, end: -3 * HOUR, done: true };
  const { pressure, texts } = allowed({
    now: 14 * HOUR,
    races: [{ ...race, start: 9 * HOUR, end: 11 * HOUR }],
  });
  expect(pressure).toBe("gentle");
  expect(texts.at(-1)).toBe("Keep it to 20 minutes at most.");
});

test("T3 the day before a marathon nothing is fine any more, and only that is said", () => {
  const race = { cls: "long" as const, prio: "A" as const, start: 12 * HOUR, end: 16 * HOUR };
  expect(allowed({ races: [race] })).toEqual({
    pressure: "none",
    texts: ["Too near the race now: massage again after it."],
    rules: ["T3"],
  });
});

test("T3 two days before a marathon gentle work is fine: the sentence speaks of medium work", () => {
  const race = { cls: "long" as const, prio: "A" as const, start: 48 * HOUR, end: 52 * HOUR };
  const { pressure, texts } = allowed({ races: [race] });
  expect([pressure, texts[0]]).toEqual(["gentle", "Too near the race now for medium work."]);
});

test("a runner who chose gentle work only is told so, and a limit of the pressure with its reason", () => {
  expect(allowed({ wishes: { gentleOnly: true } })).toMatchObject({
    pressure: "gentle",
    texts: ["Gentle only, as you chose."],
  });
  const because = [{ rule: "X-day", text: "A painkiller masks what you feel.", inputs: {} }];
  const capped = (pressureCap: number) =>
    allowed({ context: { limits: { pressureCap, blocked: [], because } } });
  expect(capped(3)).toMatchObject({ pressure: "moderate", rules: ["T13", "X-day"] });
  expect(capped(2)).toMatchObject({ pressure: "gentle", rules: ["T13", "X-day"] });
  expect(capped(0)).toMatchObject({ pressure: "none", rules: ["X-day"] });
});
