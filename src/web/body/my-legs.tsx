import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { NiggleView } from "../../http/contract.ts";
import { LinkButton } from "../design/button.tsx";
import { queries } from "../read/queries.ts";
import { BODY_WORDS as WORDS } from "./body-words.ts";
import { SmallMap } from "./map/small-map.tsx";
import { clockInWords, NIGGLE_WORDS, placeTitle } from "./niggle-words.ts";
import { isRed, LevelTag } from "./urgency.tsx";

/** My legs: a small map, what is open in a line each, and the way to log. */
export function MyLegs() {
  const { data } = useSuspenseQuery(queries.niggles);
  const { data: triage } = useSuspenseQuery(queries.triage);
  const { data: status } = useSuspenseQuery(queries.status);
  const id = useId();
  const open = data.niggles.filter((niggle) => niggle.open);
  return (
    <section aria-labelledby={id} className="rounded-card bg-surface p-5 lifted">
      <h2 id={id} className="mb-3 text-h3">
        {WORDS.legs}
      </h2>
      <div className="flex items-start gap-4">
        <SmallMap source={{ niggles: data.niggles, blocks: triage.blocks, today: status.today }} />
        <div className="grid min-w-0 flex-1 gap-2">
          {open.length === 0 && <p className="text-ink-2">{WORDS.nothing}</p>}
          <ul className="grid">
            {open.map((niggle) => (
              <NiggleLink key={niggle.id} niggle={niggle} />
            ))}
          </ul>
          <span>
            <LinkButton to="/body" look="soft" size="small" icon="plus">
              {WORDS.logNiggle}
            </LinkButton>
          </span>
        </div>
      </div>
    </section>
  );
}

const NiggleLink = ({ niggle }: { readonly niggle: NiggleView }) => (
  <li className="border-b border-line last:border-0">
    <Link
      to="/body/$niggle"
      params={{ niggle: niggle.id }}
      className="flex min-h-11 flex-wrap items-center gap-x-2 py-1.5 text-ink no-underline"
    >
      <span className="weight-text">{placeTitle(niggle)}</span>
      <span className="text-small text-ink-2">
        {[NIGGLE_WORDS.pain(niggle.pain), clockInWords(niggle.clock)?.toLowerCase()]
          .filter(Boolean)
          .join(", ")}
      </span>
      {(isRed(niggle) || niggle.level === null) && <LevelTag urgent={niggle} />}
    </Link>
  </li>
);
