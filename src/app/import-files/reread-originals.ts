import { gunzipSync } from "node:zlib";
import { renewSummary } from "../../core/activity/index.ts";
import type { TimeZone } from "../../core/units/index.ts";
import { READER_VERSION } from "../../files/index.ts";
import type { ContentHash, Reread, Runner, Store } from "../../store/store.ts";
import { type ReaderOptions, type Readers, startReaders } from "./read-in-workers.ts";
import { nameOf, withoutGz } from "./unpacking.ts";

export interface Rereading {
  readonly store: Store;
  readonly runner: Runner;
  readonly zone: TimeZone;
  readonly signal?: AbortSignal;
  /** One thread by default: it works beside whatever else is asked for. */
  readonly readers?: ReaderOptions;
  readonly version?: number;
}

const AT_ONCE = 25;

/**
 * Reads originals again that older readers read, a few at a time, until none is left or it is stopped. What is found takes the
 * place of what stood; activities, and all that the runner said, stay as they are. An original that nothing is found in
 * any more keeps what stands. It can be broken off at any moment and goes on where it was. Tells how many were read.
 */
export async function rereadOriginals(rereading: Rereading): Promise<number> {
  const { store, runner, signal, version = READER_VERSION } = rereading;
  let after: ContentHash | null = null;
  let count = 0;
  const readers = startReaders(rereading.readers ?? { threads: 1 });
  try {
    while (!signal?.aborted) {
      const question = { before: version, after, limit: AT_ONCE };
      const hashes: readonly ContentHash[] = await store.imports.listOutdated(runner, question);
      if (hashes.length === 0) break;
      await rereadBatch(hashes, { ...rereading, version }, readers);
      after = hashes.at(-1) ?? null;
      count += hashes.length;
    }
  } finally {
    await readers.close();
  }
  return count;
}

async function rereadBatch(
  hashes: readonly ContentHash[],
  { store, runner, zone, signal, version }: Rereading & { readonly version: number },
  readers: Readers,
): Promise<void> {
  const readings: Reread[] = [];
  for (const hash of hashes) {
    const reading = signal?.aborted ? null : await readOriginal({ store, runner, zone, hash }, readers);
    if (reading) readings.push({ hash, readerVersion: version, ...reading });
  }
  if (!signal?.aborted) await store.imports.reread(runner, readings, renewSummary);
}

interface Wanted extends Pick<Rereading, "store" | "runner" | "zone"> {
  readonly hash: ContentHash;
}

type Found = Pick<Reread, "recordings" | "wellness">;

const NOTHING: Found = { recordings: [], wellness: [] };

async function readOriginal({ store, runner, zone, hash }: Wanted, readers: Readers): Promise<Found | null> {
  const original = await store.imports.findOriginal(runner, hash);
  if (!original) return null;
  const path = (await store.imports.findByHash(runner, hash))?.path ?? "";
  const bytes = new Uint8Array(gunzipSync(original.gzip, { maxOutputLength: Math.max(1, original.size) }));
  const file = { kind: "bytes", path, name: nameOfOriginal(path), bytes, gzip: new Uint8Array(0) } as const;
  const reading = await readers.read(file, zone);
  if (reading.kind !== "sessions") return NOTHING;
  const recordings = reading.sessions.map((session, sessionIndex) => ({ sessionIndex, ...session }));
  return { recordings, wellness: reading.wellness };
}

/** A row of a list has its own name behind the list's. */
const nameOfOriginal = (path: string): string => withoutGz(nameOf(path.replace(/#[^#/]*$/, "")));
