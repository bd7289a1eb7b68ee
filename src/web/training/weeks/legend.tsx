import { ClassMark } from "../class-glyph.tsx";
import { CLASSES } from "../training-classes.ts";
import { TRAINING_WORDS as WORDS } from "../training-words.ts";

/** What the stacks are made of. */
export const Legend = () => (
  <ul
    aria-label={WORDS.legend}
    className="flex flex-wrap wide:justify-end gap-x-4.5 gap-y-1 text-caption weight-text text-ink-2"
  >
    {CLASSES.map((name) => (
      <li key={name}>
        <ClassMark name={name} />
      </li>
    ))}
    <li className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg width="16" height="24" viewBox="0 0 16 24" aria-hidden="true">
        <rect
          x="3"
          y="6"
          width="10"
          height="16"
          rx="3.5"
          fill="none"
          stroke="var(--load-3)"
          strokeWidth="1.8"
          strokeDasharray="3.5 2.5"
        />
      </svg>
      {WORDS.ahead}
    </li>
  </ul>
);
