import { RadioGroup } from "radix-ui";
import { PRESSURE_WORDS } from "./reply-words.ts";

interface PillsProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** How firm, 1 to 5: a digit each, and the chosen one in words beside. */
export const PressurePills = ({ label, value, onChange }: PillsProps) => (
  <div className="flex items-center gap-2.5">
    <RadioGroup.Root
      aria-label={label}
      value={value === null ? "" : String(value)}
      onValueChange={(next) => onChange(Number(next))}
      orientation="horizontal"
      className="flex gap-1"
    >
      {PRESSURE_WORDS.map((words, index) => (
        <RadioGroup.Item
          key={words}
          value={String(index + 1)}
          aria-label={`${index + 1}, ${words}`}
          className="grid size-11 place-items-center rounded-cell weight-bold tabular-nums shadow-[inset_0_0_0_1.5px_var(--edge)] data-[state=checked]:bg-fig data-[state=checked]:text-on-fig data-[state=checked]:shadow-none"
        >
          {index + 1}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
    <span aria-hidden="true" className="w-20 text-small text-ink-2">
      {value === null ? "" : PRESSURE_WORDS[value - 1]}
    </span>
  </div>
);
