import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import libsql from "libsql";
import { type ImportOptions, type ImportReport, importFiles } from "../../src/app/import-files/index.ts";
import { type Instant, instant, parseTimeZone, type TimeZone } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Runner, Store } from "../../src/store/store.ts";
import { findBeside } from "../builders/beside.ts";

/** A runner with an empty database and a folder for files, gone after the test. */
export interface Setting {
  readonly folder: string;
  readonly database: string;
  readonly store: Store;
  readonly runner: Runner;
  /** Puts a file into the folder and tells its path. */
  put(name: string, bytes: Uint8Array | string): string;
  import(roots: readonly string[], more?: Partial<ImportOptions>): Promise<ImportReport>;
  close(): Promise<void>;
}

export const NOW: Instant = instant(Date.parse("2026-11-23T12:00:00Z"));

export const BERLIN: TimeZone = zone("Europe/Berlin");

function zone(name: string): TimeZone {
  const parsed = parseTimeZone(name);
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

/** Ids that follow one another, so that two imports can be compared. */
export function countIds(prefix = "id"): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}-${last}`;
  };
}

export async function openSetting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), "restride-test-"));
  const database = join(folder, "restride.db");
  const newId = countIds();
  const store = await openStore({ kind: "sqlite", file: database, newId });
  const runner = await store.runners.getLocal(NOW);
  return {
    folder: join(folder, "files"),
    database,
    store,
    runner,
    put: (name, bytes) => putFile(join(folder, "files", name), bytes),
    import: (roots, more = {}) =>
      importFiles({ store, runner, roots, zone: BERLIN, now: () => NOW, newId, ...more }),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function putFile(path: string, bytes: Uint8Array | string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

const TABLES = ["activities", "recordings", "originals", "imported_files", "imports"] as const;

/** Every row of every table that an import touches, as text. */
export function dumpDatabase(file: string, tables: readonly string[] = TABLES): string {
  const database = new libsql(file);
  try {
    const rows = tables.map((table) => [
      table,
      database.prepare(`select * from ${table} order by 1, 2`).all(),
    ]);
    return JSON.stringify(rows, (_, value) =>
      value?.type === "Buffer" ? Buffer.from(value).toString("hex") : value,
    );
  } finally {
    database.close();
  }
}

/** What SQLite itself says of the file: "ok" when it is whole. */
export function checkIntegrity(file: string): string {
  const database = new libsql(file);
  try {
    return JSON.stringify(database.prepare("pragma integrity_check").all());
  } finally {
    database.close();
  }
}

/** The bytes of a file that the repository's neighbours keep, or null. */
export const readBeside = (path: string): string | null => {
  const file = findBeside(path);
  return file === null ? null : readFileSync(file, "utf8");
};
