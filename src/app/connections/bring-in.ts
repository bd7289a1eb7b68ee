import { addDays, type LocalDate, ok, parseLocalDate, type Result } from "../../core/units/index.ts";
import { countWellness, type WellnessValue } from "../../core/wellness/index.ts";
import type { Connection } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import type { ImportProgress, ImportReport } from "../import-files/index.ts";
import { findPlanMoment } from "../import-training/index.ts";
import type { Services } from "../services.ts";
import type { Asker } from "./ask-service.ts";
import { bringInActivities } from "./bring-in-activities.ts";
import { type BroughtPlan, bringInPlan } from "./bring-in-plan.ts";
import { findConnection } from "./connect.ts";
import { askForList, type DaySpan } from "./intervals-api.ts";
import { readActivities } from "./listed-activities.ts";
import { readWellness } from "./read-wellness.ts";
import type { ServiceFault } from "./service-fault.ts";

export interface Wish {
  /** The first day to ask for, YYYY-MM-DD; else from where the last time ended. */
  readonly since?: string | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the service gave this time. */
export interface Brought {
  readonly span: DaySpan;
  readonly activities: ImportReport;
  readonly wellness: { readonly values: readonly WellnessValue[]; readonly words: string };
  readonly plan: BroughtPlan;
  /** Why it is not all; null where it is. */
  readonly trouble: string | null;
}

/** What is edited in the service within these days is noticed. */
const OVERLAP_DAYS = 7;
const FIRST_DAYS = 365;
const NO_REPORT: ImportReport = {
  files: [],
  counts: { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 },
  seconds: 0,
  stopped: false,
};

/**
 * Brings in what is new in intervals.icu: activities, then days of wellness, then what is planned. What came in is kept
 * whatever fails after it, and the connection remembers until which day everything was read.
 */
export async function bringIn(services: Services, wish: Wish = {}): Promise<Result<Brought, Fault>> {
  const connection = await findConnection(services);
  if (!connection.ok) return connection;
  const { today } = await findPlanMoment(services);
  const span = findSpan(connection.value, today, wish.since);
  if (!span.ok) return span;
  const { account, secret } = connection.value;
  const asker: Asker = { door: services.intervals, account, secret, signal: wish.signal };
  const found = await askAll(services, asker, span.value, wish);
  await remember(services, connection.value, found, today);
  return ok({ ...found.brought, trouble: found.faults[0]?.message ?? null });
}

function findSpan(
  { readUntil }: Connection,
  today: LocalDate,
  since: string | undefined,
): Result<DaySpan, Fault> {
  if (since === undefined) {
    const oldest = readUntil === null ? addDays(today, -FIRST_DAYS) : addDays(readUntil, -OVERLAP_DAYS);
    return ok({ oldest: oldest < today ? oldest : today, newest: today });
  }
  const date = parseLocalDate(since);
  return date.ok && date.value >= "1990-01-01" && date.value <= today
    ? ok({ oldest: date.value, newest: today })
    : fault(
        "date.impossible",
        `"${since}" is no day from 1990 to today. Write --since as YYYY-MM-DD, 2026-11-01.`,
      );
}

interface Found {
  readonly brought: Omit<Brought, "trouble">;
  readonly faults: readonly ServiceFault[];
  /** The first day of which something is missing; null where nothing is. */
  readonly missingFrom: LocalDate | null;
}

/** A key that is not accepted, or a line that is down, spares the other questions. */
async function askAll(services: Services, asker: Asker, span: DaySpan, wish: Wish): Promise<Found> {
  const faults: ServiceFault[] = [];
  const goesOn = (): boolean => faults.every(({ kind }) => kind === "broken");
  let missingFrom: LocalDate | null = null;
  let activities = NO_REPORT;
  const list = await askForList(asker, "activities", span);
  if (list.ok) {
    const { onProgress } = wish;
    const named = readActivities(list.value);
    const came = await bringInActivities({ services, asker, activities: named, onProgress });
    activities = came.report;
    missingFrom = came.failed[0]?.activity.date ?? null;
    if (came.givenUp) faults.push(came.givenUp);
    else if (came.failed.length > 0) faults.push(describeFailed(came.failed.length));
  } else faults.push(list.error);
  const values = goesOn() ? await bringInWellness(services, asker, span, faults) : [];
  const plan = goesOn() ? await bringInPlan(services, asker, faults) : null;
  const wellness = { values, words: values.length === 0 ? "" : countWellness(values) };
  return { brought: { span, activities, wellness, plan }, faults, missingFrom };
}

const describeFailed = (count: number): ServiceFault => ({
  kind: "broken",
  message: `${count} ${count === 1 ? "activity" : "activities"} did not come and will be asked for again the next time.`,
});

async function bringInWellness(
  { store, runner }: Services,
  asker: Asker,
  span: DaySpan,
  faults: ServiceFault[],
): Promise<readonly WellnessValue[]> {
  const days = await askForList(asker, "wellness", span);
  if (!days.ok) {
    faults.push(days.error);
    return [];
  }
  const values = readWellness(days.value);
  if (values.length > 0) await store.wellness.save(runner, values);
  return values;
}

/** A connection that was taken away or made anew meanwhile is left as it is now. */
async function remember(
  services: Services,
  before: Connection,
  { faults, missingFrom }: Found,
  today: LocalDate,
): Promise<void> {
  const now = await findConnection(services);
  if (!now.ok || now.value.secret !== before.secret || now.value.account !== before.account) return;
  const [first] = faults;
  const isPartly = missingFrom !== null && faults.length === 1;
  const readUntil = first && !isPartly ? before.readUntil : missingFrom ? addDays(missingFrom, -1) : today;
  const readAt = services.clock.now();
  await services.store.connections.save(services.runner, {
    ...before,
    readAt,
    readUntil,
    trouble: first?.message ?? null,
  });
}
