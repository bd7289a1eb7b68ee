import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Result } from "../../core/units/index.ts";
import type { KeyedEntry } from "../../store/ledger-types.ts";
import type { LedgerEntry } from "../../store/store.ts";
import { nameOriginals } from "../export/name-originals.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";

type LedgerServices = Pick<Services, "store" | "runner">;

/** A file as it came in. */
export interface OpenedOriginal {
  /** Fit for every system. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether the original of a file is kept: of files that hold a run, nights or mornings. */
export const isKept = ({ outcome, hash }: LedgerEntry): boolean =>
  hash !== null && (outcome === "imported" || outcome === "duplicate");

/** The original of a file in the ledger, unpacked. */
export async function openOriginal(
  { store, runner }: LedgerServices,
  key: string,
): Promise<Result<OpenedOriginal, Fault>> {
  const entry = await store.imports.findByKey(runner, key);
  if (!entry) return fault("file.unknown", `There is no file "${key}" in the ledger.`);
  const original = entry.hash === null ? null : await store.imports.findOriginal(runner, entry.hash);
  if (!original) return fault("original.none", describeMissing(entry));
  const name = nameOriginals([{ hash: original.hash, path: entry.path }]).get(original.hash) ?? "file";
  const bytes = new Uint8Array(await promisify(gunzip)(original.gzip));
  return { ok: true, value: { name, type: typeOf(name), bytes } };
}

const describeMissing = ({ path }: KeyedEntry): string =>
  `The original of ${path} was not kept: nothing was taken from it.`;

const TYPES: Readonly<Record<string, string>> = {
  gpx: "application/gpx+xml",
  tcx: "application/vnd.garmin.tcx+xml",
  fit: "application/vnd.ant.fit",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

const typeOf = (name: string): string =>
  TYPES[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";

/** The file in the ledger of that key or path; of several by the end of their paths none is guessed. */
export async function findFile(
  { store, runner }: LedgerServices,
  name: string,
): Promise<Result<{ readonly key: string; readonly path: string }, Fault>> {
  const byKey = await store.imports.findByKey(runner, name);
  if (byKey) return { ok: true, value: byKey };
  const entries = await listAll({ store, runner });
  const exact = entries.filter(({ path }) => path === name);
  const ending = entries.filter(
    ({ path }) => /[/\\!#]/.test(path.at(-name.length - 1) ?? "") && path.endsWith(name),
  );
  const found = exact.length > 0 ? exact : ending;
  const kept = found.filter(isKept);
  const best = kept[0] ?? found[0];
  if (!best)
    return fault("file.unknown", `There is no file "${name}" in the ledger. "imports show" lists them.`);
  const different = new Set(kept.map(({ hash }) => hash));
  return different.size > 1
    ? fault(
        "file.unknown",
        `${different.size} files are called so. Name one by its whole path: ${kept.map(({ path }) => path).join(", ")}.`,
      )
    : { ok: true, value: best };
}

async function listAll({ store, runner }: LedgerServices): Promise<readonly KeyedEntry[]> {
  const runs = await store.imports.countByRun(runner);
  const lists = runs.map(({ importId }) =>
    store.imports.listEntries(runner, { importId, after: 0, limit: 1_000_000 }),
  );
  return (await Promise.all(lists)).flat();
}
