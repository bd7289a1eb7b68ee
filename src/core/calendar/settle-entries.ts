import { addDays, type Instant, instantAt, type TimeZone } from "../units/index.ts";
import { type CalendarEntry, type EntryTime, isWholeDay } from "./calendar-entry.ts";

/** An entry as a reader of the calendar gets it. */
export interface SentEntry {
  readonly entry: CalendarEntry;
  /** Goes up with every change that a reader has to take over. */
  readonly sequence: number;
  /** When it last changed. */
  readonly changedAt: Instant;
  /** It left the plan: the reader is told to strike it. */
  readonly cancelled: boolean;
}

/** What is derived now beside what was sent last. */
export interface Settling {
  readonly entries: readonly CalendarEntry[];
  readonly known: readonly SentEntry[];
  readonly now: Instant;
  readonly zone: TimeZone;
}

/** What to send, and how what is kept changes. */
export interface Settled {
  readonly send: readonly SentEntry[];
  /** New or changed: to be kept. */
  readonly keep: readonly SentEntry[];
  /** No longer worth keeping. */
  readonly forget: readonly string[];
}

const DAY = 24 * 60 * 60_000;
/** So long a reader is told that an entry was struck. */
const TOLD_DAYS = 30;
/** So long its number is remembered, for an entry that comes back. */
const REMEMBERED_DAYS = 400;

/**
 * Numbers the entries of a calendar against those last sent: the same entry keeps number and date, a changed one gets the
 * next, one that left is sent as cancelled for 30 days. What is over keeps the words that it had; where it left, it is let go.
 * @source RFC 5545, 3.8.7.4 (SEQUENCE) and 3.8.7.3 (LAST-MODIFIED)
 * @example settleEntries({ entries, known: [], now, zone }).send
 */
export function settleEntries(settling: Settling): Settled {
  const { entries, known, now } = settling;
  const knownByUid = new Map(known.map((one) => [one.entry.uid, one]));
  const standing = entries.map((entry) => number(entry, knownByUid.get(entry.uid), settling));
  const stays = new Set(entries.map(({ uid }) => uid));
  const gone = known.filter(({ entry }) => !stays.has(entry.uid));
  const left = gone.filter((one) => !isForgotten(one, settling)).map((one) => strike(one, now));
  return {
    send: [...standing, ...left.filter(({ changedAt }) => now - changedAt <= TOLD_DAYS * DAY)],
    keep: [...standing, ...left].filter((one) => one !== knownByUid.get(one.entry.uid)),
    forget: gone.filter((one) => isForgotten(one, settling)).map(({ entry }) => entry.uid),
  };
}

function number(entry: CalendarEntry, known: SentEntry | undefined, { now, zone }: Settling): SentEntry {
  if (known === undefined) return { entry, sequence: 0, changedAt: now, cancelled: false };
  const same = isOver(entry.when, now, zone) ? saysWhatItDid(entry, known.entry) : isSame(entry, known.entry);
  if (!known.cancelled && same) return known;
  return { entry, sequence: known.sequence + 1, changedAt: now, cancelled: false };
}

const strike = (one: SentEntry, now: Instant): SentEntry =>
  one.cancelled ? one : { ...one, sequence: one.sequence + 1, changedAt: now, cancelled: true };

const isForgotten = ({ entry, cancelled, changedAt }: SentEntry, { now, zone }: Settling): boolean =>
  cancelled ? now - changedAt > REMEMBERED_DAYS * DAY : isOver(entry.when, now, zone);

const isOver = (when: EntryTime, now: Instant, zone: TimeZone): boolean =>
  (isWholeDay(when) ? instantAt(addDays(when.date, 1), 0, zone) : when.end) <= now;

const isSame = (one: CalendarEntry, other: CalendarEntry): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const saysWhatItDid = (one: CalendarEntry, other: CalendarEntry): boolean =>
  one.status === other.status && JSON.stringify(timeOf(one.when)) === JSON.stringify(timeOf(other.when));

const inOrder = ({ uid, when, summary, description, status, busy, alarm }: CalendarEntry) => [
  uid,
  ...timeOf(when),
  summary,
  description,
  status,
  busy,
  alarm,
];

const timeOf = (when: EntryTime) => (isWholeDay(when) ? [when.date] : [when.start, when.end]);
