import type { FormEvent } from "react";
import type { NewPlanned } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { PLANNED_WORDS as WORDS } from "./planned-words.ts";

interface PlannedFormProps {
  readonly today: string;
  readonly onSaved: () => void;
}

/** A session to be added to the plan of training. */
export function PlannedForm({ today, onSaved }: PlannedFormProps) {
  const sending = useSend();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = readPlanned(new FormData(form));
    sending.mutate(
      { path: "/training", body },
      {
        onSuccess: () => {
          form.reset();
          onSaved();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 wide:grid-cols-2">
        <TextField label={WORDS.date} name="date" type="date" min={today} required />
        <SelectField label={WORDS.kind} name="class" defaultValue="hard">
          {WORDS.kinds.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
        <TextField label={WORDS.start} hint={WORDS.startHint} name="start" type="time" />
        <TextField label={WORDS.minutes} name="minutes" inputMode="numeric" autoComplete="off" />
        <TextField label={WORDS.kilometres} name="kilometres" inputMode="decimal" autoComplete="off" />
        <TextField label={WORDS.name} name="title" autoComplete="off" />
      </div>
      {sending.error && <FaultStrip error={sending.error} />}
      <div>
        <Button type="submit" disabled={sending.isPending}>
          {sending.isPending ? WORDS.saving : WORDS.save}
        </Button>
      </div>
    </form>
  );
}

/** A session as it was typed; what was left empty is left out. */
function readPlanned(words: FormData): NewPlanned {
  const typed = (name: string): string => String(words.get(name) ?? "").trim();
  const filled = (["start", "minutes", "kilometres", "title"] as const).filter((name) => typed(name));
  return {
    date: typed("date"),
    class: typed("class"),
    ...Object.fromEntries(filled.map((name) => [name, typed(name)])),
  };
}
