import type { Block } from "../core/training/index.ts";
import { deriveTrainingDays, matchRaces } from "../core/training/index.ts";
import type { LocalDate } from "../core/units/index.ts";
import type { Loads } from "./derive-loads.ts";

/** A stretch of one block: it lasts until the next one begins. */
export interface BlockSpan {
  readonly from: LocalDate;
  readonly block: Block;
}

/** Half a year of whole weeks, whichever day they begin on. */
const LOOK_BACK_DAYS = 190;
const HORIZON_DAYS = 84;

/** The blocks of the half year behind, today's the last; none without a session. */
export function deriveBlockSpans({ log, activities, moment, load }: Loads): readonly BlockSpan[] {
  const { settings, planned } = log;
  const { now, today } = moment;
  const zone = settings.timeZone;
  const { sessions, thresholds } = load;
  const thresholdSpeed = thresholds.thresholdSpeed.value;
  const races = matchRaces({ races: log.races, sessions, activities, now, zone, thresholdSpeed });
  const days = deriveTrainingDays({
    history: load,
    races,
    planned,
    activities,
    today,
    now,
    zone,
    horizon: HORIZON_DAYS,
    lookBack: LOOK_BACK_DAYS,
    confirmedDays: settings.confirmedDays,
  });
  const first = load.days[0]?.date;
  const lived = days.filter(({ date }) => first !== undefined && date >= first && date <= today);
  return lived.filter(({ block }, index) => block !== lived[index - 1]?.block).map(toSpan);
}

const toSpan = ({ date, block }: { readonly date: LocalDate; readonly block: Block }): BlockSpan => ({
  from: date,
  block,
});
