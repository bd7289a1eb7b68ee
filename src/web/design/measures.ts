import type { Preferences } from "./preferences.ts";

type Units = Preferences["units"];

const METRES = { metric: 1000, imperial: 1609.344 } as const;
const NAMES = { metric: "km", imperial: "mi" } as const;
const FEET = 3.28084;

const decimals = (value: number, digits: number): string =>
  value.toLocaleString(navigator.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "11.8 km", "7.3 mi" */
export const formatDistance = (metres: number, units: Units): string =>
  `${decimals(metres / METRES[units], 1)} ${NAMES[units]}`;

/** "4:32 /km" of metres a second */
export function formatPace(speed: number, units: Units): string {
  const seconds = Math.round(METRES[units] / speed);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} /${NAMES[units]}`;
}

/** "190 m", "623 ft" */
export const formatClimb = (metres: number, units: Units): string =>
  units === "metric" ? `${Math.round(metres)} m` : `${Math.round(metres * FEET)} ft`;

/** "1,560" */
export const formatLoad = (load: number): string => Math.round(load).toLocaleString(navigator.language);
