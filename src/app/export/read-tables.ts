import type { TimeZone } from "../../core/units/index.ts";
import { listSettings } from "../change-setting.ts";
import type { Services } from "../services.ts";
import type { ReadableRow } from "./format-csv.ts";
import {
  NIGGLE_DAYS,
  NIGGLES,
  PLANNED_SESSIONS,
  RACES,
  type ReadableKind,
  RUNS,
  SELF_CARE,
  SETTINGS_KIND,
  SORENESS,
  TREATMENTS,
} from "./readable-tables.ts";

/** One kind of record, written for eyes and other programs. */
export interface ReadableTable {
  readonly name: string;
  readonly about: string;
  readonly headings: readonly string[];
  readonly rows: readonly ReadableRow[];
}

/** Everything that the readable export tells, in the order in which its README names it. */
export async function readTables(
  services: Pick<Services, "store" | "runner" | "machineZone">,
  zone: TimeZone,
): Promise<readonly ReadableTable[]> {
  const { store, runner } = services;
  const niggles = await store.niggles.list(runner);
  const days = niggles.flatMap((niggle) => niggle.entries.map((entry) => ({ ...entry, niggle })));
  const settings = await listSettings(services, null);
  const table = <Of>(
    name: string,
    about: string,
    { kind, records }: { readonly kind: ReadableKind<Of>; readonly records: readonly Of[] },
  ): ReadableTable => ({
    name,
    about,
    headings: kind.headings,
    rows: records.map((record) => kind.toRow(record, zone)),
  });
  return [
    table("runs", "every run and other session, one a line, as its richest file tells it", {
      kind: RUNS,
      records: await store.activities.list(runner),
    }),
    table("niggles", "every place that hurt: where, and from when to when", {
      kind: NIGGLES,
      records: niggles,
    }),
    table("niggle-days", "what was logged of them by days", { kind: NIGGLE_DAYS, records: days }),
    table("treatments", "massages, booked and done", {
      kind: TREATMENTS,
      records: await store.care.listTreatments(runner),
    }),
    table("self-care", "self-care that was done", {
      kind: SELF_CARE,
      records: await store.care.listSelfCare(runner),
    }),
    table("soreness", "soreness by days", { kind: SORENESS, records: await store.care.listSoreness(runner) }),
    table("races", "races, ahead and behind; the time is the expected one before a race", {
      kind: RACES,
      records: await store.training.listRaces(runner),
    }),
    table("planned-sessions", "training that is planned", {
      kind: PLANNED_SESSIONS,
      records: await store.training.listPlanned(runner),
    }),
    table("settings", "settings, with those that stand as Restride found them", {
      kind: SETTINGS_KIND,
      records: settings.ok ? settings.value : [],
    }),
  ];
}
