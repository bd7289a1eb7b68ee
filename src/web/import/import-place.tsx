import { type DragEvent, useEffect, useRef, useState } from "react";
import { Button } from "../design/button.tsx";
import { FaultStrip } from "../design/states.tsx";
import { collectDropped } from "./dropped-files.ts";
import { ImportProgress } from "./import-progress.tsx";
import { IMPORT_WORDS as WORDS } from "./import-words.ts";
import { bringIn, goOn, startOver, takeUpImport, trySample, useImport } from "./running-import.ts";

interface ImportPlaceProps {
  /** Whether there are runs already: then the sample runner is not offered. */
  readonly hasRuns: boolean;
}

/** The place to bring runs in: drop, pick, or try the sample runner; then live progress, and what came of it. */
export function ImportPlace({ hasRuns }: ImportPlaceProps) {
  const running = useImport();
  useEffect(() => {
    void takeUpImport().catch(() => {});
  }, []);
  if (running.step === "sending") return <p role="status">{WORDS.sending(running.sent, running.of)}</p>;
  if (running.step === "reading") return <ImportProgress id={running.id} progress={running.progress} />;
  return (
    <div className="grid gap-4">
      {running.step === "failed" && (
        <FaultStrip error={running.error} {...(running.goOn ? { onRetry: startAgain(running.goOn) } : {})} />
      )}
      {running.step === "over" && <Outcome running={running} />}
      <DropPlace hasRuns={hasRuns || running.step === "over"} />
    </div>
  );
}

const startAgain = (start: () => Promise<string>) => () => void goOn(start);

function Outcome({ running }: { readonly running: Extract<ReturnType<typeof useImport>, { step: "over" }> }) {
  const { counts, state } = running.progress;
  const sentence = counts.imported > 0 ? WORDS.done(counts.imported) : WORDS.nothingNew;
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 rounded-row bg-moss-soft p-4">
      <p className="flex-1">{state === "stopped" ? WORDS.stopped : sentence}</p>
      <Button look="soft" size="small" onClick={running.goOn ? startAgain(running.goOn) : startOver}>
        {running.goOn ? WORDS.goOn : WORDS.again}
      </Button>
    </div>
  );
}

const named = (file: File) => ({ name: file.webkitRelativePath || file.name, file });

function DropPlace({ hasRuns }: ImportPlaceProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <section
      aria-labelledby="drop-title"
      onDragOver={mark(true)}
      onDragLeave={mark(false)}
      onDrop={(event) => {
        mark(false)(event);
        void collectDropped(event.dataTransfer).then(bringIn);
      }}
      className={`grid gap-3 rounded-card border-2 border-dashed p-6 ${over ? "border-tape bg-tape-soft" : "border-edge"}`}
    >
      <h2 id="drop-title" className="text-h2">
        {hasRuns ? WORDS.more : WORDS.drop}
      </h2>
      <p className="text-small text-ink-2">{WORDS.dropLead}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => files.current?.click()}>{WORDS.choose}</Button>
        <Button look="ghost" onClick={() => folder.current?.click()}>
          {WORDS.chooseFolder}
        </Button>
        {!hasRuns && (
          <Button look="soft" onClick={() => void trySample()}>
            {WORDS.sample}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        id="picker"
        aria-label={WORDS.choose}
        onChange={({ target }) => void bringIn([...(target.files ?? [])].map(named))}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={WORDS.chooseFolder}
        onChange={({ target }) => void bringIn([...(target.files ?? [])].map(named))}
      />
    </section>
  );
}
