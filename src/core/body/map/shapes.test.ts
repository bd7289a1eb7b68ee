import { expect, test } from "vitest";
import { isAxial, SITES } from "../index.ts";
import { drawOutline, SHAPES, type Shape } from "./shapes.ts";

const MIDDLE = 180;
const LEAST = 44;

const xsOf = ({ path }: Shape): readonly number[] =>
  path
    .slice(1, -1)
    .split("L")
    .map((point) => Number(point.split(" ")[0]));
const meanX = (shape: Shape): number => xsOf(shape).reduce((sum, x) => sum + x, 0) / xsOf(shape).length;

const all = [...SHAPES.front, ...SHAPES.back];
const wanted = SITES.flatMap((site) =>
  isAxial(site) ? [`${site} both`] : [`${site} left`, `${site} right`],
);

test("every site and side of the body has a labelled path in at least one view", () => {
  const drawn = new Set(all.map(({ site, side }) => `${site} ${side}`));
  expect([...drawn].sort()).toEqual([...wanted].sort());
  for (const { path, label, side } of all) {
    expect(path).toMatch(/^M[\d.]+ [\d.]+L.*Z$/);
    expect(label.toLowerCase()).toContain(side === "both" ? "" : side);
    expect(label.length).toBeGreaterThan(3);
  }
});

test.each(["front", "back"] as const)("no place is drawn twice in the %s view", (view) => {
  const keys = SHAPES[view].map(({ site, side }) => `${site} ${side}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("from the front the runner's left is on the viewer's right, from the back on the viewer's left", () => {
  const sided = (view: "front" | "back") => SHAPES[view].filter(({ side }) => side !== "both");
  expect(sided("front").length + sided("back").length).toBeGreaterThan(30);
  for (const shape of sided("front"))
    expect([shape.label, meanX(shape) > MIDDLE]).toEqual([shape.label, shape.side === "left"]);
  for (const shape of sided("back"))
    expect([shape.label, meanX(shape) < MIDDLE]).toEqual([shape.label, shape.side === "left"]);
});

test("no place of one side reaches over the middle", () => {
  for (const shape of all.filter(({ side }) => side !== "both")) {
    const sign = Math.sign(meanX(shape) - MIDDLE);
    expect(xsOf(shape).every((x) => Math.sign(x - MIDDLE) === sign)).toBe(true);
  }
});

test("what may be tapped of a slim place is at least 44 wide and high, on its own side", () => {
  for (const shape of all.filter(({ hit }) => hit !== null)) {
    const hit = shape.hit ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(hit.width).toBeGreaterThanOrEqual(LEAST);
    expect(hit.height).toBeGreaterThanOrEqual(LEAST);
    expect(Math.sign(hit.x + hit.width / 2 - MIDDLE)).toBe(Math.sign(meanX(shape) - MIDDLE));
  }
});

test("an outline is mirrored around the middle", () => {
  expect(drawOutline("10 20 30 40")).toBe("M10 20L30 40Z");
  expect(drawOutline("10 20 30 40", true)).toBe("M350 20L330 40Z");
});
