import { useId } from "react";
import { FORM_WORDS as WORDS } from "./reply-words.ts";

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

/** Several lines of text, and how much room is left. */
export function TextArea({ label, value, longest, rows, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-small weight-bold">
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={longest}
        value={value}
        aria-describedby={`${id}-left`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className="w-full rounded-row bg-surface px-4 py-3 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)]"
      />
      <p id={`${id}-left`} className="text-caption text-ink-3 tabular-nums">
        {WORDS.left(Math.max(0, longest - value.length))}
      </p>
    </div>
  );
}
