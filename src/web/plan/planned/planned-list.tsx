import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { Empty, FaultStrip } from "../../design/states.tsx";
import { queries } from "../../read/queries.ts";
import { useSend } from "../../send/use-send.ts";
import { Listed } from "../listed.tsx";
import { PlannedForm } from "./planned-form.tsx";
import { PlannedImport } from "./planned-import.tsx";
import { plannedInWords, PLANNED_WORDS as WORDS } from "./planned-words.ts";

const FIRST = 8;

interface PlannedListProps {
  readonly today: string;
  readonly onSaid: (words: string) => void;
}

/** The sessions ahead that the runner entered; one more, or a whole plan from a file. */
export function PlannedList({ today, onSaid }: PlannedListProps) {
  const { data } = useSuspenseQuery(queries.training);
  const [isAll, setAll] = useState(false);
  const sending = useSend();
  const ahead = data.sessions.filter(({ date }) => date >= today);
  const remove = (id: string): void =>
    sending.mutate(
      { method: "DELETE", path: `/training/${encodeURIComponent(id)}` },
      { onSuccess: () => onSaid(WORDS.removed) },
    );
  return (
    <section aria-labelledby="planned" className="grid content-start gap-3">
      <h3 id="planned" className="text-h3">
        {WORDS.title}
      </h3>
      {ahead.length === 0 && <Empty>{WORDS.none}</Empty>}
      <ul>
        {ahead.slice(0, isAll ? undefined : FIRST).map((session) => (
          <Listed
            key={session.id}
            title={session.title ?? null}
            words={plannedInWords(session)}
            removeName={WORDS.remove(session)}
            isBusy={sending.isPending}
            onRemove={() => remove(session.id)}
          />
        ))}
      </ul>
      {!isAll && ahead.length > FIRST && (
        <span>
          <Button look="soft" size="small" onClick={() => setAll(true)}>
            {WORDS.more(ahead.length)}
          </Button>
        </span>
      )}
      {sending.error && <FaultStrip error={sending.error} />}
      <Folded title={WORDS.add}>
        <PlannedForm today={today} onSaved={() => onSaid(WORDS.saved)} />
      </Folded>
      <Folded title={WORDS.bring}>
        <PlannedImport />
      </Folded>
    </section>
  );
}

const Folded = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }) => (
  <details>
    <summary className="inline-flex min-h-11 items-center weight-bold underline decoration-1 underline-offset-3">
      {title}
    </summary>
    <div className="pt-2">{children}</div>
  </details>
);
