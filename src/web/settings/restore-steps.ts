import type { RestoredView, SentBackupView } from "../../http/contract.ts";
import type { RestoreMode } from "./backup-calls.ts";

/** How far restoring a backup is. */
export type RestoreStep =
  | { readonly step: "choose"; readonly error: unknown }
  | { readonly step: "checking"; readonly name: string }
  | {
      readonly step: "found";
      readonly backup: SentBackupView;
      readonly mode: RestoreMode | null;
      readonly error: unknown;
    }
  | { readonly step: "sure"; readonly backup: SentBackupView; readonly mode: RestoreMode }
  | { readonly step: "restoring" }
  | { readonly step: "done"; readonly restored: RestoredView };

export const START: RestoreStep = { step: "choose", error: null };

/** A step that nothing may close: what runs is told to its end. */
export const isBusy = ({ step }: RestoreStep): boolean => step === "checking" || step === "restoring";
