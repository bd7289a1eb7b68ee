import type { Point } from "../../../core/body/index.ts";
import { DRAWN_ONLY } from "./drawn-only.ts";
import type { Mark } from "./marks.ts";

const OCTAGON = "-5.4 -13 5.4 -13 13 -5.4 13 5.4 5.4 13 -5.4 13 -13 5.4 -13 -5.4";

/** The number of a place: outlined where it is quiet, solid where it is open, in an octagon where it must rest. */
export function MarkBadge({ mark, at }: { readonly mark: Mark; readonly at: Point }) {
  const { flagged, pain, standing, niggle } = mark;
  if (!flagged && niggle === null) return null;
  const quiet = standing === "quiet" && !flagged;
  return (
    <g transform={`translate(${at.x} ${at.y})`} {...DRAWN_ONLY}>
      {flagged ? (
        <polygon points={OCTAGON} fill="var(--flag)" stroke="var(--on-flag)" strokeWidth="2" />
      ) : (
        <circle
          r="13"
          fill={quiet ? "var(--surface)" : "var(--tape)"}
          stroke={quiet ? "var(--tape)" : "var(--surface)"}
          strokeWidth="2.2"
        />
      )}
      <text
        y="5"
        textAnchor="middle"
        className="text-[15px] weight-bold tabular-nums"
        fill={flagged ? "var(--on-flag)" : quiet ? "var(--ink)" : "var(--surface)"}
      >
        {pain ?? (flagged ? "!" : "?")}
      </text>
      {standing === "worse" && <Arrow />}
    </g>
  );
}

const ARROW = "M23 9V-8M17 -2 23 -8 29 -2";

/** It is strong or rising. */
const Arrow = () => (
  <g fill="none" strokeLinecap="round" strokeLinejoin="round">
    <path d={ARROW} stroke="var(--surface)" strokeWidth="8" />
    <path d={ARROW} stroke="var(--ink)" strokeWidth="3" />
  </g>
);
