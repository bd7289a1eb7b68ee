import { type FormEvent, useState } from "react";
import { Button } from "../design/act-button.tsx";
import { TextField } from "../design/field.tsx";
import { VISIT_WORDS as WORDS } from "./visit-words.ts";

interface PhraseProps {
  readonly fault: string | null;
  readonly onOpen: (passPhrase: string) => void;
}

/** Asks for the pass phrase. It is shown while it is typed: what it opens stands on the same screen. */
export function PhraseForm({ fault, onOpen }: PhraseProps) {
  const [phrase, setPhrase] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(phrase === "");
    if (phrase !== "") onOpen(phrase);
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <div className="grid gap-2">
        <h1 className="text-h1-small">{WORDS.phraseTitle}</h1>
        <p>{WORDS.phraseLead}</p>
      </div>
      {fault !== null && (
        <p role="alert" className="rounded-row p-3.5 shadow-[inset_0_0_0_2px_var(--flag-text)]">
          {fault}
        </p>
      )}
      <TextField
        label={WORDS.phrase}
        value={phrase}
        onChange={({ currentTarget }) => setPhrase(currentTarget.value)}
        fault={missing ? WORDS.phraseMissing : null}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        autoFocus
      />
      <Button type="submit" size="large">
        {WORDS.open}
      </Button>
    </form>
  );
}
