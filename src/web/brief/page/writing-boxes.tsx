import type { Outline } from "../../../core/brief/index.ts";
import type { PageLevel } from "./page-section.tsx";

interface BoxesProps {
  readonly boxes: Outline["boxes"];
  readonly level: PageLevel;
}

/** On paper alone: what the therapist writes by hand. */
export function WritingBoxes({ boxes, level }: BoxesProps) {
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <div className="hidden break-inside-avoid grid-cols-2 gap-4 print:grid">
      {boxes.map(({ heading, hint }) => (
        <div key={heading} className="rounded-row px-4 pt-3 pb-5 shadow-[inset_0_0_0_1.5px_var(--edge)]">
          <Heading className="text-h3">{heading}</Heading>
          <p className="text-small text-ink-2">{hint}</p>
          {["first", "second", "third"].map((line) => (
            <div key={line} className="h-6 border-b border-line" />
          ))}
        </div>
      ))}
    </div>
  );
}
