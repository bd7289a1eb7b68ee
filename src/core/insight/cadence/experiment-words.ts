import { formatDay } from "../../plan/index.ts";
import { addDays, daysBetween, type LocalDate } from "../../units/index.ts";
import { type BeforeAndAfter, compareBeforeAndAfter } from "./before-and-after.ts";
import type { CadenceExperiment } from "./cadence-experiment.ts";
import { deriveExperimentState, type ExperimentFacts } from "./experiment-state.ts";

const WEEKS = 4;
const MOST_WEEKS = 6;
const WEEK = 7;

/** An experiment as it was kept: stopped by the runner, or not. */
export interface KeptExperiment extends CadenceExperiment {
  readonly stoppedOn: LocalDate | null;
}

/** How an experiment stands, in words. `over`: six weeks are behind, or the runner stopped it. */
export interface ToldExperiment {
  readonly state: "running" | "stop" | "complete" | "over";
  readonly text: string;
  /** From four weeks on; null before. */
  readonly report: BeforeAndAfter | null;
}

/**
 * Whether an experiment is under way on a day: not stopped, and six weeks not yet behind.
 * Source: RULES section 6.
 * @example isUnderWay(experiment, today) // true
 */
export const isUnderWay = ({ startedOn, stoppedOn }: KeptExperiment, today: LocalDate): boolean =>
  (stoppedOn === null || stoppedOn > today) && daysBetween(startedOn, today) < MOST_WEEKS * WEEK;

/**
 * How an experiment stands on a day: what to do while it runs, why to stop, and after four weeks what stood in the log
 * before and after, never why.
 * Source: RULES section 6.
 * @example tellExperiment(experiment, facts).state // "running"
 */
export function tellExperiment(experiment: KeptExperiment, facts: ExperimentFacts): ToldExperiment {
  if (!isUnderWay(experiment, facts.today)) return tellOver(experiment, facts);
  const state = deriveExperimentState(experiment, facts);
  if (state.state === "stop") return { state: "stop", text: state.because.text, report: null };
  if (state.state === "complete") {
    const last = addDays(experiment.startedOn, MOST_WEEKS * WEEK);
    const text = `${state.report.text} You may go on until ${formatDay(last)}, or stop here.`;
    return { state: "complete", text, report: state.report };
  }
  const { week, daysLeft } = state;
  const days = daysLeft === 1 ? "1 day" : `${daysLeft} days`;
  const text = `Week ${week} of ${WEEKS}. ${sayTarget(experiment)} Before and after are compared in ${days}.`;
  return { state: "running", text, report: null };
}

function tellOver(experiment: KeptExperiment, facts: ExperimentFacts): ToldExperiment {
  const { startedOn, stoppedOn } = experiment;
  const days = daysBetween(startedOn, stoppedOn ?? facts.today);
  if (stoppedOn !== null && days < WEEKS * WEEK) {
    const after = days === 0 ? "on its first day" : `after ${days === 1 ? "a day" : `${days} days`}`;
    return {
      state: "over",
      text: `You stopped it ${after}. Four weeks are needed to compare.`,
      report: null,
    };
  }
  const report = compareBeforeAndAfter(experiment, facts);
  return { state: "over", text: report.text, report };
}

/**
 * What to aim for, as a runner reads it.
 * @example sayTarget(experiment) // "Try 163 steps a minute at your easy pace of about 5:45 a kilometre: ..."
 */
export function sayTarget({ target, speed }: Pick<CadenceExperiment, "target" | "speed">): string {
  const seconds = Math.round(1000 / speed);
  const pace = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return `Try ${target} steps a minute at your usual easy pace, about ${pace} a kilometre: 5 times 1 minute with a metronome, in 2 or 3 easy runs a week.`;
}
