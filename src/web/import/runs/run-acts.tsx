import { useEffect, useState } from "react";
import type { ListedImportView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { ImportProgress } from "../import-progress.tsx";
import { type ImportState, startOver, useImport } from "../running-import.ts";
import { IMPORTS_WORDS as WORDS } from "./imports-words.ts";
import { tryRunAgain } from "./try-again.ts";
import { UndoSheet } from "./undo-sheet.tsx";

/** What can be done about a whole import, and how far that is. */
export function RunActs({ run }: { readonly run: ListedImportView }) {
  const running = useImport();
  const [undoing, setUndoing] = useState(false);
  useEffect(forgetWhatIsOver, []);
  const { unreadable } = run.counts;
  const isBusy = running.step === "reading" || running.step === "sending";
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2 empty:hidden">
        {run.onDisk && unreadable > 0 && (
          <Button look="soft" size="small" disabled={isBusy} onClick={() => void tryRunAgain(run.id)}>
            {WORDS.tryAll(unreadable)}
          </Button>
        )}
        {run.state !== "before" && (
          <Button look="ghost" size="small" icon="undo" disabled={isBusy} onClick={() => setUndoing(true)}>
            {WORDS.undo}
          </Button>
        )}
      </div>
      {!run.onDisk && unreadable > 0 && <p className="text-small text-ink-2">{WORDS.dropAgain}</p>}
      <TriedAgain running={running} />
      {undoing && <UndoSheet run={run} onClose={() => setUndoing(false)} />}
    </div>
  );
}

/** What another screen saw the end of is no news here. */
const forgetWhatIsOver = (): void => startOver();

function TriedAgain({ running }: { readonly running: ImportState }) {
  if (running.step === "reading") return <ImportProgress id={running.id} progress={running.progress} />;
  if (running.step === "failed") return <FaultStrip error={running.error} />;
  if (running.step !== "over") return null;
  const { counts, filesDone } = running.progress;
  return (
    <p role="status" className="rounded-row bg-moss-soft p-4">
      {WORDS.triedAgain(counts.imported, filesDone)}
    </p>
  );
}
