import type { Mark } from "./marks.ts";

const fillOf = ({ standing }: Mark, patterns: string): string => {
  if (standing === null) return "none";
  return standing === "quiet" ? "var(--tape-soft)" : `url(#${patterns}-${standing})`;
};

interface MarkFillProps {
  readonly mark: Mark;
  readonly path: string;
  readonly selected: boolean;
  /** Id of the patterns of its drawing. */
  readonly patterns: string;
}

/** How a place is filled and outlined; nothing where nothing is to be said. */
export function MarkFill({ mark, path, selected, patterns }: MarkFillProps) {
  if (selected)
    return <path d={path} pointerEvents="none" fill="var(--tape)" stroke="var(--ink)" strokeWidth="2.6" />;
  if (mark.niggle === null && !mark.flagged) return null;
  return (
    <path
      d={path}
      pointerEvents="none"
      fill={fillOf(mark, patterns)}
      stroke={mark.flagged ? "var(--flag-text)" : "var(--tape)"}
      strokeWidth={mark.flagged ? 4 : 2.6}
      strokeLinejoin="round"
      {...(mark.unknown ? { strokeDasharray: "6 4" } : {})}
    />
  );
}
