import { Link } from "@tanstack/react-router";
import type { RuleCard } from "../../core/units/index.ts";
import { Icon } from "../design/icon.tsx";

/** Rules as a list of ways to their pages. */
export const RuleList = ({ cards }: { readonly cards: readonly RuleCard[] }) => (
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
);

/** The rules of a family, closed at first. */
export const RuleFold = ({ name, cards }: { readonly name: string; readonly cards: readonly RuleCard[] }) => (
  <details className="group border-t border-line pt-1">
    <summary className="flex min-h-11 list-none items-center justify-between gap-3 weight-text [&::-webkit-details-marker]:hidden">
      {name}
      <Icon name="down" className="size-5 text-edge transition-transform group-open:rotate-180" />
    </summary>
    <RuleList cards={cards} />
  </details>
);
