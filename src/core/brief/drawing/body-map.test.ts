import { expect, test } from "vitest";
import { aBrief, anAssessmentBrief, aPain } from "../../../../test/builders/a-brief.ts";
import { type Area, isAxial, SITES } from "../../body/index.ts";
import { deriveBriefMap, type MapView } from "./body-map.ts";

const mapOf = (area: Area) =>
  deriveBriefMap(aBrief({ pains: { rule: "B2", statements: [], pains: [aPain({ number: 3, area })] } }));

const MIDDLE = 180;

const xsOf = (path: string): readonly number[] =>
  path
    .slice(1, -1)
    .split("L")
    .map((point) => Number(point.split(" ")[0]));

const labelAt = ({ sides }: MapView, x: number): string | undefined =>
  sides.find((side) => side.x < MIDDLE === x < MIDDLE)?.words;

const paired = SITES.filter((site) => !isAxial(site)).flatMap((site) =>
  (["left", "right"] as const).map((side) => ({ area: site, side })),
);

test.each(paired)("B2 $side $area is marked on the runner's own side in every view that shows it", (area) => {
  const views = mapOf(area).views.filter(({ badges }) => badges.length > 0);
  expect(views.length).toBeGreaterThan(0);
  for (const view of views) {
    const marked = view.places.filter(({ state }) => state === "pain");
    expect(marked).toHaveLength(1);
    const sides = [...marked.flatMap(({ path }) => xsOf(path)), ...view.badges.map(({ x }) => x)].map((x) =>
      labelAt(view, x)?.toLowerCase(),
    );
    expect([...new Set(sides)]).toEqual([area.side]);
  }
});

test("B2 the front view mirrors: the runner's left lies on the right of the paper, in the back view on the left", () => {
  const [front, back] = mapOf({ area: "calf", side: "right" }).views;
  expect(front?.sides.map(({ words }) => words)).toEqual(["Right", "Left"]);
  expect(back?.sides.map(({ words }) => words)).toEqual(["Left", "Right"]);
});

test("B2 a pain on both sides is marked on both", () => {
  const back = mapOf({ area: "calf", side: "both" }).views[1];
  expect(back?.badges.map(({ label }) => label)).toEqual(["Left calf", "Right calf"]);
});

test("B2 two pains at one place have their numbers under each other", () => {
  const area = { area: "calf", side: "left" } as const;
  const pains = [aPain({ number: 1, area }), aPain({ number: 2, area })];
  const [first, second] =
    deriveBriefMap(aBrief({ pains: { rule: "B2", statements: [], pains } })).views[1]?.badges ?? [];
  expect(first?.x).toBe(second?.x);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(30);
});

test("B2 the map is cut to the legs, and shows more of the body where more of it hurts", () => {
  const top = (area: Area): number => mapOf(area).views[0]?.cut.y ?? 0;
  const tops = [
    top({ area: "calf", side: "left" }),
    top({ area: "low_back", side: "both" }),
    top({ area: "upper_body", side: "both" }),
  ];
  expect(tops).toEqual(tops.toSorted((a, b) => b - a));
  expect(new Set(tops).size).toBe(3);
  expect(mapOf({ area: "upper_body", side: "both" }).views[0]?.arms).toHaveLength(2);
});

test("B7 a place that nobody may press yet is marked as such, and the words say it", () => {
  const { views, words } = deriveBriefMap(anAssessmentBrief());
  const alone = views.flatMap(({ places }) => places.filter(({ state }) => state === "leaveAlone"));
  expect(alone.map(({ label }) => label)).toEqual(["Right shin"]);
  expect(words).toBe(
    "Front and back of the body. Marked: 1 Right shin, be seen first; 2 Right calf; leave alone: right shin.",
  );
});

test("B2 without a pain the words say that nothing is marked", () => {
  expect(deriveBriefMap(aBrief({ pains: null })).words).toBe(
    "Front and back of the body. Nothing is marked.",
  );
});
