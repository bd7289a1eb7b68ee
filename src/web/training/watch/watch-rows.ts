import type { WellnessView } from "../../../http/contract.ts";
import { KIND_NAMES, WATCH_WORDS as WORDS } from "./watch-words.ts";

type Week = WellnessView["weeks"][number];

/** One kind as the card shows it. */
export interface WatchRow {
  readonly kind: Week["kind"];
  readonly name: string;
  /** Who told it, and of how many of the seven days. */
  readonly told: string;
  readonly now: string;
  readonly before: string;
}

const MINUTES_PER_HOUR = 60;

/** The kinds that a watch told of, each with its unit. */
export const deriveWatchRows = ({ weeks }: Pick<WellnessView, "weeks">): readonly WatchRow[] =>
  weeks.map(({ kind, source, last7, before28 }) => ({
    kind,
    name: KIND_NAMES[kind],
    told: WORDS.told(source, last7?.days ?? 0),
    now: last7 === null ? WORDS.none : sayFigure(kind, last7.mean),
    before: before28 === null ? WORDS.noneBefore : WORDS.before(sayFigure(kind, before28.mean)),
  }));

function sayFigure(kind: Week["kind"], mean: number): string {
  if (kind === "restingHeartRate") return WORDS.beats(String(Math.round(mean)));
  if (kind !== "sleep") return WORDS.milliseconds(String(Math.round(mean)));
  const minutes = Math.round(mean * MINUTES_PER_HOUR);
  return WORDS.sleep(Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR);
}
