const OCTAGON = "-5.4 -13 5.4 -13 13 -5.4 13 5.4 5.4 13 -5.4 13 -13 5.4 -13 -5.4";

interface BadgeProps {
  readonly number: number;
  readonly beSeen: boolean;
}

/** The number of a pain on a grid of 26 around its middle: a disc, or an octagon where it has to be seen first. */
export const BadgeShape = ({ number, beSeen }: BadgeProps) => (
  <>
    {beSeen ? (
      <polygon points={OCTAGON} fill="var(--flag)" stroke="var(--on-flag)" strokeWidth="2" />
    ) : (
      <circle r="12.5" fill="var(--tape)" stroke="var(--surface)" strokeWidth="2" />
    )}
    <text
      y="5"
      textAnchor="middle"
      className="text-[15px] weight-bold tabular-nums"
      fill={beSeen ? "var(--on-flag)" : "var(--surface)"}
    >
      {number}
    </text>
  </>
);

/** The same beside a name. */
export const PainBadge = (badge: BadgeProps) => (
  <svg viewBox="-14 -14 28 28" aria-hidden="true" className="size-6 flex-none">
    <BadgeShape {...badge} />
  </svg>
);
