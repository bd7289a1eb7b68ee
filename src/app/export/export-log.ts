import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { formatLocalDateTime, type Instant, offsetMinutesAt, type Result } from "../../core/units/index.ts";
import type { LogRow, LogSource } from "../../store/backup/log-reader.ts";
import type { LedgerEntry } from "../../store/store.ts";
import { findFileName } from "../backup/make-backup.ts";
import { asResult } from "../backup/refusal.ts";
import { saveWhole } from "../backup/save-whole.ts";
import { writeZip, type ZipPart } from "../backup/write-zip.ts";
import type { Fault } from "../fault.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";
import { formatCsv } from "./format-csv.ts";
import { nameOriginals } from "./name-originals.ts";
import { type ReadableTable, readTables } from "./read-tables.ts";
import { formatReadme } from "./readme-text.ts";

/** A readable export that was written. */
export interface MadeExport {
  readonly file: string;
  readonly bytes: number;
  readonly madeAt: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly originals: number;
}

interface ExportWish {
  /** A file, or a folder in which a dated one is made. */
  readonly path: string;
  readonly force: boolean;
}

type ExportServices = Pick<Services, "store" | "runner" | "clock" | "newId" | "machineZone">;

/** "restride-export-2026-11-24.zip" */
export const nameExport = (now: Instant): string =>
  `restride-export-${new Date(now).toISOString().slice(0, "2026-11-24".length)}.zip`;

/** Writes the log for eyes and other programs: tables as CSV and JSON, the originals, and what each file is. */
export const exportLog = (
  services: ExportServices,
  { path, force }: ExportWish,
): Promise<Result<MadeExport, Fault>> =>
  asResult(async () => {
    const { store, runner, clock, newId } = services;
    const now = clock.now();
    const file = await findFileName(path, nameExport(now));
    const zone = await readZone(store, runner, services.machineZone);
    const madeAt = formatLocalDateTime(now, offsetMinutesAt(now, zone));
    return store.backups.read(runner, async (log) => {
      const tables = await readTables(services, zone);
      const originals = await listOriginals(services, log);
      const readme = formatReadme({ tables, originals: originals.length, madeAt, zone });
      const parts = [textPart("README.txt", readme), ...tables.flatMap(tableParts), ...originals];
      const bytes = await saveWhole(file, { force, newId }, (unfinished) => writeZip(unfinished, parts));
      const counts = tables.map(({ name, rows }) => ({ name, rows: rows.length }));
      return { file, bytes, madeAt, tables: counts, originals: originals.length };
    });
  });

const textPart = (name: string, text: string): ZipPart => ({
  name,
  packed: true,
  open: () => Readable.from([Buffer.from(text)]),
});

const tableParts = ({ name, headings, rows }: ReadableTable): readonly ZipPart[] => [
  textPart(`${name}.csv`, formatCsv(headings, rows)),
  textPart(`${name}.json`, `${JSON.stringify(rows, null, 1)}\n`),
];

/** The files that were brought in, unpacked as they are written, under the names that they came with. */
async function listOriginals({ store, runner }: ExportServices, log: LogSource): Promise<readonly ZipPart[]> {
  const table = log.tables.find(({ name }) => name === "originals");
  if (!table) return [];
  const paths = findFirstPaths(await store.imports.listLedger(runner));
  const rows: LogRow[] = [];
  for await (const row of log.listRows(table)) rows.push(row);
  const named = rows.map((row) => ({ hash: String(row.hash), path: paths.get(String(row.hash)) ?? null }));
  const names = nameOriginals(named.sort((one, other) => ((one.path ?? "") < (other.path ?? "") ? -1 : 1)));
  return rows.map((row) => ({
    name: `originals/${names.get(String(row.hash))}`,
    packed: true,
    open: () => unpack(() => log.readBytes(table, row, "gzip")),
  }));
}

/** The path under which each file was first met, by its hash. */
function findFirstPaths(ledger: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { hash, path } of ledger) if (hash !== null && !paths.has(hash)) paths.set(hash, path);
  return paths;
}

function unpack(read: () => Promise<Uint8Array>): Readable {
  const packed = async function* () {
    yield Buffer.from(await read());
  };
  const source = Readable.from(packed());
  const unpacked = createGunzip();
  source.once("error", (error) => unpacked.destroy(error));
  return source.pipe(unpacked);
}
