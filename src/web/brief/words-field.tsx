import { type ComponentProps, useId } from "react";

type WordsFieldProps = Omit<ComponentProps<"textarea">, "className" | "id"> & {
  readonly label: string;
  readonly hint?: string;
};

/** A few lines to write in, with the label above. */
export function WordsField({ label, hint, ...rest }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="weight-bold text-small">
        {label}
      </label>
      <textarea
        rows={3}
        {...rest}
        id={id}
        aria-describedby={`${id}-note`}
        className="w-full rounded-row bg-surface px-4 py-3 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)] placeholder:text-ink-3"
      />
      <p id={`${id}-note`} className="text-caption text-ink-3 empty:hidden">
        {hint}
      </p>
    </div>
  );
}
