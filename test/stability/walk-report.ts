import type { LoadHistory } from "../../src/core/load/index.ts";
import type { Block } from "../../src/core/training/index.ts";
import { daysBetween, localDateAt } from "../../src/core/units/index.ts";
import { checkPlan } from "../plan-checker/check-plan.ts";
import { meanOf, measureHeavyGaps } from "./heavy-gaps.ts";
import { countMoves, scoreTiming, shareOf } from "./measure-season.ts";
import type { Season } from "./season.ts";

const HOUR_MS = 3_600_000;
const WEEK_HOURS = 168;

/** What came of a season of mornings, as rows of a table: name and figure. */
export type WalkReport = readonly (readonly [string, string])[];

/** Measures one season against the training that really was done. */
export function reportWalk(season: Season, history: LoadHistory): WalkReport {
  const { mornings, treatments } = season;
  const timing = scoreTiming(season, history);
  const heavy = measureHeavyGaps(season);
  return [
    ["mornings planned", String(mornings.length)],
    ["massages that came to pass", `${treatments.length}: ${countForms(season)}`],
    ["full ones by hours since the last very hard session", countWindows(season, history)],
    ["mean T1b score", `${timing.meanScore.toFixed(2)} of ${timing.scored}`],
    ...reportGaps(season),
    [
      "inside heavy blocks",
      `one full session in ${(heavy.heavyDays / Math.max(1, heavy.sessions)).toFixed(1)} days, mean gap ${meanOf(heavy.inside).toFixed(1)}`,
    ],
    ...countMoves(season).map(
      ({ lead, shown, otherDate }) =>
        [
          `shown ${lead} days ahead, on another date next morning`,
          `${shareOf(otherDate, shown).toFixed(1)} % of ${shown}`,
        ] as const,
    ),
    ["hard rules broken", String(countBroken(season))],
  ];
}

const countForms = ({ treatments }: Season): string =>
  (["deep", "moderate", "gentle"] as const)
    .map((form) => `${treatments.filter((one) => one.form === form).length} ${form}`)
    .join(", ");

const WINDOWS = [
  ["under 48", 0, 48],
  ["48 to 72", 48, 72],
  ["72 to 96", 72, 96],
  ["96 to 168", 96, WEEK_HOURS],
] as const;

function countWindows({ treatments }: Season, { sessions }: LoadHistory): string {
  const ends = sessions.filter((one) => one.class === "veryHard").map(({ end }) => end);
  const hours = treatments
    .filter(({ form }) => form !== "gentle")
    .map(({ start }) =>
      Math.min(...ends.filter((end) => end <= start).map((end) => (start - end) / HOUR_MS)),
    );
  const counts = WINDOWS.map(
    ([name, from, to]) => `${hours.filter((one) => one >= from && one < to).length} ${name}`,
  );
  return `${counts.join(", ")}, ${hours.filter((one) => one >= WEEK_HOURS).length} with none in the week before`;
}

/** Days before each full session, by the block that it stands in. */
function reportGaps({ treatments, mornings }: Season): WalkReport {
  const blocks = new Map<string, Block>(
    mornings.map(({ today, context }) => [today, context.days[context.todayIndex]!.block]),
  );
  const zone = mornings[0]!.context.zone;
  const dates = treatments
    .filter(({ form }) => form !== "gentle")
    .map(({ start }) => localDateAt(start, zone));
  const gaps = dates.slice(1).map((date, index) => ({
    block: blocks.get(date)!,
    days: daysBetween(dates[index]!, date),
  }));
  return [...new Set(gaps.map(({ block }) => block))].sort().map((block) => {
    const days = gaps.filter((one) => one.block === block).map((one) => one.days);
    return [
      `days before a full session in a stretch that is ${block}`,
      `mean ${meanOf(days).toFixed(1)}, longest ${Math.max(...days)} (${days.length})`,
    ] as const;
  });
}

const countBroken = ({ mornings }: Season): number =>
  mornings.reduce((sum, { context, plan }) => sum + checkPlan(context, plan).length, 0);

/** Reports side by side as a table in Markdown. */
export function formatWalks(reports: Readonly<Record<string, WalkReport>>): string {
  const names = Object.keys(reports);
  const rows = [...new Set(Object.values(reports).flatMap((report) => report.map(([row]) => row)))];
  const cell = (name: string, row: string): string =>
    reports[name]!.find(([one]) => one === row)?.[1] ?? "none";
  return [
    `| | ${names.join(" | ")} |`,
    `|---|${names.map(() => "---|").join("")}`,
    ...rows.map((row) => `| ${row} | ${names.map((name) => cell(name, row)).join(" | ")} |`),
  ].join("\n");
}
