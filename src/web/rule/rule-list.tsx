import { Link } from "@tanstack/react-router";
import type { RuleCard } from "../../core/units/index.ts";

interface ListProps {
  readonly title: string | null;
  readonly cards: readonly RuleCard[];
}

/** Rules as a list of ways to their pages. */
export const RuleList = ({ title, cards }: ListProps) => (
  <div>
    {title !== null && <h3 className="mb-1 text-small weight-bold text-ink-3">{title}</h3>}
    <ul>
      {cards.map(({ id, text }) => (
        <li key={id} className="border-b border-line last:border-0">
          <Link
            to="/rules/$rule"
            params={{ rule: id }}
            className="grid min-h-11 grid-cols-[3.5rem_1fr] items-baseline gap-2 py-2.5 text-small text-ink no-underline"
          >
            <span className="weight-bold tabular-nums">{id}</span>
            <span className="line-clamp-2 text-ink-2">{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  </div>
);
