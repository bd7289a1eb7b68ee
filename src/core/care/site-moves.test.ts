import { expect, test } from "vitest";
import { SITES } from "../body/index.ts";
import {
  findLoadedSites,
  findPressedSites,
  isToolMove,
  MOVE_GROUP_CARDS,
  MOVE_IDS,
  MOVES,
  SITE_MOVES,
} from "./index.ts";

const rows = SITES.map((site) => [site, SITE_MOVES[site]] as const);

test("every move stands under its own id and has a name, cues, a dose and stop signs", () => {
  expect(Object.keys(MOVES).sort()).toEqual([...MOVE_IDS].sort());
  for (const id of MOVE_IDS) {
    const { name, how, dose, stopIf, id: own } = MOVES[id];
    expect(own).toBe(id);
    expect(name.length).toBeGreaterThan(3);
    expect(how.length).toBeGreaterThanOrEqual(2);
    expect(how.length).toBeLessThanOrEqual(4);
    for (const cue of how) expect(cue).toMatch(/^[A-Z].*\.$/);
    expect(stopIf.length).toBeGreaterThan(0);
    expect(dose.sets).toBeGreaterThanOrEqual(1);
    expect(dose.seconds).toBeGreaterThanOrEqual(30);
    expect(dose.seconds).toBeLessThanOrEqual(120);
  }
});

test("the parts of a set add up to the set", () => {
  for (const { dose } of Object.values(MOVES)) {
    if (dose.phases) expect(dose.phases.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(dose.seconds);
  }
});

test("every move presses or loads at least one site of table F", () => {
  for (const id of MOVE_IDS)
    expect([id, [...findPressedSites(id), ...findLoadedSites(id)].length > 0]).toEqual([id, true]);
});

test("rollers and balls press something, and nothing else does", () => {
  for (const id of MOVE_IDS)
    expect([id, findPressedSites(id).length > 0]).toEqual([id, isToolMove(MOVES[id])]);
});

test.each(rows)("at %s no move both presses and loads, and relief works elsewhere", (site, row) => {
  const { presses, loads, relief } = row;
  const all = [...presses, ...loads, ...relief];
  expect(new Set(all).size).toBe(all.length);
  for (const move of all) expect(MOVES[move].id).toBe(move);
  for (const move of relief) {
    expect(findPressedSites(move)).not.toContain(site);
    expect(findLoadedSites(move)).not.toContain(site);
  }
});

test.each([
  "achilles",
  "midfoot_top",
  "knee_front",
  "knee_outer",
  "knee_inner",
  "knee_back",
  "hip_outer",
  "ankle",
] as const)("S9 nothing ever presses the %s", (site) => {
  expect(SITE_MOVES[site].presses).toEqual([]);
});

test("S9 the top of the foot and the ankle have no move of their own and no relief", () => {
  expect([...SITE_MOVES.midfoot_top.relief, ...SITE_MOVES.ankle.relief]).toEqual([]);
});

test("a tool works each area and side 60 to 120 seconds, or 45 where it only prepares another place", () => {
  for (const move of Object.values(MOVES).filter(isToolMove)) {
    const seconds = move.dose.seconds * move.dose.sets;
    expect(seconds).toBeLessThanOrEqual(120);
    expect(seconds).toBeGreaterThanOrEqual(move.id === "PLA4" ? 45 : 60);
  }
});

test("strength for the calf and the foot leaves a day between, the hold may be daily", () => {
  const second = MOVE_IDS.filter((id) => MOVES[id].everySecondDay);
  expect(second).toEqual(["ACH3", "PLA3"]);
});

test("every group says when to stop, and the Achilles group never to roll the tendon", () => {
  expect(Object.keys(MOVE_GROUP_CARDS)).toHaveLength(12);
  expect(MOVE_GROUP_CARDS.achilles.note).toContain("Never roll the tendon");
});
