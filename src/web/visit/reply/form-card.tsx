import { type ReactNode, useId } from "react";

interface FormCardProps {
  readonly title: string;
  readonly hint?: string;
  /** What has to be put right in it. */
  readonly faults?: readonly string[];
  readonly children: ReactNode;
}

/** A part of the form on its own paper, with what is wrong in it below its name. */
export function FormCard({ title, hint, faults = [], children }: FormCardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-4 rounded-card bg-surface p-5 lifted"
    >
      <div>
        <h3 id={id} className="text-h3">
          {title}
        </h3>
        {hint && <p className="text-small text-ink-2">{hint}</p>}
        <ul className="mt-1 text-small text-flag-text empty:hidden">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
      {children}
    </section>
  );
}
