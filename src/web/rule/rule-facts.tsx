import type { RuleCard } from "../../core/units/index.ts";
import { Card } from "../design/card.tsx";
import { Source } from "../guide/source.tsx";
import { RULE_WORDS as WORDS } from "./rule-words.ts";

/** How a rule acts, how far to trust its numbers, and what to read. */
export const RuleFacts = ({ card: { id, force, tag, sources } }: { readonly card: RuleCard }) => (
  <Card>
    <dl className="grid gap-4">
      <div>
        <dt className="font-display text-h3">{WORDS.acts}</dt>
        {force.map((one) => (
          <dd key={one}>{WORDS.forces[one]}</dd>
        ))}
      </div>
      <div>
        <dt className="font-display text-h3">{WORDS.numbers}</dt>
        <dd>{WORDS.tags[tag]}</dd>
        {/^[RX]/.test(id) && <dd>{WORDS.unreviewed}</dd>}
      </div>
      <div>
        <dt className="font-display text-h3">{WORDS.sources}</dt>
        {sources.length === 0 && <dd>{id.startsWith("R") ? WORDS.clinical : WORDS.noSource}</dd>}
        {sources.map((source) => (
          <dd key={source}>
            <Source source={source} />
          </dd>
        ))}
      </div>
    </dl>
  </Card>
);
