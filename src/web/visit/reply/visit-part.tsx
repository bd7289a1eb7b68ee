import { MODALITIES } from "../../../core/care/index.ts";
import { SelectField, TextField } from "../../design/field.tsx";
import { FormCard } from "./form-card.tsx";
import type { PartProps } from "./part-props.ts";
import { sayModality, FORM_WORDS as WORDS } from "./reply-words.ts";

/** When it was, how long, and which kind: filled in from the page. */
export const VisitPart = ({ draft, faults = [], onChange }: PartProps) => (
  <FormCard title={WORDS.visitTitle} faults={faults}>
    <TextField
      label={WORDS.date}
      type="date"
      value={draft.date}
      onChange={({ currentTarget }) => onChange({ date: currentTarget.value })}
    />
    <div className="grid grid-cols-2 gap-3">
      <TextField
        label={WORDS.time}
        type="time"
        value={draft.time}
        onChange={({ currentTarget }) => onChange({ time: currentTarget.value.slice(0, 5) })}
      />
      <TextField
        label={WORDS.minutes}
        inputMode="numeric"
        maxLength={3}
        value={draft.minutes}
        onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
      />
    </div>
    <SelectField
      label={WORDS.modality}
      value={draft.modality}
      onChange={({ currentTarget }) => onChange({ modality: currentTarget.value })}
    >
      <option value="">{WORDS.noModality}</option>
      {MODALITIES.map((id) => (
        <option key={id} value={id}>
          {sayModality(id)}
        </option>
      ))}
    </SelectField>
  </FormCard>
);
