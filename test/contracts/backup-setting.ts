import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { openPromise } from "yauzl";
import { ZipFile } from "yazl";
import { makeBackup } from "../../src/app/backup/make-backup.ts";
import { formatManifest, type Manifest, parseManifest } from "../../src/app/backup/manifest.ts";
import {
  type RestoreServices,
  type RestoreWish,
  restoreBackup,
} from "../../src/app/backup/restore-backup.ts";
import type { Services } from "../../src/app/services.ts";
import { openStore, type StoreLocation } from "../../src/store/open-store.ts";
import { countIds, NOW } from "./import-setting.ts";
import { fillLog } from "./store-contract-ownership.ts";

/** The files of a zip by name, in their order. */
export type Files = ReadonlyMap<string, Buffer>;

/** A runner's log in a database, and a folder for its backups. */
export interface LogSetting {
  readonly folder: string;
  readonly location: StoreLocation;
  readonly services: RestoreServices & Pick<Services, "machineZone">;
  /** Makes a backup and tells its file. */
  backup(name?: string): Promise<string>;
  /** What a backup made now holds, but for its manifest. */
  files(): Promise<Files>;
  restore(file: string, wish?: Partial<RestoreWish>): ReturnType<typeof restoreBackup>;
  close(): Promise<void>;
}

/** Opens an empty log, in a new SQLite file where no other place is named. */
export async function openLogSetting(prefix = "id", at?: StoreLocation): Promise<LogSetting> {
  const folder = mkdtempSync(join(tmpdir(), "restride-backup-"));
  const newId = countIds(prefix);
  const location = at ?? ({ kind: "sqlite", file: join(folder, "restride.sqlite") } as const);
  const store = await openStore({ ...location, newId });
  const services = {
    store,
    runner: await store.runners.getLocal(NOW),
    clock: { now: () => NOW, today: null },
    newId,
    machineZone: "UTC",
    uploads: join(folder, "uploads"),
    backups: join(folder, "backups"),
  };
  let count = 0;
  const backup = async (name?: string): Promise<string> => {
    count += 1;
    const path = join(folder, name ?? `backup-${count}.zip`);
    const made = await makeBackup(services, { path, force: false });
    if (!made.ok) throw new Error(made.error.message);
    return path;
  };
  return {
    folder,
    location,
    services,
    backup,
    files: async () => withoutManifest(await readFiles(await backup())),
    restore: (path, wish = {}) => restoreBackup(services, { path, shownAs: path, mode: null, ...wish }),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const withoutManifest = (files: Files): Files =>
  new Map([...files].filter(([name]) => name !== "manifest.json"));

/** Every file of a zip, unpacked. */
export async function readFiles(path: string): Promise<Files> {
  const zip = await openPromise(path, { autoClose: false });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    files.set(entry.fileName, Buffer.concat(pieces));
  }
  zip.close();
  return files;
}

/** Writes files as a zip, as any program would. */
export async function writeFiles(path: string, files: Files): Promise<string> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  writeFileSync(path, Buffer.concat(pieces));
  return path;
}

/** The manifest of a backup. */
export function readManifest(files: Files): Manifest {
  const found = parseManifest(files.get("manifest.json")?.toString() ?? "");
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

/** Files with a manifest that agrees with them, as somebody would forge it who knows how. */
export function withForgedManifest(files: Files, change: Partial<Manifest> = {}): Files {
  const manifest = readManifest(files);
  const entries = [...withoutManifest(files)].map(([name, bytes]) => ({
    name,
    rows: name.startsWith("tables/") ? bytes.toString().split("\n").length - 1 : 1,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  const text = formatManifest({ ...manifest, entries, ...change });
  return new Map([["manifest.json", Buffer.from(text)], ...withoutManifest(files)]);
}

/** Puts bytes into a file of a folder and tells its path. */
export function putFile(folder: string, name: string, bytes: Uint8Array | string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Two sets of files, byte by byte, told by name where they differ. */
export function expectEqualFiles(found: Files, wanted: Files): void {
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  const differing = [...wanted].filter(([name, bytes]) => !found.get(name)?.equals(bytes));
  expect(
    differing.map(([name]) => [name, found.get(name)?.toString(), wanted.get(name)?.toString()]),
  ).toEqual([]);
}

export const bytesOfFile = (path: string): Buffer => readFileSync(path);

/** The value of what must have gone well. */
export async function done<Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; error: { message: string } }>,
): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.message);
  return settled.value;
}

/** Works with a second log beside the first. */
export async function withOther(work: (other: LogSetting) => Promise<void>): Promise<void> {
  const other = await openLogSetting("other");
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

/** Says and imports something for every table. */
export const fill = ({ services }: LogSetting, effort = 4): Promise<void> =>
  fillLog(services.store, services.runner, effort);
