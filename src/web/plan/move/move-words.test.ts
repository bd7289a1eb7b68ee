import { expect, test } from "vitest";
import { clockOf, costInWords, minuteOf, offerInWords } from "./move-words.ts";

test.each([
  [0, "As good as any plan"],
  [0.05, "As good as any plan"],
  [0.317, "0.32 points over the best plan"],
  [0.6, "0.6 points over the best plan"],
  [2.569, "2.6 points over the best plan"],
  [null, "Not a day for it"],
])("a price of %s is said as: %s", (regret, words) => {
  expect(costInWords(regret)).toBe(words);
});

test("a clock and its minute of the day are two ways to say one thing", () => {
  expect(clockOf(1170)).toBe("19:30");
  expect(clockOf(65)).toBe("01:05");
  expect(minuteOf("2026-11-27T19:30+00:00")).toBe(1170);
});

test("an offer says its place, its price and every rule in the way", () => {
  const offer = { date: "2026-11-26", minute: 1170, form: "deep", minutes: 60 } as const;
  expect(offerInWords({ ...offer, regret: 0.6, breaks: [] })).toMatch(/19:30, firm\. 0\.6 points.*No rule/);
  const breaks = [{ rule: "T2", text: "Firm work ends at least 24 hours before." }];
  expect(offerInWords({ ...offer, regret: null, breaks })).toMatch(
    /Not a day for it\. It would break T2: Firm/,
  );
});
