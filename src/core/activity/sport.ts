/** Every sport is kept, each as its own; those on foot carry cadence in steps per minute. */
export const SPORTS = [
  "run",
  "trailRun",
  "treadmill",
  "walk",
  "hike",
  "ride",
  "swim",
  "strength",
  "other",
] as const;

export type Sport = (typeof SPORTS)[number];

/** Whether the sport counts as running: load, spikes, rhythm and thresholds look at these. */
export const isRunning = (sport: Sport): boolean =>
  sport === "run" || sport === "trailRun" || sport === "treadmill";

/** Whether the sport is done on foot. */
export const isOnFoot = (sport: Sport): boolean => isRunning(sport) || sport === "walk" || sport === "hike";
