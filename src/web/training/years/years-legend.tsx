import type { Grain } from "./view.ts";
import { YEARS_WORDS as WORDS } from "./years-words.ts";

/** Bars, a solid line and a dashed one. */
export const YearsLegend = ({ grain }: { readonly grain: Grain }) => (
  <ul className="flex flex-wrap gap-x-4.5 gap-y-1 text-caption weight-text text-ink-2">
    <li className="inline-flex items-center gap-2">
      <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
        <rect x="1" y="1" width="10" height="12" rx="3" fill="var(--load-1)" stroke="var(--edge)" />
      </svg>
      {WORDS.barWords[grain]}
    </li>
    <Line colour="var(--load-4)" words={WORDS.long} />
    <Line colour="var(--load-3)" words={WORDS.short} dash="6 4" />
  </ul>
);

interface LineProps {
  readonly colour: string;
  readonly words: string;
  readonly dash?: string;
}

const Line = ({ colour, words, dash = "none" }: LineProps) => (
  <li className="inline-flex items-center gap-2">
    <svg width="26" height="6" viewBox="0 0 26 6" aria-hidden="true">
      <path d="M0 3h26" stroke={colour} strokeWidth="2.4" strokeDasharray={dash} />
    </svg>
    {words}
  </li>
);
