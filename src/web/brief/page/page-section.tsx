import { type ReactNode, useId } from "react";
import type { OutlineLine } from "../../../core/brief/index.ts";

/** How deep the page's headings lie: its title, and the sections one below. */
export type PageLevel = 1 | 2;

interface SectionProps {
  readonly heading: string;
  readonly level: PageLevel;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A part of the page under its heading. */
export function PageSection({ heading, level, children, className = "" }: SectionProps) {
  const id = useId();
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className={`break-inside-avoid ${className}`}>
      <Heading id={id} className="mb-1 text-h3">
        {heading}
      </Heading>
      {children}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly OutlineLine[];
}

/** What is said, a paragraph each; its label goes before it. */
export const ProseLines = ({ lines }: LinesProps) => (
  <div className="grid gap-1.5">
    {lines.map(({ label, text }) => (
      <p key={`${label} ${text}`}>
        {label !== "" && <b>{/[.:?]$/.test(label) ? label : `${label}:`} </b>}
        {text}
      </p>
    ))}
  </div>
);

/** Figures: what they are about on the left, the figure on the right. */
export const FigureLines = ({ lines }: LinesProps) => (
  <dl>
    {lines.map(({ label, text }) => (
      <div
        key={`${label} ${text}`}
        className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5 last:border-0 print:py-1"
      >
        <dt className="text-ink-2">{label}</dt>
        <dd className="ml-auto text-right weight-text tabular-nums">{text}</dd>
      </div>
    ))}
  </dl>
);

/** Each under its name: for what is too long to stand beside it. */
export const StackedLines = ({ lines }: LinesProps) => (
  <dl>
    {lines.map(({ label, text }) => (
      <div key={`${label} ${text}`} className="border-b border-line py-1.5 last:border-0 print:py-1">
        <dt className="weight-text">{label}</dt>
        <dd className="text-ink-2 tabular-nums">{text}</dd>
      </div>
    ))}
  </dl>
);
