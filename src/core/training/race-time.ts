import {
  type Because,
  because,
  kilometresOf,
  type Metres,
  minutesOf,
  type Seconds,
  seconds,
} from "../units/index.ts";

/** Fatigue exponent of Riegel's formula. */
const RIEGEL = 1.06;
/** Seconds that a pace at threshold is held. */
const THRESHOLD_HOUR = 3600;
/** 6:00 per km, where no own threshold is known. */
const DEFAULT_SPEED = 1000 / 360;

/**
 * How long a race may take when the runner told no time: T = 1 h * (D / D1h) ^ 1.06 with D1h the distance of
 * one hour at threshold speed (m/s); 6:00 per km where no threshold is known.
 * Source: Riegel 1981, American Scientist 69:285-290; threshold as one-hour speed is practice.
 * @example estimateRaceTime(metres(10_000), null).time // 3600 s
 */
export function estimateRaceTime(
  distance: Metres,
  thresholdSpeed: number | null,
): { readonly time: Seconds; readonly because: Because } {
  const time = thresholdSpeed
    ? THRESHOLD_HOUR * (distance / (thresholdSpeed * THRESHOLD_HOUR)) ** RIEGEL
    : distance / DEFAULT_SPEED;
  const from = thresholdSpeed ? "your threshold pace" : "6:00 per km";
  return {
    time: seconds(time),
    because: because(
      "1.2",
      `No expected time entered: about ${Math.round(time / 60)} minutes from ${from}.`,
      {
        km: kilometresOf(distance),
        minutes: Math.round(minutesOf(seconds(time))),
      },
    ),
  };
}
