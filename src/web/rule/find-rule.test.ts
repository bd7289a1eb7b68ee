import { describe, expect, it } from "vitest";
import { findRule, RULE_FAMILIES } from "./find-rule.ts";

describe("the page of a rule", () => {
  it.each(["T1a", "M5", "B4", "R7", "R-NRS", "S7", "C5", "X-abs"])("%s is found with its card", (id) => {
    expect(findRule(id)).toMatchObject({ kind: "card", card: { id } });
  });

  it("finds a rule in whatever case it was typed", () => {
    expect(findRule("t1A")).toMatchObject({ kind: "card", card: { id: "T1a" } });
  });

  it.each(["R5", "W5", "2.10", "E11"])("%s has no card and is told in a sentence", (id) => {
    expect(findRule(id)).toMatchObject({ kind: "note", id });
  });

  it("shows the parts of a rule that has some", () => {
    const found = findRule("t1");
    expect(found).toMatchObject({ kind: "parts", id: "T1" });
    expect(found.kind === "parts" && found.cards.map(({ id }) => id)).toEqual(["T1a", "T1b", "T1c", "T1d"]);
  });

  it("says so where nobody knows the id, and names the family that it looks like", () => {
    expect(findRule("S99")).toMatchObject({ kind: "unknown", id: "S99", family: { letter: "S" } });
    expect(findRule("99.9")).toEqual({ kind: "unknown", id: "99.9", family: null });
  });

  it("holds each id once", () => {
    const ids = RULE_FAMILIES.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
