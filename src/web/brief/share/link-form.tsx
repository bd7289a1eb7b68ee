import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { BriefView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Segments } from "../../design/choice.tsx";
import { TextField } from "../../design/field.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { SwitchRow } from "../switch-row.tsx";
import { makeLink } from "./make-link.ts";
import { LEAST_PHRASE, makePassPhrase, PHRASE_BYTES, tidyPhrase } from "./pass-phrase.ts";
import { SHARE_WORDS as WORDS } from "./share-words.ts";

const DAYS = ["7", "14", "30"] as const;
const USUAL_DAYS = "14";

interface LinkFormProps {
  readonly brief: BriefView;
  readonly onMade: (id: string, passPhrase: string | null) => void;
}

/** How long a link opens, and whether it asks for a pass phrase. */
export function LinkForm({ brief, onMade }: LinkFormProps) {
  const [days, setDays] = useState<string>(USUAL_DAYS);
  const [text, setText] = useState<string | null>(null);
  const [tooShort, setTooShort] = useState(false);
  const { mutate, isPending, error } = useMutation({ mutationFn: makeLink });
  const make = (): void => {
    const passPhrase = text === null ? null : tidyPhrase(text);
    const short = passPhrase !== null && passPhrase.length < LEAST_PHRASE;
    setTooShort(short);
    if (!short)
      mutate({ brief, days: Number(days), passPhrase }, { onSuccess: (id) => onMade(id, passPhrase) });
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div className="grid gap-1.5">
        <p className="weight-bold text-small">{WORDS.days}</p>
        <Segments
          label={WORDS.days}
          value={days}
          options={DAYS.map((value) => ({ value, words: WORDS.day(Number(value)) }))}
          onChange={setDays}
        />
      </div>
      <div className="border-y border-line">
        <SwitchRow
          label={WORDS.withPhrase}
          about={WORDS.withPhraseAbout}
          on={text !== null}
          onTurn={() => setText(text === null ? "" : null)}
        />
        {text !== null && (
          <PhraseField text={text} fault={tooShort ? WORDS.phraseShort : null} onChange={setText} />
        )}
      </div>
      {error && <FaultStrip error={error} />}
      <Button type="submit" wide disabled={isPending}>
        {isPending ? WORDS.making : WORDS.make}
      </Button>
    </form>
  );
}

interface PhraseFieldProps {
  readonly text: string;
  readonly fault: string | null;
  readonly onChange: (text: string) => void;
}

const suggest = (): string => makePassPhrase(crypto.getRandomValues(new Uint8Array(PHRASE_BYTES)));

const PhraseField = ({ text, fault, onChange }: PhraseFieldProps) => (
  <div className="grid justify-items-start gap-2 pb-4">
    <div className="w-full">
      <TextField
        label={WORDS.phrase}
        hint={WORDS.phraseHint}
        fault={fault}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
    <Button look="soft" size="small" onClick={() => onChange(suggest())}>
      {WORDS.suggest}
    </Button>
  </div>
);
