import type { RestoredView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { restoredSentences, safetySentence, RESTORE_WORDS as WORDS } from "./backup-words.ts";

interface RestoredBackupProps {
  readonly restored: RestoredView;
  readonly onClose: () => void;
}

/** What came in, what stayed, and where the copy of before is. */
export const RestoredBackup = ({ restored, onClose }: RestoredBackupProps) => (
  <div className="grid gap-4">
    <div role="status" className="grid gap-2 rounded-row bg-moss-soft p-4">
      <p className="weight-bold">
        {restored.mode === "merge" && restored.rows.added === 0 ? WORDS.nothingMissing : WORDS.done}
      </p>
      {restoredSentences(restored).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
    {restored.safetyCopy !== null && (
      <p className="text-small text-ink-2 [overflow-wrap:anywhere]">{safetySentence(restored.safetyCopy)}</p>
    )}
    <div>
      <Button onClick={onClose} autoFocus>
        {WORDS.close}
      </Button>
    </div>
  </div>
);
