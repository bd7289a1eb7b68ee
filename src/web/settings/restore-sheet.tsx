import { type ReactNode, useState } from "react";
import { Button } from "../design/button.tsx";
import { Sheet } from "../design/sheet.tsx";
import { type RestoreMode, restoreSent, sendBackup } from "./backup-calls.ts";
import { contentsSentence, RESTORE_WORDS as WORDS } from "./backup-words.ts";
import { ChooseBackup } from "./choose-backup.tsx";
import { FoundBackup } from "./found-backup.tsx";
import { isBusy, type RestoreStep, START } from "./restore-steps.ts";
import { RestoredBackup } from "./restored-backup.tsx";

interface RestoreSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Choose a backup, see what it holds, say what becomes of what is here, confirm, done. */
export function RestoreSheet({ open, onClose }: RestoreSheetProps) {
  const [at, setAt] = useState<RestoreStep>(START);
  const close = () => {
    if (isBusy(at)) return;
    onClose();
    setAt(START);
  };
  const check = (file: File) => {
    setAt({ step: "checking", name: file.name });
    sendBackup(file).then(
      (backup) => setAt({ step: "found", backup, mode: null, error: null }),
      (error: unknown) => setAt({ step: "choose", error }),
    );
  };
  const restore = (backup: (typeof at & { step: "found" })["backup"], mode: RestoreMode | null) => {
    setAt({ step: "restoring" });
    restoreSent(backup.id, mode).then(
      (restored) => setAt({ step: "done", restored }),
      (error: unknown) => setAt({ step: "found", backup, mode, error }),
    );
  };
  return (
    <Sheet open={open} onClose={close} title={WORDS.title}>
      {at.step === "choose" && <ChooseBackup error={at.error} onChoose={check} />}
      {at.step === "checking" && <Busy>{WORDS.checking(at.name)}</Busy>}
      {at.step === "found" && (
        <FoundBackup
          {...at}
          onMode={(mode) => setAt({ ...at, mode })}
          onGoOn={(mode) =>
            mode === null ? restore(at.backup, null) : setAt({ step: "sure", backup: at.backup, mode })
          }
        />
      )}
      {at.step === "sure" && (
        <Sure
          mode={at.mode}
          contents={contentsSentence(at.backup.contents)}
          onBack={() => setAt({ ...at, step: "found", error: null })}
          onSure={() => restore(at.backup, at.mode)}
        />
      )}
      {at.step === "restoring" && <Busy>{WORDS.restoring}</Busy>}
      {at.step === "done" && <RestoredBackup restored={at.restored} onClose={close} />}
    </Sheet>
  );
}

const Busy = ({ children }: { readonly children: ReactNode }) => (
  <p role="status" className="min-h-24 py-2 text-ink-2 [overflow-wrap:anywhere]">
    {children}
  </p>
);

interface SureProps {
  readonly mode: RestoreMode;
  readonly contents: string;
  readonly onBack: () => void;
  readonly onSure: () => void;
}

const Sure = ({ mode, contents, onBack, onSure }: SureProps) => (
  <div className="grid gap-4">
    <p className="weight-bold">{WORDS.sure[mode]}</p>
    <p>{WORDS.comes(contents)}</p>
    <p className="text-small text-ink-2">{WORDS.safety}</p>
    <div className="flex flex-wrap gap-3">
      <Button onClick={onSure}>{WORDS.act[mode]}</Button>
      <Button look="ghost" onClick={onBack} autoFocus>
        {WORDS.back}
      </Button>
    </div>
  </div>
);
