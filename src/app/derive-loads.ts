import type { Activity } from "../core/activity/index.ts";
import { deriveLoadProfile } from "../core/context/index.ts";
import { deriveLoadHistory, type LoadHistory } from "../core/load/index.ts";
import type { Race } from "../core/training/index.ts";
import type { Runner, Store } from "../store/store.ts";
import { activitiesUntil, type Clock, deriveMoment, type Moment } from "./moment.ts";
import { type RunnerLog, readLog } from "./read-log.ts";

export interface LoadOptions {
  readonly store: Store;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly machineZone: string;
}

export interface Loads {
  readonly log: RunnerLog;
  readonly activities: readonly Activity[];
  readonly moment: Moment;
  readonly load: LoadHistory;
}

/** The first stretch of the way: the log, the moment, and every session's load and class. */
export async function deriveLoads({ store, runner, clock, machineZone }: LoadOptions): Promise<Loads> {
  const read = await readLog(store, runner, machineZone);
  const moment = deriveMoment(clock, read.settings.timeZone, read.activities);
  const log = read.shownAt !== null && read.shownAt > moment.now ? { ...read, shown: [] } : read;
  const activities = activitiesUntil(log.activities, moment.today);
  const load = deriveLoadHistory({
    activities,
    profile: deriveLoadProfile(log.settings),
    races: log.races.map(raceFacts),
    today: moment.today,
    confirmedDays: log.settings.confirmedDays,
    wellness: log.wellness,
  });
  return { log, activities, moment, load };
}

const raceFacts = ({ date, start, distance, priority }: Race) => ({ date, start, distance, priority });
