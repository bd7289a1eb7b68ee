import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Compared, compareSeasons, formatSeasons, type Measured } from "./compare-seasons.ts";
import { meanOf } from "./heavy-gaps.ts";
import { aLovdalSeason, hasLovdal } from "./lovdal-season.ts";
import { type Moves, shareOf } from "./measure-season.ts";
import { aSampleSeason } from "./sample-season.ts";

const MINUTES = 60_000;

const page = (): string => readFileSync(join(import.meta.dirname, "../../docs/methods/planner.md"), "utf8");

/** The methods page holds the figures as they are now: `npm run prove` writes them. */
const expectOnPage = (compared: Compared): void => expect(page()).toContain(formatSeasons(compared));

const describeMoves = ({ shown, moved, otherDate }: Moves): string =>
  `${shareOf(otherDate, shown).toFixed(1)} (${shareOf(moved, shown).toFixed(1)}) % of ${shown}`;

function printTable(name: string, compared: Compared): void {
  const lines = Object.entries(compared).map(([kind, { moves, timing }]) =>
    [
      kind.padEnd(10),
      ...moves.map((one) => describeMoves(one).padEnd(24)),
      `${timing.meanScore.toFixed(2)} of ${timing.scored}`,
    ].join(" "),
  );
  const head = ["".padEnd(10), ...compared.planned.moves.map(({ lead }) => `${lead} days`.padEnd(24)), "T1b"];
  console.info(
    `${name}, ${compared.planned.season.mornings.length} mornings: shown sessions that stood on another date the next morning, or at another hour or form (in brackets)\n${[head.join(" "), ...lines].join("\n")}`,
  );
}

function printHeavy(compared: Compared): void {
  for (const [kind, { heavy }] of Object.entries(compared)) {
    const { heavyDays, blocks, sessions, inside, before } = heavy;
    console.info(
      `${kind.padEnd(10)} heavy: ${heavyDays} days in blocks of ${blocks.join(", ")}; ${sessions} sessions, one in ${(heavyDays / sessions).toFixed(1)} days; mean gap inside ${meanOf(inside).toFixed(1)} days (${inside.join(", ")}), before each ${meanOf(before).toFixed(1)}`,
    );
  }
}

const expectNothingBroken = (compared: Compared): void => {
  for (const { report } of Object.values(compared)) expect(report).toContainEqual(["hard rules broken", "0"]);
};

/** T7: weekly, 9 days at most, where the block lasts long enough for two sessions. */
function expectWeekly({ heavy }: Measured): void {
  expect(heavy.inside.length).toBeGreaterThan(2);
  expect(meanOf(heavy.inside)).toBeLessThanOrEqual(9);
  expect(Math.round(heavy.heavyDays / heavy.sessions)).toBeLessThanOrEqual(9);
}

const datesMoved = ({ moves }: Measured): readonly number[] =>
  moves.map(({ shown, otherDate }) => shareOf(otherDate, shown));

/** Percent by days ahead: each may be this much at most. */
function expectAtMost(measured: Measured, most: readonly number[]): void {
  datesMoved(measured).forEach((share, index) => {
    expect(share, `${measured.moves[index]?.lead} days ahead`).toBeLessThanOrEqual(most[index] ?? 0);
  });
}

/**
 * T1b against a plan made anew each morning. With a training plan nothing may be lost; without one a session shown in
 * a week that then turns out easy stays where it is, which costs its timing.
 */
function expectTimingKept({ planned, unplanned, forgetful }: Compared, margin: number): void {
  expect(planned.timing.meanScore).toBeGreaterThan(forgetful.timing.meanScore - 0.05);
  expect(unplanned.timing.meanScore).toBeGreaterThan(forgetful.timing.meanScore - margin);
}

test(
  "a season of 26 weeks planned every morning: a known plan keeps its sessions, no plan moves few",
  () => {
    const compared = compareSeasons(aSampleSeason());
    printTable("The made-up runner", compared);
    printHeavy(compared);
    expect(compared.planned.season.mornings).toHaveLength(182);
    expectOnPage(compared);
    expectNothingBroken(compared);
    expectAtMost(compared.planned, [0, 0, 0, 4, 6]);
    expectAtMost(compared.unplanned, [8, 1, 2, 3, 2]);
    const forgetful = datesMoved(compared.forgetful);
    expect(forgetful[0]).toBeGreaterThan(10);
    expectTimingKept(compared, 0.25);
    for (const measured of [compared.planned, compared.unplanned]) expectWeekly(measured);
  },
  5 * MINUTES,
);

const name = "a real runner's year planned every morning moves few of the sessions shown";
if (!hasLovdal)
  console.info("The Lovdal oracle (../shared/oracles) is not here: a real runner's year is skipped.");
test.skipIf(!hasLovdal)(
  name,
  () => {
    const compared = compareSeasons(aLovdalSeason("17:00"));
    printTable("A real runner", compared);
    printHeavy(compared);
    expect(compared.planned.season.mornings).toHaveLength(434);
    expectOnPage(compared);
    expectNothingBroken(compared);
    expectAtMost(compared.planned, [2, 1, 3, 3, 7]);
    expectAtMost(compared.unplanned, [12, 7, 3, 4, 4]);
    expectTimingKept(compared, 0.15);
    for (const measured of [compared.planned, compared.unplanned]) expectWeekly(measured);
  },
  5 * MINUTES,
);
