import { SelectField } from "../../design/field.tsx";
import { PLACE_CHOICES } from "./reply-words.ts";

interface PlaceFieldProps {
  readonly label: string;
  /** What stands for no single place. */
  readonly none: string;
  readonly value: string;
  readonly onChange: (choice: string) => void;
}

/** One place of all, or none. */
export const PlaceField = ({ label, none, value, onChange }: PlaceFieldProps) => (
  <SelectField label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
    <option value="">{none}</option>
    {PLACE_CHOICES.map((place) => (
      <option key={place.value} value={place.value}>
        {place.words}
      </option>
    ))}
  </SelectField>
);
