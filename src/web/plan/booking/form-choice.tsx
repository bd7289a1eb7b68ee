import { Segments } from "../../design/choice.tsx";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";

type Form = "deep" | "moderate" | "gentle";

interface FormChoiceProps {
  readonly value: Form;
  readonly onChange: (form: Form) => void;
}

/** How firm. */
export const FormChoice = ({ value, onChange }: FormChoiceProps) => (
  <div className="grid gap-1.5">
    <span aria-hidden="true" className="weight-bold text-small">
      {WORDS.form}
    </span>
    <Segments
      label={WORDS.form}
      options={WORDS.forms}
      value={value}
      onChange={(next) => {
        const chosen = WORDS.forms.find(({ value: one }) => one === next);
        if (chosen) onChange(chosen.value);
      }}
    />
  </div>
);
