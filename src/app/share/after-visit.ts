import {
  deriveVisitTuning,
  findAfterQuestion,
  type SoreVisit,
  type Treatment,
  type VisitTuning,
} from "../../core/care/index.ts";
import {
  addMinutes,
  type LocalDate,
  localDateAt,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import { readLoads } from "../read-loads.ts";
import type { RunnerLog } from "../read-log.ts";
import type { Services } from "../services.ts";

/** The question that is due, and how the answers so far change the plan. */
export interface AfterVisits {
  readonly due: { readonly treatment: Treatment; readonly hours: 24 | 48 } | null;
  readonly tuning: VisitTuning;
  readonly undoneOn: LocalDate | null;
  readonly zone: TimeZone;
}

const UNDONE = "visitTuning.undoneOn";

/** From when on answers count again; null where the runner never took the tuning back. */
export function findUndone(settings: Readonly<Record<string, unknown>>): LocalDate | null {
  const day = parseLocalDate(String(settings[UNDONE] ?? ""));
  return day.ok ? day.value : null;
}

/** How sore the legs were after each massage that lies behind (B9). */
export const listSoreVisits = (
  log: Pick<RunnerLog, "treatments" | "afterVisits">,
  zone: TimeZone,
): readonly SoreVisit[] =>
  log.treatments
    .filter(({ status }) => status === "done")
    .map(({ id, start }) => ({
      date: localDateAt(start, zone),
      sorenessAt24: log.afterVisits.find((one) => one.treatment === id && one.hours === 24)?.soreness ?? null,
    }));

/** Reads what is to be asked after a massage, and what the answers change. */
export async function showAfterVisits(services: Services): Promise<AfterVisits> {
  const { log, moment } = await readLoads(services);
  const zone = log.settings.timeZone;
  const done = log.treatments.filter(({ status, start }) => status === "done" && start <= moment.now);
  const ends = done.map(({ id, start, minutes }) => ({ id, end: addMinutes(start, minutes) }));
  const asked = findAfterQuestion(ends, log.afterVisits, moment.now);
  const treatment = done.find(({ id }) => id === asked?.treatment);
  return {
    due: asked && treatment ? { treatment, hours: asked.hours } : null,
    tuning: deriveVisitTuning(listSoreVisits(log, zone), log.tuningUndoneOn),
    undoneOn: log.tuningUndoneOn,
    zone,
  };
}

export interface AfterWords {
  readonly treatment: string;
  readonly hours: number;
  /** 0 to 10; null where the runner skips the question. */
  readonly soreness: number | null;
}

/** Notes how sore the legs were a day or two days after a massage. */
export async function saveAfterVisit(services: Services, words: AfterWords): Promise<Result<null, Fault>> {
  const { store, runner, clock } = services;
  const treatment = (await store.care.listTreatments(runner)).find(({ id }) => id === words.treatment);
  if (treatment?.status !== "done") return fault("massage.unknown", "There is no such massage behind you.");
  if (words.hours !== 24 && words.hours !== 48)
    return fault("checkin.impossible", "Soreness is asked after 24 and after 48 hours.");
  const { soreness } = words;
  if (soreness !== null && !(Number.isInteger(soreness) && soreness >= 0 && soreness <= 10))
    return fault("checkin.impossible", "Soreness goes from 0, none, to 10, the worst.");
  await store.shares.saveAfterVisit(runner, {
    treatment: treatment.id,
    hours: words.hours,
    soreness,
    answeredAt: clock.now(),
  });
  return { ok: true, value: null };
}

/** Takes the tuning back: answers up to today no longer count. */
export async function undoTuning(services: Services): Promise<void> {
  const { moment } = await readLoads(services);
  await services.store.settings.set(services.runner, UNDONE, moment.today);
}
