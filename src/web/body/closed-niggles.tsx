import { Link } from "@tanstack/react-router";
import type { NiggleView } from "../../http/contract.ts";
import { Icon } from "../design/icon.tsx";
import { BODY_WORDS as WORDS } from "./body-words.ts";
import { NIGGLE_WORDS, placeTitle } from "./niggle-words.ts";

interface ClosedProps {
  readonly niggles: readonly NiggleView[];
}

/** What is over, folded away. */
export function ClosedNiggles({ niggles }: ClosedProps) {
  const closed = niggles.filter(({ open }) => !open);
  if (closed.length === 0) return null;
  return (
    <details className="group rounded-card bg-surface px-5 lifted">
      <summary className="flex min-h-14 list-none items-center justify-between weight-text">
        {WORDS.closed(closed.length)}
        <Icon name="down" className="size-5 text-edge group-open:rotate-180" />
      </summary>
      <ul className="pb-3">
        {closed.map((niggle) => (
          <li key={niggle.id} className="border-t border-line">
            <Link
              to="/body/$niggle"
              params={{ niggle: niggle.id }}
              className="flex min-h-13 items-center gap-3 text-ink no-underline"
            >
              <span className="flex-1">{placeTitle(niggle)}</span>
              <span className="text-small text-ink-2">
                {NIGGLE_WORDS.between(niggle.openedOn, niggle.days.at(-1)?.date ?? niggle.openedOn)}
              </span>
              <Icon name="forward" className="size-5 text-edge" />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
