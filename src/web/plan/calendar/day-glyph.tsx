import type { DayLight } from "../plan-words.ts";

const GROUND: Readonly<Record<DayLight, string>> = {
  best: "bg-lamp-2",
  good: "bg-lamp-1",
  possible: "bg-surface shadow-[inset_0_0_0_1px_var(--line)]",
  blocked: "hatched shadow-[inset_0_0_0_1px_var(--line)]",
};
const RADIUS: Readonly<Record<DayLight, number>> = { best: 14.3, good: 9.9, possible: 6.2, blocked: 0 };

/** A day's light alone, small, beside its words. */
export const DayGlyph = ({ light }: { readonly light: DayLight }) => (
  <span
    aria-hidden="true"
    className={`block h-6 w-[26px] flex-none overflow-hidden rounded-[6px] ${GROUND[light]}`}
  >
    <svg aria-hidden="true" width="26" height="24">
      {RADIUS[light] > 0 && (
        <circle
          cx="26"
          cy="0"
          r={RADIUS[light]}
          fill="var(--lamp-3)"
          stroke="var(--lamp-edge)"
          strokeWidth="1.3"
        />
      )}
    </svg>
  </span>
);
