import type { Recording, Sport } from "../../core/activity/index.ts";
import type { SportMessage } from "./messages.ts";

/** Numbers of `sport` in the FIT profile that have a sport of their own here; others are "other". */
const FIT_SPORT = {
  running: 1,
  cycling: 2,
  fitnessEquipment: 4,
  swimming: 5,
  walking: 11,
  mountaineering: 16,
  hiking: 17,
  eBiking: 21,
} as const;

/** Numbers of `sub_sport`. */
const FIT_SUB_SPORT = {
  treadmill: 1,
  street: 2,
  trail: 3,
  spin: 5,
  indoorCycling: 6,
  strength: 20,
  indoorWalking: 27,
  indoorRunning: 45,
  virtual: 58,
} as const;

const SPORT_OF: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [FIT_SPORT.running, "run"],
  [FIT_SPORT.cycling, "ride"],
  [FIT_SPORT.eBiking, "ride"],
  [FIT_SPORT.swimming, "swim"],
  [FIT_SPORT.walking, "walk"],
  [FIT_SPORT.hiking, "hike"],
  [FIT_SPORT.mountaineering, "hike"],
]);

/** Sub-sports of running; a virtual run is run on a treadmill. */
const RUN_OF: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [FIT_SUB_SPORT.trail, "trailRun"],
  [FIT_SUB_SPORT.treadmill, "treadmill"],
  [FIT_SUB_SPORT.indoorRunning, "treadmill"],
  [FIT_SUB_SPORT.virtual, "treadmill"],
]);

/** What is done on gym equipment shows in the sub-sport alone. */
const GYM_OF: ReadonlyMap<number, Sport> = new Map<number, Sport>([
  [FIT_SUB_SPORT.treadmill, "treadmill"],
  [FIT_SUB_SPORT.indoorRunning, "treadmill"],
  [FIT_SUB_SPORT.indoorWalking, "walk"],
  [FIT_SUB_SPORT.spin, "ride"],
  [FIT_SUB_SPORT.indoorCycling, "ride"],
]);

/** Sub-sports that happen under a roof: treadmill, spin, rowing, elliptical, stairs, pool, gym, mats, virtual... */
const INDOOR: ReadonlySet<number> = new Set([
  1, 5, 6, 14, 15, 16, 17, 19, 20, 25, 26, 27, 43, 44, 45, 58, 68, 71, 86, 87, 88,
]);

/** The sport of a session. */
export function sportOf({ sport, subSport }: SportMessage): Sport {
  if (subSport === FIT_SUB_SPORT.strength) return "strength";
  if (sport === null) return "other";
  if (sport === FIT_SPORT.running) return RUN_OF.get(subSport ?? -1) ?? "run";
  return SPORT_OF.get(sport) ?? GYM_OF.get(subSport ?? -1) ?? "other";
}

/** Whether the sub-sport says that it happened indoors. */
export const isIndoor = ({ subSport }: SportMessage): boolean => subSport !== null && INDOOR.has(subSport);

/** Whether the sub-sport says that it happened outdoors, positions or not. */
export const isOutdoor = ({ subSport }: SportMessage): boolean => subSport === FIT_SUB_SPORT.street;

const NUMBERS_OF: Readonly<Record<Sport, readonly [sport: number, subSport: number]>> = {
  run: [1, 0],
  trailRun: [1, 3],
  treadmill: [1, 1],
  walk: [11, 0],
  hike: [17, 0],
  ride: [2, 0],
  swim: [5, 0],
  strength: [10, 20],
  other: [0, 0],
};

/** The numbers with which a sport is written: the way back of `sportOf`. */
export const numbersOfSport = (sport: Sport): readonly [sport: number, subSport: number] => NUMBERS_OF[sport];

/** The same of a whole recording: a run outdoors without positions says so, as without them it would pass for indoors. */
export function numbersOfRecording(recording: Recording): readonly [sport: number, subSport: number] {
  const { sport, indoor, samples } = recording;
  const silent = samples.length > 0 && samples.latitude.every(Number.isNaN);
  return sport === "run" && !indoor && silent ? [FIT_SPORT.running, FIT_SUB_SPORT.street] : NUMBERS_OF[sport];
}
