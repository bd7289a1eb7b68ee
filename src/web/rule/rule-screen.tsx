import { useParams } from "@tanstack/react-router";
import type { RuleCard } from "../../core/units/index.ts";
import { Card } from "../design/card.tsx";
import { Page } from "../shell/page.tsx";
import { BackButton } from "./back-button.tsx";
import { type FoundRule, findRule, RULE_FAMILIES } from "./find-rule.ts";
import { RuleFacts } from "./rule-facts.tsx";
import { RuleGuides } from "./rule-guides.tsx";
import { RuleFold, RuleList } from "./rule-list.tsx";
import { RULE_WORDS as WORDS } from "./rule-words.ts";

/** What a rule says, how it acts and where it comes from. */
export function RuleScreen() {
  const { rule } = useParams({ from: "/rules/$rule" });
  const found = findRule(rule);
  const id = found.kind === "card" ? found.card.id : found.id;
  return (
    <Page
      title={found.kind === "unknown" ? WORDS.unknown(id) : WORDS.title(id)}
      tab={WORDS.tab(id)}
      over={found.family?.name ?? WORDS.rules}
      lead={<Says found={found} />}
    >
      <div className="grid gap-4 wide:grid-cols-[1fr_24rem] wide:items-start">
        <div className="grid gap-4">
          {found.kind === "parts" && <Parts cards={found.cards} />}
          {found.kind === "card" && <RuleFacts card={found.card} />}
          {found.kind !== "unknown" && <RuleGuides rule={id} />}
          <BackButton />
        </div>
        <OtherRules found={found} id={id} />
      </div>
    </Page>
  );
}

/** What it says, large enough to be the first thing read. */
const Says = ({ found }: { readonly found: FoundRule }) => {
  if (found.kind === "unknown") return WORDS.unknownLead;
  if (found.kind === "parts") return WORDS.parts(found.cards.length);
  return (
    <>
      <p className="text-cue text-ink">{found.kind === "card" ? found.card.text : found.text}</p>
      {found.kind === "note" && <p className="mt-2 text-small">{WORDS.note}</p>}
    </>
  );
};

const Parts = ({ cards }: { readonly cards: readonly RuleCard[] }) => (
  <Card className="py-1!">
    <RuleList cards={cards} />
  </Card>
);

const OtherRules = ({ found, id }: { readonly found: FoundRule; readonly id: string }) => {
  const families = found.family === null || found.kind === "unknown" ? RULE_FAMILIES : [found.family];
  return (
    <Card labelledBy="others" className="grid gap-4">
      <h2 id="others" className="text-h3">
        {families.length === 1 ? WORDS.others(families[0]?.name ?? "") : WORDS.all}
      </h2>
      {families.length === 1 && (
        <RuleList cards={families.flatMap(({ cards }) => cards).filter((card) => card.id !== id)} />
      )}
      {families.length > 1 &&
        families.map(({ letter, name, cards }) => <RuleFold key={letter} name={name} cards={cards} />)}
    </Card>
  );
};
