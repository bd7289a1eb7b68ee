import {
  CARE_KINDS,
  type CareKind,
  isTrialOpen,
  lastDayOf,
  startCareTrial,
  type ToldTrial,
  tellTrial,
} from "../../core/insight/index.ts";
import { addDays, type LocalDate, type Result } from "../../core/units/index.ts";
import type { StoredTrial, TrialId } from "../../store/store.ts";
import { type NumberWords, readNumber } from "../care/read-number.ts";
import { type Fault, fault } from "../fault.ts";
import type { Picture } from "../picture.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { readComparisonDays } from "./comparison-log.ts";
import { type InsightServices, readInsight } from "./read-insight.ts";
import { seedOf } from "./seed-of.ts";

/** A trial with how it stands today. */
export type ShownTrial = StoredTrial & ToldTrial & { readonly lastDay: LocalDate };

const WEEKS = 12;
const DEFAULT_DAYS = 28;

/** What people type for short. */
const SHORT: Readonly<Record<string, CareKind>> = { roller: "foamRoller", gun: "massageGun" };

/** A kind of care by its name. */
export function readCareKind(text: string): Result<CareKind, Fault> {
  const word = text.trim().toLowerCase();
  const short = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  const kind = short ?? CARE_KINDS.find((one) => one.toLowerCase() === word);
  return kind === undefined
    ? fault("helps.unknown", `"${text}" is no kind of care. Choose ${CARE_KINDS.join(", ")}.`)
    : { ok: true, value: kind };
}

/** Every trial that had begun or was drawn by the picture's day, with how it stands. */
export async function showTrials(
  services: InsightServices,
  picture: Picture,
): Promise<readonly ShownTrial[]> {
  const { store, runner } = services;
  const { today } = picture.moment;
  const trials = (await store.insight.listTrials(runner)).filter(
    ({ startedOn }) => startedOn <= addDays(today, 1),
  );
  if (trials.length === 0) return [];
  const days = await readComparisonDays(services, picture);
  return trials.map((trial) => {
    const { seed } = trial;
    const told = tellTrial(trial, { today, days, seed, allowed: isAllowed(trial, picture) });
    return { ...trial, ...told, lastDay: lastDayOf(trial) };
  });
}

const isAllowed = ({ kind }: StoredTrial, { context: { limits } }: Picture): boolean =>
  limits.selfCare === undefined ||
  limits.selfCare === "all" ||
  (kind === "stretch" && limits.selfCare === "noTools");

/**
 * Draws the days of a trial, today on, or from tomorrow where today's is already done. One trial at a time: two would
 * mix. The seed is kept with the days, so that they can be drawn again.
 */
export async function startTrial(
  services: Services,
  words: { readonly kind: string; readonly days?: NumberWords | undefined },
): Promise<Result<null, Fault>> {
  const kind = readCareKind(words.kind);
  if (!kind.ok) return kind;
  const days = readNumber(words.days ?? DEFAULT_DAYS, {
    name: "Days",
    least: 16,
    most: 84,
    code: "trial.impossible",
    whole: true,
  });
  if (!days.ok) return days;
  const picture = await readPicture({ ...services, weeks: WEEKS });
  const { facts, hush } = await readInsight(services, picture);
  const { today } = facts;
  const { store, runner } = services;
  if (hush !== "free")
    return fault(
      "trial.refused",
      "Not now. Something in your log comes first: see what triage and safety say.",
    );
  const trials = await store.insight.listTrials(runner);
  if (trials.some((one) => isTrialOpen(one, today)))
    return fault("trial.refused", 'A trial is under way. "helps trial stop" ends it, then start the next.');
  const isDone = facts.selfCare.some(({ date, tool }) => date === today && tool === kind.value);
  const seed = seedOf(services.newId());
  const startedOn = isDone ? addDays(today, 1) : today;
  const drawn = startCareTrial({ kind: kind.value, startedOn, days: days.value, seed });
  if (!drawn.ok) return fault("trial.impossible", drawn.error.text);
  await store.insight.saveTrial(runner, {
    ...drawn.value,
    id: services.newId() as TrialId,
    seed,
    stoppedOn: null,
  });
  return { ok: true, value: null };
}

/** Stops the trial that is under way. It stays on record and is not compared. */
export async function stopTrial(services: Services): Promise<Result<null, Fault>> {
  const { moment } = await readPicture({ ...services, weeks: WEEKS });
  const trials = await services.store.insight.listTrials(services.runner);
  const running = trials.find((one) => isTrialOpen(one, moment.today));
  if (!running) return fault("trial.none", "No trial is under way, so there is nothing to stop.");
  await services.store.insight.saveTrial(services.runner, { ...running, stoppedOn: moment.today });
  return { ok: true, value: null };
}
