import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { GuideHeadView } from "../../http/contract.ts";
import { saySite } from "../care/place-words.ts";
import { RuleChip } from "../design/because.tsx";
import { Card } from "../design/card.tsx";
import { queries } from "../read/queries.ts";
import { GuideLink } from "./guide-link.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";

/** Of a guide the moves that go with it, of a move the guides that name it. */
export function RelatedCard({ guide }: { readonly guide: GuideHeadView }) {
  const { data } = useQuery(queries.guides);
  const all = data?.guides ?? [];
  const isMove = guide.kind === "move";
  const related = isMove
    ? all.filter(({ kind, moves }) => kind === "guide" && moves.includes(guide.id))
    : guide.moves.flatMap((move) => all.find(({ id }) => id === move) ?? []);
  if (related.length === 0) return null;
  return (
    <Card labelledBy="related" className="pb-1!">
      <h2 id="related" className="text-h3">
        {isMove ? WORDS.partOf : WORDS.withMoves}
      </h2>
      <ul>
        {related.map((one) => (
          <GuideLink key={one.id} guide={one} />
        ))}
      </ul>
    </Card>
  );
}

/** The places that a guide is about, and the rules behind it. */
export const PlacesAndRules = ({ guide: { sites, rules } }: { readonly guide: GuideHeadView }) => (
  <Card className="grid gap-4">
    {sites.length > 0 && (
      <section aria-labelledby="places" className="grid gap-2">
        <h2 id="places" className="text-h3">
          {WORDS.places}
        </h2>
        <ul className="flex flex-wrap gap-2">
          {sites.map((site) => (
            <li key={site}>
              <Link
                to="/body"
                search={(before) => ({ ...before, area: site })}
                aria-label={WORDS.logPlace(saySite(site))}
                className="inline-flex min-h-11 items-center rounded-full bg-sunk px-4 text-small text-ink no-underline"
              >
                {saySite(site)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )}
    {rules.length > 0 && (
      <section aria-labelledby="rules" className="grid gap-2">
        <h2 id="rules" className="text-h3">
          {WORDS.rules}
        </h2>
        <ul className="flex flex-wrap gap-x-4 gap-y-6 py-2">
          {rules.map((rule) => (
            <li key={rule}>
              <RuleChip rule={rule} />
            </li>
          ))}
        </ul>
      </section>
    )}
  </Card>
);
