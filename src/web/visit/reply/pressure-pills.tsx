import { useId } from "react";
import { PRESSURE_WORDS } from "./reply-words.ts";

interface PillsProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** How firm, 1 to 5: a digit each, and the chosen one in words beside. Native radios: arrow keys choose at once. */
export function PressurePills({ label, value, onChange }: PillsProps) {
  const name = useId();
  return (
    <div className="flex items-center gap-2.5">
      <div role="radiogroup" aria-label={label} className="flex gap-1">
        {PRESSURE_WORDS.map((words, index) => (
          <label
            key={words}
            className="relative grid size-11 place-items-center rounded-cell weight-bold tabular-nums shadow-[inset_0_0_0_1.5px_var(--edge)] has-checked:bg-fig has-checked:text-on-fig has-checked:shadow-none has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-tape"
          >
            <input
              type="radio"
              name={name}
              aria-label={`${index + 1}, ${words}`}
              checked={value === index + 1}
              onChange={() => onChange(index + 1)}
              className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
            />
            {index + 1}
          </label>
        ))}
      </div>
      <span aria-hidden="true" className="min-w-0 text-small leading-4 text-ink-2 wide:w-20">
        {value === null ? "" : PRESSURE_WORDS[value - 1]}
      </span>
    </div>
  );
}
