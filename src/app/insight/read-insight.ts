import { isRunning } from "../../core/activity/index.ts";
import type { SelfCareRecord, Treatment } from "../../core/care/index.ts";
import {
  type CadenceGap,
  type CadencePicture,
  type CadenceSample,
  deriveCadencePicture,
  deriveCadenceSample,
  deriveHush,
  deriveNiggleFacts,
  type Hush,
  type InsightFacts,
  isUnderWay,
  type SelfCareDone,
} from "../../core/insight/index.ts";
import { type LocalDate, localDateAt, type Result } from "../../core/units/index.ts";
import type { StoredExperiment } from "../../store/store.ts";
import type { Picture } from "../picture.ts";
import type { Services } from "../services.ts";

export type InsightServices = Pick<Services, "store" | "runner" | "clock">;

/** The log as the detectors read it, the step rate, and what was tried so far. */
export interface Insight {
  readonly facts: InsightFacts;
  readonly hush: Hush;
  readonly samples: readonly CadenceSample[];
  readonly cadence: Result<CadencePicture, CadenceGap>;
  /** By start; those that begin later than today are not known yet. */
  readonly experiments: readonly StoredExperiment[];
}

const CM_PER_METRE = 100;

/** Reads the picture and the stored records as the facts of RULES 1.10 and section 6. */
export async function readInsight({ store, runner }: InsightServices, picture: Picture): Promise<Insight> {
  const { moment, settings, activities, body, plan, races } = picture;
  const { now, today } = moment;
  const zone = settings.timeZone;
  const samples = activities.map(deriveCadenceSample).filter((one) => one !== null);
  const height = settings.heightCm === null ? null : settings.heightCm / CM_PER_METRE;
  const cadence = deriveCadencePicture({ samples, today, height });
  const experiments = (await store.insight.listExperiments(runner)).filter((one) => one.startedOn <= today);
  const records = known(await store.care.listSelfCare(runner), picture);
  const treatments = (await store.care.listTreatments(runner)).filter((one) => isDone(one, picture));
  const treated = treatments.map(({ start, minutes }) => ({ date: localDateAt(start, zone), minutes }));
  const facts: InsightFacts = {
    now,
    today,
    zone,
    treatments: treated,
    selfCare: records.map(toSelfCare),
    runs: activities
      .filter(({ summary }) => isRunning(summary.sport))
      .map(({ summary }) => summary.localDate),
    firstRecord: findFirst([
      ...activities.map(({ summary }) => summary.localDate),
      ...[...treated, ...records].map(({ date }) => date),
      ...body.niggles.map(({ niggle }) => niggle.openedOn),
    ]),
    installedOn: localDateAt(await store.runners.getAddedAt(runner), zone),
    noProfessionalCare: settings.noProfessionalCare,
    niggles: deriveNiggleFacts(body, moment),
    heatPlanned: plan.items
      .filter(({ kind, status }) => kind === "heat" && status === "proposed")
      .map(({ date, areas }) => ({ date, areas })),
    items: plan.items,
    races,
    lowCadence: cadence.ok ? cadence.value.low : null,
    cadenceExperiment: experiments.some((one) => isUnderWay(one, today)),
    shoesOrVolumeChangedOn: knownChange(settings.shoesOrVolumeChangedOn, today),
  };
  return { facts, hush: deriveHush(body), samples, cadence, experiments };
}

const known = (records: readonly SelfCareRecord[], { moment: { now, today } }: Picture) =>
  records.filter(({ at, date }) => at <= now && date <= today);

const isDone = ({ status, start }: Treatment, { moment }: Picture): boolean =>
  status === "done" && start <= moment.now;

/** Self-care as it was done, as the detectors and comparisons read it. */
export const toSelfCare = ({ date, minutes, method, areas, pressure }: SelfCareRecord): SelfCareDone => ({
  date,
  minutes,
  tool: method,
  areas,
  pressure,
});

const findFirst = (dates: readonly LocalDate[]): LocalDate | null => dates.toSorted()[0] ?? null;

const knownChange = (changed: LocalDate | null, today: LocalDate): LocalDate | null =>
  changed !== null && changed <= today ? changed : null;
