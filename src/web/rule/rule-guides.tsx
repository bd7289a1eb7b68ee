import { useQuery } from "@tanstack/react-query";
import { Card } from "../design/card.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { queries } from "../read/queries.ts";
import { RULE_WORDS as WORDS } from "./rule-words.ts";

/** The guides that name a rule; nothing where none does or they cannot be read now. */
export function RuleGuides({ rule }: { readonly rule: string }) {
  const { data } = useQuery(queries.guides);
  const guides = (data?.guides ?? []).filter(({ kind, rules }) => kind === "guide" && rules.includes(rule));
  if (guides.length === 0) return null;
  return (
    <Card labelledBy="rule-guides" className="pb-1!">
      <h2 id="rule-guides" className="text-h3">
        {WORDS.guides}
      </h2>
      <ul>
        {guides.map((guide) => (
          <GuideLink key={guide.id} guide={guide} />
        ))}
      </ul>
    </Card>
  );
}
