import { useState } from "react";
import { MODALITIES } from "../../../core/care/index.ts";
import type { RepliesView, ReplyView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { WordsField } from "../words-field.tsx";
import type { Decision } from "./decided-reply.tsx";
import { AvoidEntries, DrillEntries, TreatedEntries } from "./edit-entries.tsx";
import { EDIT_WORDS as WORDS } from "./edit-words.ts";
import { editedReply } from "./edited-reply.ts";
import type { ReplyWords } from "./reply-draft.ts";
import { MaybeNumberField, NumberField } from "./reply-fields.tsx";
import { MODALITY_NAMES } from "./reply-words.ts";

interface EditReplyProps {
  readonly reply: ReplyView;
  readonly onClose: () => void;
  readonly onDecided: (decision: Decision) => void;
}

/** The therapist's words, to be put right before they are taken over. */
export const EditReply = ({ reply, onClose, onDecided }: EditReplyProps) => (
  <Sheet open onClose={onClose} title={WORDS.title} lead={WORDS.lead}>
    <EditForm reply={reply} onDecided={onDecided} />
  </Sheet>
);

function EditForm({ reply, onDecided }: Omit<EditReplyProps, "onClose">) {
  const [words, setWords] = useState<ReplyWords>(reply.words);
  const { mutateAsync, isPending, error } = useSend<RepliesView>();
  const change = (part: Partial<ReplyWords>): void => setWords((before) => ({ ...before, ...part }));
  const save = (): void => {
    const path = `/replies/${encodeURIComponent(reply.id)}/accept`;
    void mutateAsync({ path, body: { edited: words } }).then(
      () => onDecided({ reply: editedReply(reply, words), accepted: true }),
      () => {},
    );
  };
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <VisitFields words={words} onChange={change} />
      <TreatedEntries treated={words.treated} onChange={(treated) => change({ treated })} />
      <WordsField
        label={WORDS.findings}
        maxLength={1000}
        value={words.findings}
        onChange={({ target }) => change({ findings: target.value })}
      />
      <DrillEntries drills={words.drills} onChange={(drills) => change({ drills })} />
      <MaybeNumberField
        label={WORDS.back}
        value={words.comeBackDays}
        onChange={(comeBackDays) => change({ comeBackDays })}
      />
      <AvoidEntries avoid={words.avoid} onChange={(avoid) => change({ avoid })} />
      {error && <FaultStrip error={error} />}
      <Button type="submit" wide disabled={isPending}>
        {WORDS.save}
      </Button>
    </form>
  );
}

interface VisitFieldsProps {
  readonly words: ReplyWords;
  readonly onChange: (part: Partial<ReplyWords>) => void;
}

const VisitFields = ({ words, onChange }: VisitFieldsProps) => (
  <div className="grid grid-cols-2 items-start gap-3">
    <TextField
      label={WORDS.by}
      maxLength={60}
      value={words.by}
      onChange={({ target }) => onChange({ by: target.value })}
    />
    <SelectField
      label={WORDS.modality}
      value={words.modality ?? ""}
      onChange={({ target }) => onChange({ modality: target.value === "" ? null : target.value })}
    >
      <option value="">{WORDS.noModality}</option>
      {MODALITIES.map((one) => (
        <option key={one} value={one}>
          {MODALITY_NAMES[one] ?? one}
        </option>
      ))}
    </SelectField>
    <TextField
      label={WORDS.date}
      type="date"
      required
      value={words.date}
      onChange={({ target }) => onChange({ date: target.value })}
    />
    <TextField
      label={WORDS.time}
      type="time"
      required
      value={words.time}
      onChange={({ target }) => onChange({ time: target.value })}
    />
    <NumberField label={WORDS.minutes} value={words.minutes} onChange={(minutes) => onChange({ minutes })} />
  </div>
);
