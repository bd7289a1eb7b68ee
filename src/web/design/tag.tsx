import type { ReactNode } from "react";

const LOOKS = {
  plain: "bg-sunk text-ink-2",
  lamp: "bg-lamp-2 text-ink",
  tape: "bg-tape-soft text-ink",
  moss: "bg-moss-soft text-ink",
  flag: "bg-flag text-on-flag",
} as const;

export type TagLook = keyof typeof LOOKS;

/** A word on a small paper: a state, never an act. */
export const Tag = ({
  look = "plain",
  children,
}: {
  readonly look?: TagLook;
  readonly children: ReactNode;
}) => (
  <span
    className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-[3px] text-caption weight-text ${LOOKS[look]}`}
  >
    {children}
  </span>
);
