import { expect, test } from "vitest";
import { changeInWords, priceInWords, verdictInWords } from "./what-if-words.ts";

const at = (date: string, id = "p1") =>
  ({ id, date, start: `${date}T18:00+00:00`, minutes: 60, form: "deep", status: "proposed" }) as const;

test("a change says what goes, what comes and what moves", () => {
  expect(changeInWords({ from: at("2026-11-27"), to: at("2026-11-28") })).toMatch(
    /would move to .*18:00, firm/,
  );
  expect(changeInWords({ from: at("2026-11-27"), to: at("2026-11-27") })).toMatch(/would be at/);
  expect(changeInWords({ from: at("2026-11-27") })).toMatch(/would go\.$/);
  expect(changeInWords({ to: at("2026-11-27") })).toMatch(/^A massage would come/);
  expect(changeInWords({ to: at("2026-11-27", "what-if") })).toMatch(/^Booked/);
});

test("a race can always be, and still break what is booked", () => {
  const answer = {
    schema: "restride.whatIf/1",
    question: "race",
    possible: true,
    regret: null,
    breaks: [],
    because: [],
    plan: [],
    changes: [],
  } as const;
  const given = { ...answer, breaks: [], because: [], plan: [], changes: [] };
  expect(verdictInWords(given)).toBe("That would fit.");
  expect(verdictInWords({ ...given, breaks: [{ rule: "T3", text: "Too near." }] })).toMatch(/no longer fit/);
  expect(verdictInWords({ ...given, possible: false })).toBe("That would break a rule.");
  expect(priceInWords(given)).toBeNull();
  expect(priceInWords({ ...given, regret: 0 })).toMatch(/nothing/);
  expect(priceInWords({ ...given, regret: 0.5 })).toBe("It costs 0.5 points over the best plan.");
});
