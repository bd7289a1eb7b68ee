import type { ProgressView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { stopImport } from "./import-calls.ts";
import { OUTCOME, type Outcome, IMPORT_WORDS as WORDS } from "./import-words.ts";
import { LedgerRows } from "./ledger.tsx";

interface ImportProgressProps {
  readonly id: string;
  /** Null until the first word of it. */
  readonly progress: ProgressView | null;
}

const OUTCOMES = Object.keys(OUTCOME) as readonly Outcome[];

/** A running import: files read of files found, what became of them, the latest ones by name. */
export function ImportProgress({ id, progress }: ImportProgressProps) {
  const done = progress?.filesDone ?? 0;
  const found = progress?.filesFound ?? null;
  const share = found ? Math.round((done / found) * 100) : 0;
  return (
    <div className="grid gap-4">
      <Card>
        <h2 className="sr-only">{WORDS.reading}</h2>
        <p className="flex items-baseline justify-between gap-3 tabular-nums">
          <span className="font-display text-[40px] leading-10">
            {WORDS.read(done)}
            <span className="text-h3 text-ink-2">{found === null ? WORDS.files : WORDS.of(found)}</span>
          </span>
          <span className="text-small text-ink-2">
            {progress?.secondsLeft && progress.secondsLeft >= 1
              ? WORDS.secondsLeft(progress.secondsLeft)
              : ""}
          </span>
        </p>
        <div
          role="progressbar"
          aria-label={WORDS.filesRead}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
          className="my-4 h-3 overflow-hidden rounded-full bg-sunk"
        >
          <div className="h-full rounded-full bg-fig transition-[width]" style={{ width: `${share}%` }} />
        </div>
        <div className="grid grid-cols-4 gap-2">
          {OUTCOMES.map((outcome) => (
            <p key={outcome} className="text-caption text-ink-2">
              <span className="block font-display text-[20px] leading-6 tabular-nums text-ink">
                {progress?.counts[outcome] ?? 0}
              </span>
              {OUTCOME[outcome]}
            </p>
          ))}
        </div>
      </Card>
      <span>
        <Button look="ghost" onClick={() => void stopImport(id)}>
          {WORDS.stop}
        </Button>
      </span>
      <LedgerRows rows={progress?.latest ?? []} />
    </div>
  );
}
