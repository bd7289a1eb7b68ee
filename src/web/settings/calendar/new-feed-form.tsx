import { type FormEvent, useState } from "react";
import type { NewFeed } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Chips, Segments } from "../../design/choice.tsx";
import { TextField } from "../../design/field.tsx";
import { wordsOf } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { CALENDAR_WORDS as WORDS } from "./calendar-words.ts";

type Content = NonNullable<NewFeed["contents"]>[number];

const CONTENTS = (["massages", "races", "selfCare"] as const).map((value) => ({
  value,
  words: WORDS.contentNames[value],
}));
const USUAL: readonly Content[] = ["massages", "races"];

/** An address that is being made: for whom, and how much it shows. */
export function NewFeedForm({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState("");
  const [busyOnly, setBusyOnly] = useState(false);
  const [contents, setContents] = useState(USUAL);
  const [alarms, setAlarms] = useState(false);
  const { mutate, isPending, error } = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wishes = busyOnly ? {} : { contents, alarms };
    mutate({ path: "/calendar/feeds", body: { name, busyOnly, ...wishes } }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="grid gap-4 border-line border-t pt-4">
      <TextField
        label={WORDS.name}
        value={name}
        placeholder={WORDS.namePlaceholder}
        maxLength={60}
        required
        onChange={({ target }) => setName(target.value)}
        fault={error ? wordsOf(error) : null}
      />
      <Choice
        label={WORDS.shows}
        value={busyOnly ? "busy" : "full"}
        words={{ full: WORDS.full, busy: WORDS.busyOnly }}
        onChange={(value) => setBusyOnly(value === "busy")}
      />
      {busyOnly ? (
        <p className="text-caption text-ink-2">{WORDS.busyAbout}</p>
      ) : (
        <>
          <div className="grid gap-1.5">
            <p className="weight-bold text-small">{WORDS.contents}</p>
            <Chips
              label={WORDS.contents}
              options={CONTENTS}
              values={contents}
              onChange={(values) =>
                setContents(CONTENTS.flatMap(({ value }) => (values.includes(value) ? [value] : [])))
              }
            />
          </div>
          <Choice
            label={WORDS.alarms}
            value={alarms ? "yes" : "no"}
            words={{ yes: WORDS.yes, no: WORDS.no }}
            onChange={(value) => setAlarms(value === "yes")}
          />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={isPending}>
          {WORDS.make}
        </Button>
        <Button look="plain" onClick={onDone}>
          {WORDS.leave}
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly words: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, words, onChange }: ChoiceProps) => (
  <div className="grid justify-items-start gap-1.5">
    <p className="weight-bold text-small">{label}</p>
    <Segments
      label={label}
      value={value}
      options={Object.entries(words).map(([option, said]) => ({ value: option, words: said }))}
      onChange={onChange}
    />
  </div>
);
