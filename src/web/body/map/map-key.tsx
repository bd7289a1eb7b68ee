import { useId } from "react";
import { BODY_WORDS as WORDS } from "../body-words.ts";
import { MarkBadge } from "./mark-badge.tsx";
import { MarkFill } from "./mark-fill.tsx";
import type { Mark } from "./marks.ts";
import { Patterns } from "./patterns.tsx";

const BOX = "M3 6Q3 3 6 3H30Q33 3 33 6V22Q33 25 30 25H6Q3 25 3 22Z";

const wordsOf = ({ flagged, unknown, standing }: Mark): string => {
  if (flagged) return WORDS.flagged;
  return unknown ? WORDS.unknown : WORDS[standing ?? "open"];
};

/** What the fills mean, of those that are to be seen. */
export function MapKey({ marks }: { readonly marks: readonly Mark[] }) {
  const id = useId();
  const shown = marks.filter((mark) => mark.flagged || mark.niggle !== null);
  const kinds = shown.filter(
    (mark, index) => shown.findIndex((other) => wordsOf(other) === wordsOf(mark)) === index,
  );
  if (kinds.length === 0) return null;
  return (
    <ul aria-label={WORDS.key} className="flex flex-wrap justify-center gap-x-5 gap-y-1">
      {kinds.map((mark) => (
        <li key={wordsOf(mark)} className="flex items-center gap-2 text-caption text-ink-2">
          <svg viewBox="0 0 36 28" width="36" height="28" aria-hidden="true">
            <Patterns id={id} />
            <MarkFill mark={mark} path={BOX} patterns={id} selected={false} />
            {mark.flagged && (
              <g transform="translate(18 14) scale(0.7)">
                <MarkBadge mark={{ ...mark, pain: null, standing: null }} at={{ x: 0, y: 0 }} />
              </g>
            )}
          </svg>
          {wordsOf(mark)}
        </li>
      ))}
    </ul>
  );
}
