import { deriveVisitTuning } from "../core/care/index.ts";
import { deriveContext } from "../core/context/index.ts";
import { addSelfCare, deriveAllowedNow, derivePlan, deriveSelfCare } from "../core/plan/index.ts";
import { deriveTrainingDays, matchRaces } from "../core/training/index.ts";
import { askSelfCare, listDoneToday } from "./care/self-care-question.ts";
import { deriveBody } from "./derive-body.ts";
import type { Picture, RefreshOptions } from "./picture.ts";
import { readLoads } from "./read-loads.ts";
import { respectOverrides } from "./respect-overrides.ts";
import { listSoreVisits } from "./share/after-visit.ts";

const DAYS_A_WEEK = 7;

/**
 * The way through the house: from the stored log to load, training, context and plan. Everything is derived anew
 * and nothing of it is stored, so a changed threshold or a corrected effort changes all that hangs on it at once.
 */
export async function refresh(options: RefreshOptions): Promise<Picture> {
  const { log, activities, moment, load } = await readLoads(options);
  const { settings, treatments, planned, soreness, shown } = log;
  const { now, today } = moment;
  const zone = settings.timeZone;
  const horizon = options.weeks * DAYS_A_WEEK;
  const thresholdSpeed = load.thresholds.thresholdSpeed.value;
  const races = matchRaces({
    races: log.races,
    sessions: load.sessions,
    activities,
    now,
    zone,
    thresholdSpeed,
  });
  const { confirmedDays } = settings;
  const training = { history: load, races, planned, activities, today, now, zone, horizon, confirmedDays };
  const days = deriveTrainingDays(training);
  const { body, ...allowed } = deriveBody({ log, load, moment });
  const tuning = deriveVisitTuning(listSoreVisits(log, zone), log.tuningUndoneOn);
  const care = { treatments, soreness, shown, advice: log.advice, tuning, ...allowed };
  const context = deriveContext({ now, today, horizon, settings, days, races, ...care });
  const massages = respectOverrides(derivePlan(context), context, log.notes);
  const question = askSelfCare({ log, activities, settings, body, context, plan: massages });
  const selfCare = deriveSelfCare(question);
  const plan = addSelfCare(massages, { ...selfCare, done: listDoneToday(log, moment) });
  return {
    moment,
    settings,
    activities,
    load,
    races,
    body,
    context,
    plan,
    selfCare: { ...selfCare, question },
    allowed: deriveAllowedNow(context),
  };
}
