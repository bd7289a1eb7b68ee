import type { RestoredView, SentBackupView } from "../../http/contract.ts";
import { call } from "../read/call.ts";
import { noteChange } from "../send/waiting.ts";

export type RestoreMode = "replace" | "merge";

/** Sends a file that should be a backup; the server reads it to its end and tells what it holds. */
export async function sendBackup(file: File): Promise<SentBackupView> {
  const path = `/backups?name=${encodeURIComponent(file.name)}`;
  return (await call(path, { method: "POST", body: file })).json() as Promise<SentBackupView>;
}

/** Restores a backup that was sent; everything shown is read anew. */
export async function restoreSent(id: string, mode: RestoreMode | null): Promise<RestoredView> {
  const response = await call(`/backups/${id}/restore`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(mode === null ? {} : { mode }),
  });
  const restored = (await response.json()) as RestoredView;
  await noteChange();
  return restored;
}
