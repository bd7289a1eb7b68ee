import { type OrderedWindow, startOrderedWindow } from "./ordered-window.ts";
import type { SessionFacts } from "./session-facts.ts";
import { LOAD_KINDS, type LoadKind, type SessionLoad } from "./session-load.ts";

const LOAD_DAYS = 42;
const LONG_EFFORT_DAYS = 28;
const SHORT_RUN_MINUTES = 90;
const FEWEST_SHORT_RUNS = 6;
const GAP_DAYS = 14;

/** What was usual for this runner before a session; null where nothing tells. */
export interface OwnHistory {
  /** Whole days since the first session. */
  readonly days: number;
  /** Sessions of the last 42 days, since the last long gap, that carry the session's kind of load. */
  readonly sessionsOfKind: number;
  readonly medianLoad: number | null;
  readonly load75: number | null;
  readonly load90: number | null;
  /** Median minutes of the runs of the last 28 days. */
  readonly runMinutes: number | null;
  /** Median minutes of the runs under 90 minutes of the last 42 days, where there are 6 or more. */
  readonly shortRunMinutes: number | null;
  /** Median kilometres of the runs of the last 42 days. */
  readonly runKilometres: number | null;
}

/** The history while it grows, session by session in order of time. */
export interface GrowingHistory {
  readonly before: (facts: SessionFacts, kind: LoadKind) => OwnHistory;
  readonly add: (facts: SessionFacts, load: SessionLoad) => void;
}

interface Windows {
  readonly loads: Readonly<Record<LoadKind, OrderedWindow>>;
  readonly runMinutes: OrderedWindow;
  readonly shortRunMinutes: OrderedWindow;
  readonly runKilometres: OrderedWindow;
}

/**
 * An empty history that begins on a day. After 14 days without data the loads start afresh.
 * Source: RULES 2.10, 2.11.
 * @example startOwnHistory(20514).before(facts, "sessionRpe").sessionsOfKind // 0
 */
export function startOwnHistory(firstDay: number): GrowingHistory {
  const windows = startWindows();
  const all = everyWindow(windows);
  let lastDay = Number.NEGATIVE_INFINITY;
  return {
    before: (facts, kind) => {
      if (facts.day - lastDay > GAP_DAYS) for (const each of LOAD_KINDS) windows.loads[each].clear();
      for (const window of all) window.moveTo(facts.day);
      return look(windows, kind, facts.day - firstDay);
    },
    add: (facts, load) => {
      lastDay = facts.day;
      for (const kind of LOAD_KINDS) {
        const value = load.byKind[kind];
        if (value !== undefined) windows.loads[kind].add(facts.day, value);
      }
      if (facts.running) addRun(windows, facts);
    },
  };
}

const startWindows = (): Windows => ({
  loads: {
    sessionRpe: startOrderedWindow(LOAD_DAYS),
    hrStress: startOrderedWindow(LOAD_DAYS),
    paceStress: startOrderedWindow(LOAD_DAYS),
    distance: startOrderedWindow(LOAD_DAYS),
  },
  runMinutes: startOrderedWindow(LONG_EFFORT_DAYS),
  shortRunMinutes: startOrderedWindow(LOAD_DAYS),
  runKilometres: startOrderedWindow(LOAD_DAYS),
});

const everyWindow = ({ loads, runMinutes, shortRunMinutes, runKilometres }: Windows): OrderedWindow[] => [
  ...LOAD_KINDS.map((kind) => loads[kind]),
  runMinutes,
  shortRunMinutes,
  runKilometres,
];

function look(windows: Windows, kind: LoadKind, days: number): OwnHistory {
  const loads = windows.loads[kind];
  const enough = windows.shortRunMinutes.size() >= FEWEST_SHORT_RUNS;
  return {
    days,
    sessionsOfKind: loads.size(),
    medianLoad: loads.quantile(0.5),
    load75: loads.quantile(0.75),
    load90: loads.quantile(0.9),
    runMinutes: windows.runMinutes.quantile(0.5),
    shortRunMinutes: enough ? windows.shortRunMinutes.quantile(0.5) : null,
    runKilometres: windows.runKilometres.quantile(0.5),
  };
}

function addRun(windows: Windows, facts: SessionFacts): void {
  windows.runMinutes.add(facts.day, facts.minutes);
  if (facts.minutes < SHORT_RUN_MINUTES) windows.shortRunMinutes.add(facts.day, facts.minutes);
  if (facts.kilometres !== null) windows.runKilometres.add(facts.day, facts.kilometres);
}
