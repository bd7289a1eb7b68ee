import { type FormEvent, useState } from "react";
import type { TrainingImportView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { ImportReport } from "./import-report.tsx";
import { PLANNED_WORDS as WORDS } from "./planned-words.ts";

const PASTED = "pasted.ics";
const PASTED_TABLE = "pasted.csv";

/** A training plan from a file or from pasted text: what was understood, and what was not. */
export function PlannedImport() {
  const [text, setText] = useState("");
  const sending = useSend<TrainingImportView>();
  const bring = (name: string, content: string): void =>
    sending.mutate({ path: "/training/import", body: { name, text: content } });
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) bring(file.name, await file.text());
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) bring(text.includes("BEGIN:VCALENDAR") ? PASTED : PASTED_TABLE, text);
  };
  const report = sending.data?.answer;
  return (
    <div className="grid gap-3">
      <p className="text-small text-ink-2">{WORDS.bringLead}</p>
      <label className="grid gap-1.5 text-small weight-bold">
        {WORDS.file}
        <input
          type="file"
          accept=".ics,.csv,text/calendar,text/csv"
          onChange={({ target }) => void choose(target.files?.[0])}
          className="min-h-12 text-body weight-text file:mr-3 file:min-h-11 file:rounded-full file:bg-fig-soft file:px-4 file:text-ink"
        />
      </label>
      <form onSubmit={submit} className="grid gap-3">
        <label className="grid gap-1.5 text-small weight-bold">
          {WORDS.text}
          <textarea
            rows={4}
            value={text}
            onChange={({ target }) => setText(target.value)}
            spellCheck={false}
            className="w-full rounded-row bg-surface px-4 py-3 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)]"
          />
        </label>
        <div>
          <Button type="submit" look="soft" disabled={sending.isPending}>
            {sending.isPending ? WORDS.reading : WORDS.read}
          </Button>
        </div>
      </form>
      {sending.error && <FaultStrip error={sending.error} />}
      <div aria-live="polite">{report && <ImportReport report={report} />}</div>
    </div>
  );
}
