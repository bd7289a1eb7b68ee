import type { Area } from "../../core/body/index.ts";
import {
  type DoneMove,
  type MethodShare,
  type MoveNote,
  SELF_CARE_KINDS,
  type SelfCareId,
  type SelfCareKind,
  type SelfCareRecord,
  secondsOf,
  splitByMethod,
} from "../../core/care/index.ts";
import {
  instantAt,
  type LocalDate,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Moment } from "../moment.ts";
import { readPlace } from "../niggle/niggle-words.ts";
import { readLoads } from "../read-loads.ts";
import type { Services } from "../services.ts";
import { type DrillDone, readDrills } from "./read-drills.ts";
import { type MoveWords, readMoves } from "./read-moves.ts";
import { type NumberWords, readNumber } from "./read-number.ts";
import { showRoutine } from "./show-routine.ts";

/** Self-care that was done, as it was typed: a method with its minutes, "routine" for today's, or moves. */
export interface CareWords {
  readonly method?: string | undefined;
  readonly minutes?: NumberWords | undefined;
  /** `calf:left`, or the site alone where it has no sides. */
  readonly areas?: readonly string[] | undefined;
  /** `CAL1:left`, or the move alone where it serves both sides; with seconds of all its sets where they are known. */
  readonly moves?: readonly MoveWords[] | undefined;
  /** Drills of a therapist that are none of our moves. */
  readonly drills?: readonly DrillDone[] | undefined;
  readonly date?: string | undefined;
}

const code = "care.impossible";
const MINUTES = { name: "Minutes", least: 1, most: 180, code, whole: true } as const;
const NOON = 12 * 60;

/** Reads the self-care on record, the latest first, and what was found about single moves. */
export async function listCare(services: Services): Promise<CareLog> {
  const { moment, log } = await readLoads(services);
  return {
    care: log.selfCare.filter(({ date }) => date <= moment.today).reverse(),
    notes: log.moveNotes.filter(({ on }) => on <= moment.today),
  };
}

export interface CareLog {
  readonly care: readonly SelfCareRecord[];
  readonly notes: readonly MoveNote[];
}

/**
 * Notes self-care that was done, today or on a day behind; a routine or moves as one record for each method. Nothing is
 * written unless all of it can be read. Answers with the ids.
 */
export async function logCare(
  services: Services,
  words: CareWords,
): Promise<Result<readonly SelfCareId[], Fault>> {
  const { log, moment } = await readLoads(services);
  const when = readWhen(words.date, moment, log.settings.timeZone);
  if (!when.ok) return when;
  const drills = readDrills(words.drills ?? [], log.drills);
  if (!drills.ok) return drills;
  const shares = await readShares(services, words, when.value.date);
  if (!shares.ok) return shares;
  const records = [...shares.value, ...drills.value].map((share) => ({
    id: services.newId() as SelfCareId,
    ...when.value,
    ...share,
    pressure: null,
  }));
  await services.store.care.saveSelfCare(services.runner, records);
  return { ok: true, value: records.map(({ id }) => id) };
}

type Shares = Result<readonly MethodShare[], Fault>;

async function readShares(services: Services, words: CareWords, date: LocalDate): Promise<Shares> {
  const { method, minutes, moves } = words;
  const isRoutine = method?.trim().toLowerCase() === "routine";
  if ((words.drills ?? []).length > 0 && method === undefined && moves === undefined)
    return { ok: true, value: [] };
  if (!isRoutine && moves === undefined) return readMethodShare(words);
  if (isRoutine && moves !== undefined) return fault(code, "Say either the routine or single moves.");
  if (method !== undefined && !isRoutine)
    return fault(code, "Moves say themselves what they are done with: leave the method out.");
  const done = isRoutine ? await readRoutine(services, date) : readMoves(moves ?? []);
  if (!done.ok) return done;
  const whole = readNumber(minutes ?? minutesOf(done.value), MINUTES);
  return whole.ok ? { ok: true, value: splitByMethod(done.value, whole.value) } : whole;
}

const minutesOf = (done: readonly DoneMove[]): number =>
  Math.max(1, Math.round(secondsOf(done.map(({ seconds }) => ({ seconds, sets: 1 }))) / 60));

/** The routine of the day as it stands in the plan, or as it would be. */
async function readRoutine(services: Services, date: LocalDate): Promise<Result<readonly DoneMove[], Fault>> {
  const routine = await showRoutine(services, { anyway: true });
  if (!routine.ok) return routine;
  if (date !== routine.value.date)
    return fault(code, "Only today's routine is known. For a day behind, name the method and the minutes.");
  const { steps, instead, note } = routine.value;
  if (steps.length === 0)
    return fault(code, `There is no routine to note. ${instead[0] ?? note ?? ""}`.trim());
  return {
    ok: true,
    value: steps.map(({ id, side, seconds, sets }) => ({ move: id, side, seconds: seconds * sets })),
  };
}

function readMethodShare({ method, minutes, areas }: CareWords): Shares {
  if (method === undefined)
    return fault(code, `What was it? Choose ${SELF_CARE_KINDS.join(", ")} or routine.`);
  const kind = readMethod(method);
  if (!kind.ok) return kind;
  if (minutes === undefined) return fault(code, `How long? Name the minutes of ${kind.value}, 1 to 180.`);
  const whole = readNumber(minutes, MINUTES);
  if (!whole.ok) return whole;
  const places = readAreas(areas ?? []);
  if (!places.ok) return places;
  return { ok: true, value: [{ method: kind.value, minutes: whole.value, areas: places.value, moves: [] }] };
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
    ? fault(code, `"${text}" is no kind of self-care. Choose ${SELF_CARE_KINDS.join(", ")} or routine.`)
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
