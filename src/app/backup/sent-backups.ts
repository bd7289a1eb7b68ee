import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";
import {
  type CheckedBackup,
  checkBackup,
  type RestoredBackup,
  type RestoreMode,
  restoreBackup,
} from "./restore-backup.ts";

/** A backup that a page sends. */
export interface SentFile {
  readonly name: string;
  readonly body: globalThis.ReadableStream | null;
}

/** Backups that were sent, read to the end and found good, until the page says what to do with them. */
export interface SentBackups {
  take(file: SentFile): Promise<Result<CheckedBackup & { readonly id: string }, Fault>>;
  restore(id: string, mode: RestoreMode | null): Promise<Result<RestoredBackup, Fault>>;
}

/** Sent backups wait in the folder of uploads; those that nobody wants are swept with it. */
export function createSentBackups(services: Services): SentBackups {
  const waiting = new Map<string, string>();
  const placeOf = (id: string): string => join(services.uploads, `${id}.backup`);
  return {
    take: async ({ name, body }) => {
      const id = services.newId();
      const path = placeOf(id);
      const shownAs = `"${name.replace(/\p{Cc}/gu, "\uFFFD").slice(0, 200)}"`;
      const saved = await save(path, { shownAs, body });
      const checked = saved.ok ? await checkBackup(services, { path, shownAs }) : saved;
      if (!checked.ok) {
        await rm(path, { force: true });
        return checked;
      }
      waiting.set(id, shownAs);
      return { ok: true, value: { ...checked.value, id } };
    },
    restore: async (id, mode) => {
      const shownAs = waiting.get(id);
      if (shownAs === undefined)
        return fault("backup.unknown", "That backup is no longer here. Choose the file again.");
      if (services.jobs.list().some(({ state }) => state === "waiting" || state === "running"))
        return fault(
          "backup.busy",
          "Runs are being brought in just now. Restore the backup when that is done.",
        );
      const restored = await restoreBackup(services, { path: placeOf(id), shownAs, mode });
      if (restored.ok) {
        waiting.delete(id);
        await rm(placeOf(id), { force: true });
      }
      return restored;
    },
  };
}

const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;

interface Saving {
  readonly shownAs: string;
  readonly body: SentFile["body"];
}

async function save(path: string, { shownAs, body }: Saving): Promise<Result<null, Fault>> {
  try {
    await mkdir(join(path, ".."), PRIVATE_FOLDER);
    const bytes = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
    await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
    return { ok: true, value: null };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOSPC"
      ? fault(
          "backup.unwritable",
          `${shownAs} does not fit: the disk with Restride's data is full. Free some space on it, then choose the file again.`,
        )
      : fault("backup.unreadable", `${shownAs} did not arrive whole. Choose the file once more.`);
  }
}
