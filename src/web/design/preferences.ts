import { useSyncExternalStore } from "react";
import { weekStartOf } from "./week-start.ts";

/** How this device shows things; it changes nothing in the log. */
export interface Preferences {
  readonly look: "system" | "light" | "dark";
  readonly units: "metric" | "imperial";
  /** 0 Monday to 6 Sunday. */
  readonly weekStart: number;
}

const KEYS = { look: "restride.theme", units: "restride.units", weekStart: "restride.weekStart" } as const;
const MILES = /^en-(US|GB|LR|MM)\b/;

function readPreferences(): Preferences {
  const look = localStorage.getItem(KEYS.look);
  const units = localStorage.getItem(KEYS.units);
  const weekStart = Number(localStorage.getItem(KEYS.weekStart) ?? Number.NaN);
  return {
    look: look === "light" || look === "dark" ? look : "system",
    units: units === "metric" || units === "imperial" ? units : localeUnits(),
    weekStart: Number.isInteger(weekStart) ? weekStart : weekStartOf(navigator.language),
  };
}

/** Runners of these countries count in miles, though Britain measures its parks in kilometres: only the first is certain. */
const localeUnits = (): Preferences["units"] =>
  MILES.test(navigator.language) && !navigator.language.startsWith("en-GB") ? "imperial" : "metric";

let preferences = readPreferences();
const listeners = new Set<() => void>();

/** Changes how this device shows things, at once and for good. */
export function changePreferences(change: Partial<Preferences>): void {
  preferences = { ...preferences, ...change };
  localStorage.setItem(KEYS.look, preferences.look);
  localStorage.setItem(KEYS.units, preferences.units);
  localStorage.setItem(KEYS.weekStart, String(preferences.weekStart));
  applyLook(preferences.look);
  for (const tell of listeners) tell();
}

function applyLook(look: Preferences["look"]): void {
  if (look === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = look;
}

/** How this device shows things now. */
export const usePreferences = (): Preferences =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => preferences,
  );
