import type { DatedFigure } from "./wellness-messages.ts";

const LIGHT = 2;
const REM = 4;
/** No level of a night lasts longer; what follows is another night. */
const LONGEST_LEVEL = 6 * 3600;

/**
 * Seconds asleep in each night and the moment at which its last sleep ended. Each level lasts until the next one; the
 * last, of which nothing tells the end, counts nothing.
 * @example sumNights([{ timestamp: 0, value: 2 }, { timestamp: 3600, value: 1 }]) // [{ timestamp: 3600, value: 3600 }]
 */
export function sumNights(levels: readonly DatedFigure[]): readonly DatedFigure[] {
  const ordered = [...levels].sort((one, other) => one.timestamp - other.timestamp);
  const nights: DatedFigure[] = [];
  let asleep = 0;
  let endedAt = 0;
  for (const [index, { timestamp, value }] of ordered.entries()) {
    const next = ordered[index + 1]?.timestamp ?? timestamp;
    const lasted = next - timestamp;
    if (lasted <= LONGEST_LEVEL && value >= LIGHT && value <= REM && lasted > 0) {
      asleep += lasted;
      endedAt = next;
    }
    if ((lasted > LONGEST_LEVEL || index === ordered.length - 1) && asleep > 0) {
      nights.push({ timestamp: endedAt, value: asleep });
      asleep = 0;
    }
  }
  return nights;
}
