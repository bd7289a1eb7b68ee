import { REPLY_LIMITS } from "../../../core/share/index.ts";
import { TextField } from "../../design/field.tsx";
import { FormCard } from "./form-card.tsx";
import type { PartProps } from "./part-props.ts";
import { FORM_WORDS as WORDS } from "./reply-words.ts";

/** Who writes; stands beside the drills in the runner's routine. */
export const NamePart = ({ draft, onChange }: PartProps) => (
  <FormCard title={WORDS.nameTitle}>
    <TextField
      label={WORDS.name}
      value={draft.by}
      maxLength={REPLY_LIMITS.name}
      autoComplete="name"
      onChange={({ currentTarget }) => onChange({ by: currentTarget.value })}
    />
  </FormCard>
);
