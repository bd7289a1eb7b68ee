import type { Area } from "../../core/body/index.ts";
import {
  SELF_CARE_KINDS,
  type SelfCareId,
  type SelfCareKind,
  type SelfCareRecord,
} from "../../core/care/index.ts";
import { instantAt, parseLocalDate, type Result, type TimeZone } from "../../core/units/index.ts";
import { deriveLoads } from "../derive-loads.ts";
import { type Fault, fault } from "../fault.ts";
import type { Moment } from "../moment.ts";
import { readPlace } from "../niggle/niggle-words.ts";
import type { Services } from "../services.ts";
import { type NumberWords, readNumber } from "./read-number.ts";

/** Self-care that was done, as it was typed. */
export interface CareWords {
  readonly method: string;
  readonly minutes: NumberWords;
  /** `calf:left`, or the site alone where it has no sides. */
  readonly areas?: readonly string[] | undefined;
  readonly date?: string | undefined;
}

const code = "care.impossible";
const MINUTES = { name: "Minutes", least: 1, most: 180, code, whole: true } as const;
const NOON = 12 * 60;

/** Reads the self-care on record, the latest first. */
export async function listCare(services: Services): Promise<readonly SelfCareRecord[]> {
  const { moment } = await deriveLoads(services);
  const records = await services.store.care.listSelfCare(services.runner);
  return records.filter(({ date }) => date <= moment.today).reverse();
}

/** Notes self-care that was done, today or on a day behind. Answers with its id. */
export async function logCare(services: Services, words: CareWords): Promise<Result<SelfCareId, Fault>> {
  const method = readMethod(words.method);
  if (!method.ok) return method;
  const minutes = readNumber(words.minutes, MINUTES);
  if (!minutes.ok) return minutes;
  const areas = readAreas(words.areas ?? []);
  if (!areas.ok) return areas;
  const { log, moment } = await deriveLoads(services);
  const when = readWhen(words.date, moment, log.settings.timeZone);
  if (!when.ok) return when;
  const id = services.newId() as SelfCareId;
  const what = { method: method.value, minutes: minutes.value, areas: areas.value };
  const record = { id, ...when.value, ...what, moves: [], pressure: null };
  await services.store.care.saveSelfCare(services.runner, record);
  return { ok: true, value: id };
}

/** Takes back a record that was a mistake. */
export async function removeCare({ store, runner }: Services, id: string): Promise<Result<null, Fault>> {
  return (await store.care.removeSelfCare(runner, id as SelfCareId))
    ? { ok: true, value: null }
    : fault("care.unknown", `There is no self-care "${id}". "care list" shows what was noted with its id.`);
}

/** What people type for short. */
const SHORT: Readonly<Record<string, SelfCareKind>> = { roller: "foamRoller", gun: "massageGun" };

function readMethod(text: string): Result<SelfCareKind, Fault> {
  const word = text.trim().toLowerCase();
  const short = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  const kind = short ?? SELF_CARE_KINDS.find((one) => one.toLowerCase() === word);
  return kind === undefined
    ? fault(code, `"${text}" is no kind of self-care. Choose ${SELF_CARE_KINDS.join(", ")}.`)
    : { ok: true, value: kind };
}

function readAreas(texts: readonly string[]): Result<readonly Area[], Fault> {
  const areas: Area[] = [];
  for (const text of texts) {
    const [area, side] = text.split(":");
    const place = readPlace({ area, side });
    if (!place.ok) return place;
    areas.push(place.value.area);
  }
  return { ok: true, value: areas };
}

/** A day behind is taken at noon, as no hour was said. */
function readWhen(
  text: string | undefined,
  { now, today }: Moment,
  zone: TimeZone,
): Result<Pick<SelfCareRecord, "date" | "at">, Fault> {
  if (text === undefined) return { ok: true, value: { date: today, at: now } };
  const date = parseLocalDate(text);
  if (!date.ok) return fault(code, `"${text}" is no day. Write YYYY-MM-DD.`);
  if (date.value > today) return fault(code, `${date.value} has not come yet. Note it when it is done.`);
  const at = date.value === today ? now : instantAt(date.value, NOON, zone);
  return { ok: true, value: { date: date.value, at } };
}
