import { addDays } from "../../src/core/units/index.ts";
import { type HeavyGaps, measureHeavyGaps } from "./heavy-gaps.ts";
import { countMoves, type Moves, scoreTiming, type Timing } from "./measure-season.ts";
import { deriveLoad, planWeeksAhead, type Season, type SeasonRunner, simulateSeason } from "./season.ts";
import { formatWalks, reportWalk, type WalkReport } from "./walk-report.ts";

const WEEKS_AHEAD = 4;

export interface Measured {
  readonly season: Season;
  readonly moves: readonly Moves[];
  readonly timing: Timing;
  readonly heavy: HeavyGaps;
  readonly report: WalkReport;
}

/** With a training plan, without one, and without one every morning's plan free of what was shown before. */
export type Compared = Readonly<Record<"planned" | "unplanned" | "forgetful", Measured>>;

export function compareSeasons(runner: SeasonRunner): Compared {
  const history = deriveLoad(runner, runner.activities, addDays(runner.to, 1));
  const measure = (season: Season): Measured => ({
    season,
    moves: countMoves(season),
    timing: scoreTiming(season, history),
    heavy: measureHeavyGaps(season),
    report: reportWalk(season, history),
  });
  const plannedOn = planWeeksAhead(runner, WEEKS_AHEAD);
  const none = () => [];
  return {
    planned: measure(simulateSeason({ runner, plannedOn, keepsShown: true })),
    unplanned: measure(simulateSeason({ runner, plannedOn: none, keepsShown: true })),
    forgetful: measure(simulateSeason({ runner, plannedOn: none, keepsShown: false })),
  };
}

/** What the methods page tells of a runner: with a training plan four weeks ahead, and without one. */
export const formatSeasons = ({ planned, unplanned }: Compared): string =>
  formatWalks({
    "without a training plan": unplanned.report,
    "with a training plan, four weeks ahead": planned.report,
  });
