import { REPLY_LIMITS } from "../../../core/share/index.ts";
import { FormCard } from "./form-card.tsx";
import type { PartProps } from "./part-props.ts";
import { FORM_WORDS as WORDS } from "./reply-words.ts";
import { TextArea } from "./text-area.tsx";

/** What was found, in the therapist's own words. */
export const FindingsPart = ({ draft, onChange }: PartProps) => (
  <FormCard title={WORDS.findingsTitle}>
    <TextArea
      label={WORDS.findings}
      value={draft.findings}
      longest={REPLY_LIMITS.findings}
      rows={7}
      onChange={(findings) => onChange({ findings })}
    />
  </FormCard>
);
