import { RadioGroup, ToggleGroup } from "radix-ui";
import { useId } from "react";

export interface Option {
  readonly value: string;
  readonly words: string;
  readonly about?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One of a few, side by side: front or back, left or right. */
export function Segments({ label, options, value, onChange }: ChoiceProps) {
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value ?? ""}
      onValueChange={onChange}
      orientation="horizontal"
      className="inline-flex rounded-full bg-sunk p-1"
    >
      {options.map(({ value: id, words }) => (
        <RadioGroup.Item
          key={id}
          value={id}
          className="min-h-11 flex-1 whitespace-nowrap rounded-full px-4 text-[15px] weight-text text-ink-2 transition-colors data-[state=checked]:bg-surface data-[state=checked]:text-ink data-[state=checked]:shadow-[0_1px_3px_rgb(55_26_45/0.18),inset_0_0_0_1px_var(--edge)]"
        >
          {words}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

/** One of several, a full-width row each: an answer to a question. */
export function Answers({ label, options, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className="mb-2 weight-bold">
        {label}
      </p>
      <RadioGroup.Root
        aria-labelledby={id}
        value={value ?? ""}
        onValueChange={onChange}
        className="grid gap-2"
      >
        {options.map((option) => (
          <RadioGroup.Item
            key={option.value}
            value={option.value}
            className="flex min-h-13 items-center gap-3 rounded-row px-4 py-2 text-left shadow-[inset_0_0_0_1.5px_var(--edge)] data-[state=checked]:bg-tape-soft data-[state=checked]:shadow-[inset_0_0_0_2.5px_var(--tape)]"
          >
            <span
              aria-hidden="true"
              className="grid size-5 flex-none place-items-center rounded-full shadow-[inset_0_0_0_2px_var(--edge)]"
            >
              <RadioGroup.Indicator className="size-2.5 rounded-full bg-tape" />
            </span>
            <span>
              {option.words}
              {option.about && <span className="block text-caption text-ink-3">{option.about}</span>}
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any of several, as chips that wrap: how it feels. */
export const Chips = ({ label, options, values, onChange }: ChipsProps) => (
  <ToggleGroup.Root
    type="multiple"
    aria-label={label}
    value={[...values]}
    onValueChange={onChange}
    className="flex flex-wrap gap-2"
  >
    {options.map(({ value, words }) => (
      <ToggleGroup.Item
        key={value}
        value={value}
        className="inline-flex min-h-11 items-center rounded-full px-4 text-[15px] weight-text shadow-[inset_0_0_0_1.5px_var(--edge)] data-[state=on]:bg-tape-soft data-[state=on]:shadow-[inset_0_0_0_2.5px_var(--tape)]"
      >
        {words}
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
);
