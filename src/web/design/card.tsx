import type { ReactNode } from "react";

interface CardProps {
  /** The id of its heading, where it has one: the card is then a region of that name. */
  readonly labelledBy?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One subject on its own paper. Never a card inside a card. */
export const Card = ({ labelledBy, className = "", children }: CardProps) => (
  <section
    {...(labelledBy === undefined ? {} : { "aria-labelledby": labelledBy })}
    className={`rounded-card bg-surface p-5 lifted ${className}`}
  >
    {children}
  </section>
);

/** The plum panel: what to do now. */
export const Panel = ({ labelledBy, className = "", children }: CardProps) => (
  <section
    {...(labelledBy === undefined ? {} : { "aria-labelledby": labelledBy })}
    className={`overflow-hidden rounded-panel bg-panel p-5 text-on-panel ${className}`}
  >
    {children}
  </section>
);
