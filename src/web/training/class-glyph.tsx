import type { SessionClass } from "./training-classes.ts";
import { CLASS_WORDS } from "./training-words.ts";

const SHAPES: Readonly<Record<SessionClass, { readonly top: number; readonly caps: readonly number[] }>> = {
  easy: { top: 15, caps: [] },
  moderate: { top: 13, caps: [] },
  hard: { top: 9, caps: [5.5] },
  veryHard: { top: 9, caps: [5.5, 1.5] },
};

export const CLASS_COLOURS: Readonly<Record<SessionClass, string>> = {
  easy: "var(--load-1)",
  moderate: "var(--load-2)",
  hard: "var(--load-3)",
  veryHard: "var(--load-4)",
};

/** How hard a session was: a bar, with one cap for hard and two for very hard. The word stands beside it. */
export const ClassGlyph = ({ name }: { readonly name: SessionClass }) => (
  <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true" className="flex-none overflow-visible">
    <rect
      x="3"
      y={SHAPES[name].top}
      width="10"
      height={22 - SHAPES[name].top}
      rx="3.5"
      fill={CLASS_COLOURS[name]}
      {...(name === "easy" ? { stroke: "var(--edge)", strokeWidth: 0.9 } : {})}
    />
    {SHAPES[name].caps.map((y) => (
      <path key={y} d={`M1 ${y}h14`} stroke={CLASS_COLOURS[name]} strokeWidth="2.3" strokeLinecap="round" />
    ))}
  </svg>
);

/** The bar and its word. */
export const ClassMark = ({ name }: { readonly name: SessionClass }) => (
  <span className="inline-flex items-center gap-2 whitespace-nowrap">
    <ClassGlyph name={name} />
    {CLASS_WORDS[name]}
  </span>
);
