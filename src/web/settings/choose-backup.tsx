import { useRef } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { RESTORE_WORDS as WORDS } from "./backup-words.ts";

interface ChooseBackupProps {
  /** Why the file before was not taken; null where none was chosen yet. */
  readonly error: unknown;
  readonly onChoose: (file: File) => void;
}

/** The file to restore, and why the last one was not taken. */
export function ChooseBackup({ error, onChoose }: ChooseBackupProps) {
  const files = useRef<HTMLInputElement>(null);
  return (
    <div className="grid gap-4">
      {error !== null && <FaultStrip error={error} />}
      <p className="text-ink-2">{WORDS.chooseLead}</p>
      <div>
        <Button onClick={() => files.current?.click()}>
          {error === null ? WORDS.choose : WORDS.chooseAnother}
        </Button>
        <p className="mt-2 text-small text-ink-2">{WORDS.file}</p>
      </div>
      <input
        ref={files}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={WORDS.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
