import { type ComponentProps, type ReactNode, useId } from "react";

interface LabelledProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, and what to do. */
  readonly fault?: string | null;
}

type TextFieldProps = LabelledProps & Omit<ComponentProps<"input">, "className" | "id">;

const BOX =
  "min-h-12 w-full rounded-row bg-surface px-4 text-body text-ink shadow-[inset_0_0_0_1.5px_var(--edge)] placeholder:text-ink-3 aria-invalid:shadow-[inset_0_0_0_2px_var(--flag-text)]";

/** A line to type in, with its label above and its fault below. */
export function TextField({ label, hint, fault, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...labels({ label, hint, fault })}>
      <input
        {...rest}
        id={id}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-note`}
        className={BOX}
      />
    </Labelled>
  );
}

type SelectFieldProps = LabelledProps & Omit<ComponentProps<"select">, "className" | "id">;

/** One of a list. */
export function SelectField({ label, hint, fault, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} {...labels({ label, hint, fault })}>
      <select
        {...rest}
        id={id}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-note`}
        className={BOX}
      >
        {children}
      </select>
    </Labelled>
  );
}

const labels = ({
  label,
  hint,
  fault,
}: {
  readonly label: string;
  readonly hint?: ReactNode | undefined;
  readonly fault?: string | null | undefined;
}): LabelledProps => ({ label, hint: hint ?? null, fault: fault ?? null });

function Labelled({ id, label, hint, fault, children }: LabelledProps & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="weight-bold text-small">
        {label}
      </label>
      {children}
      <p id={`${id}-note`} className={`text-caption ${fault ? "text-flag-text" : "text-ink-3"} empty:hidden`}>
        {fault ?? hint}
      </p>
    </div>
  );
}
