import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { formatInstant, type Instant, type Result } from "../../core/units/index.ts";
import type { WholeLog } from "../../store/backup/backup-store.ts";
import type { Fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { VERSION } from "../version.ts";
import { type BackupContents, countManifest } from "./backup-contents.ts";
import { formatManifest, MANIFEST_NAME, type Manifest } from "./manifest.ts";
import { planEntries } from "./plan-entries.ts";
import { asResult } from "./refusal.ts";
import { saveWhole } from "./save-whole.ts";
import { writeZip } from "./write-zip.ts";

/** A backup that was written. */
export interface MadeBackup {
  readonly file: string;
  readonly bytes: number;
  readonly madeAt: string;
  readonly contents: BackupContents;
}

interface BackupWish {
  /** A file, or a folder in which a dated one is made. */
  readonly path: string;
  /** Whether a file of that name gives way. */
  readonly force: boolean;
}

type BackupServices = Pick<Services, "store" | "runner" | "clock" | "newId">;

/** Writes everything of the runner's into one file. */
export const makeBackup = (
  services: BackupServices,
  { path, force }: BackupWish,
): Promise<Result<MadeBackup, Fault>> =>
  asResult(async () => {
    const now = services.clock.now();
    const file = await findFileName(path, nameBackup(now));
    return services.store.backups.read(services.runner, (log) =>
      writeBackup(log, { file, force, now, newId: services.newId }),
    );
  });

/** "restride-backup-2026-11-24.zip" */
export const nameBackup = (now: Instant): string =>
  `restride-backup-${formatInstant(now).slice(0, "2026-11-24".length)}.zip`;

/** The file itself, or one of that name in the folder that was named. */
export async function findFileName(path: string, name: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return resolve(found?.isDirectory() ? join(path, name) : path);
}

interface Writing {
  readonly file: string;
  readonly force: boolean;
  readonly now: Instant;
  readonly newId: () => string;
}

/** Writes a log, as it stands at one moment, into a file. Refuses where the file cannot be written. */
export async function writeBackup(log: WholeLog, { file, force, now, newId }: Writing): Promise<MadeBackup> {
  let manifest: Manifest | undefined;
  const bytes = await saveWhole(file, { force, newId }, async (unfinished) => {
    const planned = await planEntries(log);
    const entries = planned.map(({ entry }) => entry);
    manifest = { restride: VERSION, schemaStep: log.step, madeAt: formatInstant(now), entries };
    const text = formatManifest(manifest);
    const first = { name: MANIFEST_NAME, packed: true, open: () => Readable.from([Buffer.from(text)]) };
    await writeZip(unfinished, [first, ...planned.map(({ part }) => part)]);
  });
  return { file, bytes, madeAt: formatInstant(now), contents: countManifest(manifest ?? { entries: [] }) };
}
