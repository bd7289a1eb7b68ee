import type { TimeZone } from "../../core/units/index.ts";
import { READER_VERSION } from "../../files/index.ts";
import type { ContentHash, LedgerEntry, Runner, Store } from "../../store/store.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { MetBytes, MetFile, MetRemark } from "./met-file.ts";
import type { Readers } from "./read-in-workers.ts";
import type { ThreadReading } from "./reader-thread.ts";

/** A file on its way to the ledger. */
export type FileResult =
  | { readonly kind: "remark"; readonly remark: MetRemark }
  /** Bytes that came in before, in this import or an earlier one. */
  | { readonly kind: "known"; readonly path: string; readonly hash: ContentHash }
  | {
      readonly kind: "read";
      readonly path: string;
      readonly hash: ContentHash;
      /** Uncompressed bytes. */
      readonly size: number;
      readonly reading: ThreadReading;
    };

export interface ReadingAhead {
  readonly store: Store;
  readonly runner: Runner;
  readonly zone: TimeZone;
  readonly readers: Readers;
  /** Whether bytes that could not be read before are read again. */
  readonly anew?: boolean;
}

interface Waiting {
  readonly bytes: number;
  readonly result: Promise<FileResult>;
}

/** Per thread: small files pass a large one meanwhile, in rows the order stays. */
const FILES_AHEAD = 6;
const MOST_BYTES_AHEAD = 48 * 1024 * 1024;

/**
 * The files with their readings, in the order in which they were met. A few are read at once and no more are opened
 * than that: what stands in the archive waits there, whatever its size. When nobody asks any more, it ends only after
 * all that was begun.
 */
export async function* readAhead(
  files: AsyncIterable<MetFile>,
  ahead: ReadingAhead,
): AsyncGenerator<FileResult> {
  const most = ahead.readers.threads * FILES_AHEAD;
  const inFlight = new Map<ContentHash, Promise<FileResult>>();
  const waiting: Waiting[] = [];
  let held = 0;
  try {
    for await (const file of files) {
      const bytes = file.kind === "bytes" ? file.bytes.length : 0;
      while (waiting.length >= most || (waiting.length > 0 && held + bytes > MOST_BYTES_AHEAD)) {
        held -= waiting[0]?.bytes ?? 0;
        yield await takeFirst(waiting);
      }
      waiting.push({ bytes, result: quiet(begin(file, ahead, inFlight)) });
      held += bytes;
    }
    while (waiting.length > 0) yield await takeFirst(waiting);
  } finally {
    await Promise.allSettled(waiting.map(({ result }) => result));
  }
}

async function takeFirst(waiting: Waiting[]): Promise<FileResult> {
  const result = await waiting[0]!.result;
  waiting.shift();
  return result;
}

/** A failure of the database shows when the result is asked for; if nobody asks any more, it is no second failure. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

function begin(
  file: MetFile,
  ahead: ReadingAhead,
  inFlight: Map<ContentHash, Promise<FileResult>>,
): Promise<FileResult> {
  if (file.kind === "remark") return Promise.resolve({ kind: "remark", remark: file });
  const hash = hashBytes(file.bytes);
  const twin = inFlight.get(hash);
  if (twin)
    return twin.then((result) => (result.kind === "remark" ? result : { ...result, path: file.path }));
  const result = recogniseOrRead(file, hash, ahead);
  inFlight.set(hash, result);
  return result.finally(() => inFlight.delete(hash));
}

/** Whether nothing of a file was kept. */
export const isUnread = ({ outcome }: LedgerEntry): boolean =>
  outcome === "unreadable" || outcome === "skipped";

/** Whether older readers found nothing in a file: today's look at it anew. */
export const isOutdated = (entry: LedgerEntry): boolean =>
  isUnread(entry) && entry.readerVersion < READER_VERSION;

/** Bytes that came in before are not read again, unless nothing was found in them by older readers. */
async function recogniseOrRead(file: MetBytes, hash: ContentHash, ahead: ReadingAhead): Promise<FileResult> {
  const { path, bytes } = file;
  const size = bytes.length;
  const known = await ahead.store.imports.findByHash(ahead.runner, hash);
  const isKept = known !== null && !isOutdated(known) && !(ahead.anew && isUnread(known));
  if (isKept) return { kind: "known", path, hash };
  return { kind: "read", path, hash, size, reading: await ahead.readers.read(file, ahead.zone) };
}
