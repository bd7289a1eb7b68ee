import { finishSamples, type Samples, sliceSamples, startSamples } from "../../core/activity/index.ts";
import type { LapMessage, SessionMessage } from "./messages.ts";
import { FIRST_ABSOLUTE_TIME, FIT_EPOCH } from "./profile.ts";
import type { Segment } from "./segment.ts";

/** A session with the part of the file that belongs to it. */
export interface SessionSpan {
  /** Null where the file has records but no session. */
  readonly session: SessionMessage | null;
  /** Seconds since the FIT epoch. */
  readonly startedAt: number;
  readonly firstRow: number;
  readonly samples: Samples;
  readonly laps: readonly LapMessage[];
}

interface DatedSession {
  readonly session: SessionMessage | null;
  readonly startedAt: number;
}

const DAY = 86_400;

/**
 * Gives every record and lap to the session that had begun last at its moment. Several sessions share a file
 * when the watch was in a multi-sport mode. What comes before the first start belongs to the first.
 */
export function splitBySession(segment: Segment): readonly SessionSpan[] {
  const samples = segment.rows === null ? startSamples(0) : finishSamples(segment.rows.samples);
  const sessions = dateSessions(segment, samples);
  const firstRows = findFirstRows(sessions, samples);
  return sessions.map(({ session, startedAt }, index) => {
    const firstRow = firstRows[index]!;
    const next = sessions[index + 1]?.startedAt ?? Number.POSITIVE_INFINITY;
    return {
      session,
      startedAt,
      firstRow,
      samples: sliceSamples(samples, firstRow, firstRows[index + 1] ?? samples.length),
      laps: segment.laps.filter((lap) => (index === 0 || lap.startedAt >= startedAt) && lap.startedAt < next),
    };
  });
}

/** The sessions in order of their start; the records alone make one where there is none. */
function dateSessions(segment: Segment, samples: Samples): readonly DatedSession[] {
  const firstTime = findFirstTime(samples);
  const named = segment.sessions.length > 0 ? segment.sessions : [null];
  const dated = named.flatMap((session) => {
    const startedAt = startOf(session, named.length === 1 ? firstTime : null) ?? null;
    return startedAt === null ? [] : [{ session, startedAt }];
  });
  dated.sort((one, other) => one.startedAt - other.startedAt);
  return dated.filter(({ startedAt }, index) => dated[index + 1]?.startedAt !== startedAt);
}

/** Its own word first; but a clock that was not set yet is worth less than the time of the first sample. */
function startOf(session: SessionMessage | null, firstTime: number | null): number | null {
  const { startedAt = null, endedAt = null, elapsed = null } = session ?? {};
  const own = startedAt ?? (endedAt === null || elapsed === null ? null : endedAt - elapsed);
  if (own !== null && own >= FIRST_ABSOLUTE_TIME) return own;
  if (firstTime !== null && firstTime >= FIRST_ABSOLUTE_TIME) return firstTime;
  return own ?? firstTime;
}

/** The first moment on a clock that was set, else the first moment; null without samples. */
function findFirstTime({ time, length }: Samples): number | null {
  for (let row = 0; row < length; row += 1) {
    const timestamp = time[row]! - FIT_EPOCH;
    if (timestamp >= FIRST_ABSOLUTE_TIME) return timestamp;
  }
  return length > 0 ? time[0]! - FIT_EPOCH : null;
}

/** Where each session's rows begin. A stray time far beyond the last session moves nothing. */
function findFirstRows(sessions: readonly DatedSession[], { time, length }: Samples): readonly number[] {
  const firstRows = [0];
  const last = sessions.at(-1)?.startedAt ?? 0;
  for (let row = 0; row < length && firstRows.length < sessions.length; row += 1) {
    const timestamp = time[row]! - FIT_EPOCH;
    while (firstRows.length < sessions.length && hasBegun(sessions[firstRows.length]!, timestamp, last))
      firstRows.push(row);
  }
  while (firstRows.length < sessions.length) firstRows.push(length);
  return firstRows;
}

const hasBegun = ({ startedAt }: DatedSession, timestamp: number, lastStart: number): boolean =>
  timestamp >= Math.floor(startedAt) && timestamp < lastStart + DAY;
