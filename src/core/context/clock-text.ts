import { parseClock } from "../units/index.ts";

/** Minutes since midnight of `18:00`; `24:00` is 1440, null where it is no time of day. */
export function parseClockOrMidnight(text: string): number | null {
  if (text.trim() === "24:00") return 1440;
  const clock = parseClock(text);
  return clock.ok ? clock.value : null;
}

/** `18:00` of 1080. */
export const formatClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
