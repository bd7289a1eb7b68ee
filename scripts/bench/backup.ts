/**
 * How long a backup of ten years takes, and to restore it into an empty folder and over a full one: 3,000 activities,
 * each with an original of 60 kB that does not shrink. Prints one JSON line.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { makeBackup } from "../../src/app/backup/make-backup.ts";
import { type RestoreMode, restoreBackup } from "../../src/app/backup/restore-backup.ts";
import { exportLog } from "../../src/app/export/export-log.ts";
import { localDate } from "../../src/core/units/index.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import type { ImportedFile } from "../../src/store/store.ts";
import { makeLongHistory } from "./long-history.ts";

const TODAY = localDate("2026-11-23");
const ACTIVITIES = 3000;
const ORIGINAL_BYTES = 60_000;
const BATCH = 100;

/** Bytes that do not shrink, the same in every run. */
function makeBytes(seed: string): Buffer {
  const pieces: Buffer[] = [];
  for (let size = 0, count = 0; size < ORIGINAL_BYTES; count += 1) {
    const piece = createHash("sha512").update(`${seed} ${count}`).digest();
    pieces.push(piece);
    size += piece.length;
  }
  return Buffer.concat(pieces, ORIGINAL_BYTES);
}

function withOriginal(file: ImportedFile): ImportedFile {
  const { hash } = file.entry;
  if (hash === null) return file;
  const bytes = makeBytes(hash);
  return { ...file, original: { hash, size: bytes.length, gzip: gzipSync(bytes) } };
}

async function open(data: string): Promise<Restride> {
  const opened = await openRestride({ data });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

async function fill({ services }: Restride): Promise<void> {
  let batch: ImportedFile[] = [];
  for (const file of makeLongHistory(TODAY, ACTIVITIES)) {
    batch.push(withOriginal(file));
    if (batch.length < BATCH) continue;
    await services.store.imports.save(services.runner, batch);
    batch = [];
  }
}

async function timed<Value>(
  work: () => Promise<
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: { readonly message: string } }
  >,
): Promise<{ readonly seconds: number; readonly value: Value }> {
  const start = performance.now();
  const result = await work();
  if (!result.ok) throw new Error(result.error.message);
  return { seconds: Number(((performance.now() - start) / 1000).toFixed(2)), value: result.value };
}

const folder = mkdtempSync(join(tmpdir(), "restride-bench-"));
try {
  const from = await open(join(folder, "from"));
  await fill(from);
  const file = join(folder, "backup.zip");
  const backup = await timed(() => makeBackup(from.services, { path: file, force: false }));
  const readable = await timed(() =>
    exportLog(from.services, { path: join(folder, "export.zip"), force: false }),
  );
  await from.close();
  const to = await open(join(folder, "to"));
  const restore = (mode: RestoreMode | null) =>
    timed(() => restoreBackup(to.services, { path: file, shownAs: file, mode }));
  const fresh = await restore(null);
  const replace = await restore("replace");
  const merge = await restore("merge");
  await to.close();
  console.log(
    JSON.stringify({
      activities: ACTIVITIES,
      backupSeconds: backup.seconds,
      restoreSeconds: fresh.seconds,
      bothSeconds: Number((backup.seconds + fresh.seconds).toFixed(2)),
      replaceSeconds: replace.seconds,
      mergeSeconds: merge.seconds,
      exportSeconds: readable.seconds,
      backupBytes: backup.value.bytes,
      exportBytes: readable.value.bytes,
      databaseBytes: statSync(join(folder, "from", "restride.sqlite")).size,
      memoryBytes: process.memoryUsage().rss,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
