import type { SentBackupView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Answers } from "../design/choice.tsx";
import { fullDate } from "../design/dates.ts";
import { FaultStrip } from "../design/states.tsx";
import type { RestoreMode } from "./backup-calls.ts";
import { listContents, RESTORE_WORDS as WORDS } from "./backup-words.ts";

interface FoundBackupProps {
  readonly backup: SentBackupView;
  readonly mode: RestoreMode | null;
  readonly error: unknown;
  readonly onMode: (mode: RestoreMode) => void;
  /** Null where nothing is here that could be lost. */
  readonly onGoOn: (mode: RestoreMode | null) => void;
}

const MODES = ["replace", "merge"] as const;

const isMode = (value: string): value is RestoreMode => value === "replace" || value === "merge";

/** What the backup holds, and what should become of what is here. */
export const FoundBackup = ({ backup, mode, error, onMode, onGoOn }: FoundBackupProps) => (
  <div className="grid gap-5">
    {error !== null && <FaultStrip error={error} />}
    <div role="status">
      <p className="weight-bold">{WORDS.found(fullDate(localDay(backup.madeAt)))}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {listContents(backup.contents).map((words) => (
          <li key={words} className="rounded-full bg-sunk px-3 py-1 text-small tabular-nums">
            {words}
          </li>
        ))}
      </ul>
    </div>
    {backup.logIsEmpty ? (
      <>
        <p className="text-ink-2">{WORDS.nothingHere}</p>
        <div>
          <Button onClick={() => onGoOn(null)}>{WORDS.restore}</Button>
        </div>
      </>
    ) : (
      <>
        <Answers
          label={WORDS.question}
          value={mode}
          onChange={(value) => isMode(value) && onMode(value)}
          options={MODES.map((value) => ({
            value,
            words: WORDS.modes[value],
            about: WORDS.aboutModes[value],
          }))}
        />
        <div>
          <Button disabled={mode === null} onClick={() => mode && onGoOn(mode)}>
            {WORDS.goOn}
          </Button>
        </div>
      </>
    )}
  </div>
);

/** The day on this device at that moment. */
const localDay = (moment: string): string => {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};
