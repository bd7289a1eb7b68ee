import { useSyncExternalStore } from "react";
import type { ProgressView } from "../../http/contract.ts";
import { NoConnection, Refused } from "../read/call.ts";
import { newRequestId } from "../send/request-id.ts";
import { noteChange } from "../send/waiting.ts";
import type { NamedFile } from "./dropped-files.ts";
import { findRunningImport, followImport, startImport, startSample, upload } from "./import-calls.ts";
import { IMPORT_WORDS } from "./import-words.ts";

/** How far bringing runs in is; it goes on while other screens are open. */
export type ImportState =
  | { readonly step: "idle" }
  | { readonly step: "sending"; readonly sent: number; readonly of: number }
  | { readonly step: "reading"; readonly id: string; readonly progress: ProgressView | null }
  | { readonly step: "over"; readonly progress: ProgressView; readonly goOn: (() => Promise<string>) | null }
  | { readonly step: "failed"; readonly error: unknown; readonly goOn: (() => Promise<string>) | null };

let state: ImportState = { step: "idle" };
const listeners = new Set<() => void>();

function set(next: ImportState): void {
  state = next;
  for (const tell of listeners) tell();
}

/** Brings in files that were dropped or chosen. */
export async function bringIn(files: readonly NamedFile[]): Promise<void> {
  if (files.length === 0) return;
  const batch = newRequestId();
  const send = async (): Promise<string> => {
    for (const [index, { name, file }] of files.entries()) {
      set({ step: "sending", sent: index + 1, of: files.length });
      await upload(batch, name, file);
    }
    return startImport(batch);
  };
  await attempt(send, () => startImport(batch));
}

/** Loads the made-up runner. */
export const trySample = (): Promise<void> => attempt(startSample, startSample);

/** Starts again after a stop or a fault. */
export const goOn = (start: () => Promise<string>): Promise<void> => attempt(start, start);

/** Takes up an import that was running before the page was loaded. */
export async function takeUpImport(): Promise<void> {
  if (state.step !== "idle") return;
  const id = await findRunningImport();
  if (id !== null && state.step === "idle") await attempt(() => Promise.resolve(id), null);
}

/** Puts the place back to where files can be dropped. */
export const startOver = (): void => {
  if (state.step === "over" || state.step === "failed") set({ step: "idle" });
};

async function attempt(start: () => Promise<string>, again: (() => Promise<string>) | null): Promise<void> {
  try {
    const id = await start();
    set({ step: "reading", id, progress: null });
    const last = await followImport(id, (progress) => set({ step: "reading", id, progress }));
    await noteChange();
    if (last.state === "failed") throw new Refused(last.message ?? IMPORT_WORDS.brokeOff, "import.failed");
    set({ step: "over", progress: last, goOn: last.state === "stopped" ? again : null });
  } catch (error) {
    const lost = error instanceof NoConnection && state.step === "reading";
    set({ step: "failed", error: lost ? new Refused(IMPORT_WORDS.lost, "import.lost") : error, goOn: again });
  }
}

/** How far it is, as it goes. */
export const useImport = (): ImportState =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => state,
  );
