import { expect, test } from "vitest";
import { refusalInWords, spanInWords } from "./booking-words.ts";

test("a refusal is said without the options of a terminal", () => {
  expect(
    refusalInWords(
      "A massage on 2026-11-25 at 18:00 breaks a rule (T1a: Firm work waits 48 hours). Add --confirm to book it all the same.",
    ),
  ).toBe("T1a: Firm work waits 48 hours.");
  expect(
    refusalInWords("Not booked, and no --confirm can change it: A niggle wants to be seen first. (T13)"),
  ).toBe("A niggle wants to be seen first. (T13)");
  expect(refusalInWords("2026-11-20 at 18:00 is past.")).toBe("2026-11-20 at 18:00 is past.");
});

test("a massage says from when to when, over midnight too", () => {
  const item = {
    id: "a",
    date: "2026-11-27",
    minutes: 45,
    kind: "massage",
    areas: [],
    status: "booked",
    because: [],
  } as const;
  const at = (start: string) => spanInWords({ ...item, areas: [], because: [], start });
  expect(at("2026-11-27T19:30+00:00")).toBe("19:30 to 20:15");
  expect(at("2026-11-27T23:30+00:00")).toBe("23:30 to 00:15");
});
