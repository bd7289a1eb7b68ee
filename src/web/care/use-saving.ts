import { useCallback, useEffect, useRef, useState } from "react";
import { type DoneWork, listDone, type Play } from "./play.ts";
import { saveCare, takeBack } from "./save-care.ts";

export type SavingState =
  | { readonly kind: "nothing" | "saving" | "kept" | "takenBack" }
  /** With the fault of taking it back, where that failed. */
  | { readonly kind: "saved"; readonly ids: readonly string[]; readonly error: unknown }
  | { readonly kind: "fault"; readonly error: unknown };

export interface Saving {
  readonly state: SavingState;
  readonly save: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

/** Saves what was done, once: at the end, when the runner leaves, and when the screen is left by any other way. */
export function useSaving(play: Play, dayOn: (doneOn: Date) => string): Saving {
  const latest = useRef({ play, dayOn });
  latest.current = { play, dayOn };
  const begun = useRef(false);
  const [state, setState] = useState<SavingState>({ kind: "nothing" });
  const save = useCallback(async (): Promise<void> => {
    const { play: at, dayOn: day } = latest.current;
    const done = listDone(at);
    if (begun.current || done.length === 0) return;
    begun.current = true;
    setState({ kind: "saving" });
    setState(await sendDone(done, day(new Date()), at.played));
  }, []);
  const undo = useCallback(async (): Promise<void> => {
    if (state.kind !== "saved") return;
    setState(await undoSaved(state.ids));
  }, [state]);
  const retry = useCallback(async (): Promise<void> => {
    begun.current = false;
    await save();
  }, [save]);
  useEffect(() => {
    if (play.status === "ended") void save();
  }, [play.status, save]);
  useEffect(() => () => void save(), [save]);
  return { state, save: state.kind === "fault" ? retry : save, takeBack: undo };
}

async function sendDone(done: readonly DoneWork[], day: string, played: number): Promise<SavingState> {
  try {
    const { answer } = await saveCare(done, day, Math.max(1, Math.round(played / 60_000)));
    return answer === null ? { kind: "kept" } : { kind: "saved", ids: answer.added, error: null };
  } catch (error) {
    return { kind: "fault", error };
  }
}

async function undoSaved(ids: readonly string[]): Promise<SavingState> {
  try {
    await takeBack(ids);
    return { kind: "takenBack" };
  } catch (error) {
    return { kind: "saved", ids, error };
  }
}
