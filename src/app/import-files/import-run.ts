import type { Instant } from "../../core/units/index.ts";
import type { ImportId, ImportRun, Runner, Store } from "../../store/store.ts";

/** Imports that were stopped or whose process died: importing the same again takes them up. */
export async function listInterruptedImports(store: Store, runner: Runner): Promise<readonly ImportRun[]> {
  const runs = await store.imports.listRuns(runner);
  return runs.filter(({ state }) => state === "running" || state === "stopped");
}

export interface NewRun {
  readonly store: Store;
  readonly runner: Runner;
  readonly roots: readonly string[];
  /** The folder from which the roots were named, where they stand on this machine's disk. */
  readonly folder?: string;
  readonly startedAt: Instant;
  readonly newId: () => string;
}

/** The run under which an import is kept, and whether it is an interrupted one taken up again. */
export interface OpenRun {
  readonly id: ImportId;
  readonly takenUp: boolean;
}

/** Takes up the interrupted import of the same paths, or begins a new one. */
export async function openRun({ store, runner, roots, folder, startedAt, newId }: NewRun): Promise<OpenRun> {
  const interrupted = await listInterruptedImports(store, runner);
  const same = interrupted.find((run) => run.folder === folder && run.roots.join("\n") === roots.join("\n"));
  if (same) return { id: same.id, takenUp: true };
  const id = newId() as ImportId;
  const named = { id, roots, ...(folder !== undefined && { folder }) };
  await store.imports.begin(runner, { ...named, startedAt, finishedAt: null, state: "running" });
  return { id, takenUp: false };
}

/** Why an import is broken off when its program closes: the next start goes on with it. */
export const CLOSING = "closing";

export interface RunEnd {
  readonly stopped: boolean;
  /** Whether it was broken off by the program's closing, and not by the runner. */
  readonly closing: boolean;
  /** Whether anything was saved. */
  readonly changed: boolean;
  readonly at: Instant;
}

/** Closes the run; a new one that changed nothing leaves no trace. */
export async function closeRun(
  { store, runner }: Pick<NewRun, "store" | "runner">,
  run: OpenRun,
  { stopped, closing, changed, at }: RunEnd,
): Promise<void> {
  if (stopped && closing) return;
  if (stopped || changed || run.takenUp)
    await store.imports.finish(runner, run.id, stopped ? "stopped" : "done", at);
  else await store.imports.forget(runner, run.id);
}
