import { Chips } from "../../design/choice.tsx";
import { TextField } from "../../design/field.tsx";
import { FormCard } from "./form-card.tsx";
import type { PartProps } from "./part-props.ts";
import { BACK_CHOICES, FORM_WORDS as WORDS } from "./reply-words.ts";

/** When to come back: a usual span, or any number of days. Tapping the chosen one takes it away. */
export const BackPart = ({ draft, faults = [], onChange }: PartProps) => (
  <FormCard title={WORDS.backTitle} faults={faults}>
    <Chips
      label={WORDS.back}
      options={BACK_CHOICES}
      values={[draft.comeBack]}
      onChange={(next) => onChange({ comeBack: next.find((one) => one !== draft.comeBack) ?? "" })}
    />
    <TextField
      label={WORDS.backDays}
      inputMode="numeric"
      maxLength={3}
      value={draft.comeBack}
      onChange={({ currentTarget }) => onChange({ comeBack: currentTarget.value })}
    />
  </FormCard>
);
