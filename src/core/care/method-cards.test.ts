import { expect, test } from "vitest";
import { MODALITIES, MODALITY_CARDS, SELF_CARE_CARDS, SELF_CARE_METHODS } from "./index.ts";

const cards = [...Object.values(MODALITY_CARDS), ...Object.values(SELF_CARE_CARDS)];

test("every kind of massage and every self-care method has its card under its own id", () => {
  expect(Object.entries(MODALITY_CARDS).map(([key, { id }]) => [key, id])).toEqual(
    Object.keys(MODALITY_CARDS).map((key) => [key, key]),
  );
  expect(Object.keys(MODALITY_CARDS).sort()).toEqual([...MODALITIES].sort());
  expect(Object.values(SELF_CARE_CARDS).map(({ id }) => id)).toEqual([...SELF_CARE_METHODS]);
});

test.each(cards.map((card) => [card.name, card] as const))(
  "%s says what it is for, what not, how much, and how well that is shown",
  (_name, card) => {
    expect(card.goodFor.length).toBeGreaterThan(0);
    expect(card.notFor.length).toBeGreaterThan(0);
    expect(card.minutes.least).toBeLessThanOrEqual(card.minutes.most);
    if (card.pressure) {
      expect(card.pressure.least).toBeGreaterThanOrEqual(1);
      expect(card.pressure.least).toBeLessThanOrEqual(card.pressure.most);
      expect(card.pressure.most).toBeLessThanOrEqual(5);
    }
    expect(card.evidence.length).toBeGreaterThan(0);
    for (const { sources } of card.evidence) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^(10\.\d{4,}\/\S+|practice|[A-Z]\w+ \d{4}, .+)$/);
    }
  },
);

test("only tradition behind it means grade D and practice as its source", () => {
  const byTradition = cards.flatMap(({ evidence }) => evidence).filter(({ grade }) => grade === "D");
  expect(byTradition.length).toBeGreaterThan(0);
  for (const { sources } of byTradition) expect(sources).toEqual(["practice"]);
});

test("W2 to W6 no card promises what no trial has shown", () => {
  const said = JSON.stringify(cards).toLowerCase();
  for (const claim of [
    "blood flow",
    "break",
    "toxin",
    "prevent",
    "heals",
    "faster recovery",
    "run stronger",
  ]) {
    expect(said, claim).not.toContain(claim);
  }
});

test("ice and warmth press nothing", () => {
  const pressing = cards.filter(({ pressure }) => pressure === null).map(({ id }) => id);
  expect(pressing).toEqual(["ice", "heat"]);
});
