import type { Site } from "../body/index.ts";
import { type Because, because } from "../units/index.ts";
import { monitoringTexts } from "./monitoring-texts.ts";

/** Tendon sites by themselves, and those that are one at a spot only (3.2). An uncertain spot is not one. */
const TENDON_SITES: readonly Site[] = ["achilles", "hip_outer"];
const TENDON_SPOTS: Partial<Readonly<Record<Site, string>>> = {
  knee_front: "patellarTendon",
  hamstrings: "sitBone",
};

/** Highest pain, 0 to 10, of each zone: on a tendon, and elsewhere. */
const GREEN = 2;
const AMBER = { tendon: 5, elsewhere: 3 } as const;
/** Highest pain of a morning that counts as settled. */
const SETTLED_MORNING = 3;

/** Where on the body, as finely as the runner said. */
export interface PainSpot {
  readonly area: Site;
  readonly spot: string | null;
}

/**
 * Whether pain there is that of a tendon, for which the pain-monitoring model was made.
 * @source RULES 3.2
 * @example isTendonSite({ area: "knee_front", spot: "cannotTell" }) // false
 */
export const isTendonSite = ({ area, spot }: PainSpot): boolean =>
  TENDON_SITES.includes(area) || (spot !== null && TENDON_SPOTS[area] === spot);

export type PainZone = "green" | "amber" | "red";

/**
 * The zone of a score: green to 2, amber to 5 on a tendon and to 3 elsewhere, red above.
 * @param pain 0 to 10
 * @source Silbernagel 2007, 10.1177/0363546506298279; elsewhere our own stricter default (3.2)
 * @example derivePainZone(4, { area: "achilles", spot: null }) // "amber"
 */
export function derivePainZone(pain: number, place: PainSpot): PainZone {
  if (pain <= GREEN) return "green";
  return pain <= highestAmber(place) ? "amber" : "red";
}

const highestAmber = (place: PainSpot): number => (isTendonSite(place) ? AMBER.tendon : AMBER.elsewhere);

/** One loading of a place and how it answered; scores 0 to 10, null where nobody said. */
export interface MonitoredLoad extends PainSpot {
  readonly during: number | null;
  readonly rightAfter: number | null;
  readonly nextMorning: number | null;
  /** The usual morning before; null where unknown. */
  readonly usualMorning: number | null;
  /** Worst morning pain or stiffness of the last seven days, and of the seven before. */
  readonly thisWeek: number | null;
  readonly lastWeek: number | null;
  /** Bone, nerve, joint swelling or an acute tear may be behind it, or nobody knows: the model is not for those. */
  readonly otherCause: boolean | null;
}

/** Null while an answer is missing: not a yes. */
export interface MonitoredVerdict {
  readonly zone: PainZone | null;
  readonly goOn: boolean | null;
  readonly because: readonly Because[];
}

/**
 * May a place be loaded like this again? Only with pain in bounds during and right after, a morning back to usual,
 * and no rise from week to week. What is not known is not allowed yet.
 * @source Thomee 1997, Silbernagel 2007, 10.1177/0363546506298279 (tendons); RULES 3.2
 * @example deriveMonitoredLoad({ ...load, during: 6 }).goOn // false
 */
export function deriveMonitoredLoad(load: MonitoredLoad): MonitoredVerdict {
  if (load.otherCause !== false) {
    const text = load.otherCause ? monitoringTexts.notForThis : monitoringTexts.unknown;
    return { zone: null, goOn: load.otherCause ? false : null, because: [because("3.2", text)] };
  }
  const scores = [load.during, load.rightAfter].filter((score) => score !== null);
  const zone = scores.length > 0 ? derivePainZone(Math.max(...scores), load) : null;
  const checks = listChecks(load);
  const failed = checks.filter(({ holds }) => holds === false);
  const open = checks.filter(({ holds }) => holds === null);
  if (failed.length > 0) return { zone, goOn: false, because: failed.map(say) };
  if (open.length > 0) return { zone, goOn: null, because: [because("3.2", monitoringTexts.unknown)] };
  return { zone, goOn: true, because: [because("3.2", monitoringTexts.goOn)] };
}

interface Check {
  readonly holds: boolean | null;
  readonly text: string;
}

const say = ({ text }: Check): Because => because("3.2", text);

function listChecks(load: MonitoredLoad): readonly Check[] {
  const most = highestAmber(load);
  const usual = load.usualMorning === null ? null : Math.min(load.usualMorning, SETTLED_MORNING);
  return [
    { holds: isUpTo(load.during, most), text: monitoringTexts.tooMuch(most) },
    { holds: isUpTo(load.rightAfter, most), text: monitoringTexts.tooMuch(most) },
    { holds: isUpTo(load.nextMorning, SETTLED_MORNING), text: monitoringTexts.morning },
    { holds: isUpTo(load.nextMorning, usual), text: monitoringTexts.morning },
    { holds: isUpTo(load.thisWeek, load.lastWeek), text: monitoringTexts.rising },
  ];
}

const isUpTo = (score: number | null, most: number | null): boolean | null =>
  score === null || most === null ? null : score <= most;
