import { type Area, isAxial, SIDES, SITES } from "../body/index.ts";
import { AVOID_KINDS, isMoveId, MODALITIES, MOVES } from "../care/index.ts";
import {
  addDays,
  err,
  hoursBetween,
  type Instant,
  instantAt,
  localDateAt,
  ok,
  parseClock,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../units/index.ts";
import { cleanText } from "./clean-text.ts";
import {
  REPLY_LIMITS,
  type RepliedAvoid,
  type RepliedDrill,
  type Reply,
  type ReplyId,
  type TreatedPlace,
} from "./reply.ts";

/** A place as it is sent. */
export interface PlaceWords {
  readonly area: string;
  readonly side: string;
}

/** A reply as it is sent, its shape checked and nothing else. */
export interface ReplyWords {
  readonly id: string;
  readonly by: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly modality: string | null;
  readonly treated: readonly (PlaceWords & { readonly pressure: number; readonly minutes: number | null })[];
  readonly findings: string;
  readonly drills: readonly {
    readonly move: string | null;
    readonly name: string;
    readonly area: string | null;
    readonly side: string;
    readonly seconds: number;
    readonly sets: number;
    readonly note: string;
  }[];
  readonly comeBackDays: number | null;
  readonly avoid: readonly {
    readonly kind: string;
    readonly area: string | null;
    readonly side: string;
    readonly days: number;
  }[];
}

export interface ReplyMoment {
  readonly now: Instant;
  readonly zone: TimeZone;
}

const OLDEST_DAYS = 60;
/** Clocks of phones go wrong, and a reply may be written while the runner dresses. */
const AHEAD_HOURS = 24;
const LONGEST_ID = 80;

type Read<Value> = Result<Value, string>;

/**
 * Reads a reply; the first thing that makes no sense is told in one sentence for the therapist.
 * @example parseReply(words, { now, zone }) // { ok: true, value: { minutes: 45, ... } }
 */
export function parseReply(words: ReplyWords, moment: ReplyMoment): Read<Reply> {
  if (!/^[\w-]{8,80}$/.test(words.id) || words.id.length > LONGEST_ID)
    return err("The reply has no usable id. Reload the page and send it again.");
  const start = parseStart(words, moment);
  if (!start.ok) return start;
  if (!isWithin(words.minutes, REPLY_LIMITS.minutes))
    return err(`A visit of ${words.minutes} minutes can not be noted. Write 5 to 180 minutes.`);
  const modality = words.modality === null ? null : MODALITIES.find((one) => one === words.modality);
  if (modality === undefined)
    return err(`"${shorten(words.modality ?? "")}" is no kind of massage. Choose one of the list, or none.`);
  const treated = readAll(words.treated, REPLY_LIMITS.treated, readTreated);
  if (!treated.ok) return treated;
  const drills = readAll(words.drills, REPLY_LIMITS.drills, readDrill);
  if (!drills.ok) return drills;
  const avoid = readAll(words.avoid, REPLY_LIMITS.avoid, readAvoid);
  if (!avoid.ok) return avoid;
  const findings = readText("The findings", words.findings, REPLY_LIMITS.findings);
  if (!findings.ok) return findings;
  const by = readText("The name", words.by.replaceAll("\n", " "), REPLY_LIMITS.name);
  if (!by.ok) return by;
  const { comeBackDays } = words;
  if (comeBackDays !== null && !isWithin(comeBackDays, REPLY_LIMITS.comeBackDays))
    return err("Say in 1 to 180 days when to come back, or leave it out.");
  return ok({
    id: words.id as ReplyId,
    by: by.value,
    start: start.value,
    minutes: words.minutes,
    modality,
    treated: treated.value,
    findings: findings.value,
    drills: drills.value,
    comeBackDays,
    avoid: avoid.value,
  });
}

const isWithin = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => Number.isInteger(value) && value >= least && value <= most;

/** Words made safe; too many are told, never cut: somebody took the time to write them. */
function readText(what: string, text: string, longest: number): Read<string> {
  const clean = cleanText(text);
  const length = [...clean].length;
  return length <= longest
    ? ok(clean)
    : err(`${what}: ${length} characters are too many. Say it in ${longest}.`);
}

const shorten = (text: string): string => [...cleanText(text)].slice(0, 20).join("");

function parseStart({ date, time }: ReplyWords, { now, zone }: ReplyMoment): Read<Instant> {
  const day = parseLocalDate(date);
  const clock = parseClock(time);
  if (!day.ok || !clock.ok)
    return err(`"${shorten(date)} ${shorten(time)}" is no day and hour. Say when the visit was.`);
  const start = instantAt(day.value, clock.value, zone);
  if (day.value < addDays(localDateAt(now, zone), -OLDEST_DAYS))
    return err("The visit lies more than 60 days back. Check the day.");
  return hoursBetween(now, start) > AHEAD_HOURS
    ? err("The visit lies ahead. Send the reply once it has taken place.")
    : ok(start);
}

function readAll<Words, Value>(
  all: readonly Words[],
  most: number,
  read: (words: Words) => Read<Value>,
): Read<readonly Value[]> {
  if (all.length > most) return err(`More than ${most} entries in one list. Leave some out.`);
  const values: Value[] = [];
  for (const words of all) {
    const one = read(words);
    if (!one.ok) return one;
    values.push(one.value);
  }
  return ok(values);
}

function readPlace({ area, side }: PlaceWords): Read<Area> {
  const site = SITES.find((one) => one === area);
  const where = SIDES.find((one) => one === side);
  if (site === undefined || where === undefined)
    return err(`"${shorten(area)}, ${shorten(side)}" is no place of the body map.`);
  return ok({ area: site, side: isAxial(site) ? "both" : where });
}

function readTreated({ pressure, minutes, ...place }: ReplyWords["treated"][number]): Read<TreatedPlace> {
  const area = readPlace(place);
  if (!area.ok) return area;
  if (!isWithin(pressure, { least: 1, most: 5 }))
    return err("Pressure goes from 1, very light, to 5, very firm.");
  if (minutes !== null && !isWithin(minutes, { least: 1, most: REPLY_LIMITS.minutes.most }))
    return err("Minutes at a place go from 1 to 180.");
  return ok({ area: area.value, pressure, minutes });
}

function readDrill(drill: ReplyWords["drills"][number]): Read<RepliedDrill> {
  const { move, seconds, sets } = drill;
  if (move !== null && !isMoveId(move))
    return err(`"${shorten(move)}" is none of our moves. Write the drill in your own words.`);
  const named =
    move === null
      ? readText("The name of a drill", drill.name.replaceAll("\n", " "), REPLY_LIMITS.name)
      : ok(MOVES[move].name);
  if (!named.ok) return named;
  const name = named.value;
  if (name === "") return err("A drill needs a name.");
  if (!isWithin(seconds, REPLY_LIMITS.seconds)) return err(`${name}: say 5 to 600 seconds for a set.`);
  if (!isWithin(sets, REPLY_LIMITS.sets)) return err(`${name}: say 1 to 10 sets.`);
  const place = drill.area === null ? ok(null) : readPlace({ area: drill.area, side: drill.side });
  if (!place.ok) return place;
  const side = SIDES.find((one) => one === drill.side);
  if (side === undefined) return err(`${name}: say left, right or both sides.`);
  const note = readText(`${name}, the note`, drill.note, REPLY_LIMITS.note);
  if (!note.ok) return note;
  return ok({ move, name, area: place.value, side, seconds, sets, note: note.value });
}

function readAvoid({ kind, area, side, days }: ReplyWords["avoid"][number]): Read<RepliedAvoid> {
  const what = AVOID_KINDS.find((one) => one === kind);
  if (what === undefined)
    return err(`"${shorten(kind)}" is nothing to avoid that we know. Choose one of the list.`);
  if (!isWithin(days, REPLY_LIMITS.avoidDays)) return err("Say for 1 to 60 days what to avoid.");
  const place = area === null ? ok(null) : readPlace({ area, side });
  return place.ok ? ok({ kind: what, area: place.value, days }) : place;
}
