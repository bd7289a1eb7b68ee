import { type FormEvent, useState } from "react";
import type { NiggleSeenWords, NiggleView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Segments } from "../design/choice.tsx";
import { SelectField, TextField } from "../design/field.tsx";
import { Sheet } from "../design/sheet.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { StickyActs } from "./log/sticky-acts.tsx";
import { placeInWords, placeTitle } from "./niggle-words.ts";
import { SEEN_WORDS as WORDS } from "./seen-words.ts";

interface SeenSheetProps {
  /** Null where it is about the whole runner and no place. */
  readonly niggle: NiggleView | null;
  readonly onClose: () => void;
}

const RUN = [
  { value: "none", words: WORDS.notSaid },
  { value: "yes", words: WORDS.yes },
  { value: "no", words: WORDS.no },
] as const;
const UNSAID = "none";

interface Draft {
  readonly advice: string;
  readonly by: string;
  readonly pressure: string;
  readonly mayRun: string;
}

const wordsOf = ({ advice, by, pressure, mayRun }: Draft): NiggleSeenWords => ({
  advice: advice.trim(),
  ...(by.trim() === "" ? {} : { by: by.trim() }),
  ...(pressure === UNSAID ? {} : { pressureCap: Number(pressure) }),
  ...(mayRun === UNSAID ? {} : { mayRun: mayRun === "yes" }),
});

const whereOf = (niggle: NiggleView | null) =>
  niggle === null
    ? { path: "/triage/seen", keepAs: WORDS.keepAsWhole }
    : {
        path: `/niggles/${encodeURIComponent(niggle.id)}/seen`,
        keepAs: WORDS.keepAs(placeTitle(niggle)),
      };

/** A professional has looked: the advice, by whom, and what it allows. */
export function SeenSheet({ niggle, onClose }: SeenSheetProps) {
  const [draft, setDraft] = useState<Draft>({ advice: "", by: "", pressure: UNSAID, mayRun: UNSAID });
  const [fault, setFault] = useState<string | null>(null);
  const send = useSend();
  const change = (next: Draft) => {
    setDraft(next);
    setFault(null);
  };
  const save = async () => {
    if (draft.advice.trim() === "") return setFault(WORDS.adviceMissing);
    await send.mutateAsync({ ...whereOf(niggle), body: wordsOf(draft) });
    onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save().catch(() => {});
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={niggle === null ? WORDS.titleWhole : WORDS.title(placeInWords(niggle))}
      lead={WORDS.lead}
    >
      <form className="grid gap-4" onSubmit={onSubmit}>
        <SeenFields draft={draft} ofPlace={niggle !== null} fault={fault} onChange={change} />
        {send.error && <FaultStrip error={send.error} />}
        <StickyActs>
          <Button type="submit" wide size="large" disabled={send.isPending}>
            {WORDS.save}
          </Button>
        </StickyActs>
      </form>
    </Sheet>
  );
}

interface SeenFieldsProps {
  readonly draft: Draft;
  /** Pressure is asked of a place only. */
  readonly ofPlace: boolean;
  readonly fault: string | null;
  readonly onChange: (draft: Draft) => void;
}

function SeenFields({ draft, ofPlace, fault, onChange }: SeenFieldsProps) {
  const set = (more: Partial<Draft>) => onChange({ ...draft, ...more });
  return (
    <>
      <TextField
        label={WORDS.advice}
        placeholder={WORDS.adviceExample}
        value={draft.advice}
        fault={fault}
        onChange={(event) => set({ advice: event.currentTarget.value })}
      />
      <TextField
        label={WORDS.by}
        placeholder={WORDS.byExample}
        value={draft.by}
        onChange={(event) => set({ by: event.currentTarget.value })}
      />
      <div className="grid gap-1.5">
        <p aria-hidden="true" className="weight-bold text-small">
          {WORDS.mayRun}
        </p>
        <Segments
          label={WORDS.mayRun}
          options={RUN}
          value={draft.mayRun}
          onChange={(mayRun) => set({ mayRun })}
        />
      </div>
      {ofPlace && (
        <SelectField
          label={WORDS.pressure}
          hint={WORDS.pressureNotSaid}
          value={draft.pressure}
          onChange={(event) => set({ pressure: event.currentTarget.value })}
        >
          {WORDS.pressures.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
