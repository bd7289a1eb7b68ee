import { type ComparisonDay, deriveComparisonDays, deriveEasyHeartRates } from "../../core/insight/index.ts";
import type { Picture } from "../picture.ts";
import { type InsightServices, toSelfCare } from "./read-insight.ts";

/** Every day of the log with its care and what came the day after, as far as it is known at the picture's moment. */
export async function readComparisonDays(
  { store, runner }: InsightServices,
  { moment: { now, today }, settings, activities, load }: Picture,
): Promise<readonly ComparisonDay[]> {
  const records = await store.care.listSelfCare(runner);
  const treatments = await store.care.listTreatments(runner);
  const soreness = await store.care.listSoreness(runner);
  return deriveComparisonDays({
    days: load.days,
    treatments: treatments.filter(({ start }) => start <= now),
    selfCare: records.filter(({ at, date }) => at <= now && date <= today).map(toSelfCare),
    soreness: soreness.filter(({ date }) => date <= today),
    easyRuns: deriveEasyHeartRates({ activities, sessions: load.sessions }),
    zone: settings.timeZone,
  });
}
