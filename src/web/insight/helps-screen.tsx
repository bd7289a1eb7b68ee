import { useSuspenseQuery } from "@tanstack/react-query";
import type { HelpsView } from "../../http/contract.ts";
import { BackLink } from "../care/back-link.tsx";
import { Card } from "../design/card.tsx";
import { Empty } from "../design/states.tsx";
import { Tag } from "../design/tag.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { HELPS_WORDS as WORDS } from "./helps-words.ts";
import { TrialCard } from "./trial-card.tsx";

/** "Does it help me?": what was seen on like days, and trials by lot. */
export function HelpsScreen() {
  const { data: helps } = useSuspenseQuery(queries.helps);
  return (
    <Page title={WORDS.title} lead={WORDS.lead} over={<BackLink to="/care">{WORDS.back}</BackLink>}>
      <div className="grid gap-4 wide:grid-cols-2 wide:items-start">
        <div className="grid gap-4">
          <BeforeAdvice>
            <TrialCard helps={helps} />
          </BeforeAdvice>
        </div>
        <Comparisons comparisons={helps.comparisons} />
      </div>
    </Page>
  );
}

type Comparison = HelpsView["comparisons"][number];

const Comparisons = ({ comparisons }: Pick<HelpsView, "comparisons">) => (
  <Card labelledBy="seen" className="grid gap-4">
    <h2 id="seen" className="text-h3">
      {WORDS.seen}
    </h2>
    {comparisons.length === 0 && <Empty>{WORDS.nothing}</Empty>}
    {[...new Set(comparisons.map(({ kind }) => kind))].map((kind) => (
      <section key={kind} aria-label={WORDS.kind(kind)} className="grid gap-3 border-t border-line pt-4">
        <h3 className="text-h3">{WORDS.kind(kind)}</h3>
        {comparisons
          .filter((one) => one.kind === kind)
          .map((one) => (
            <ComparisonLine key={one.outcome} comparison={one} />
          ))}
      </section>
    ))}
    <p className="border-t border-line pt-4 text-caption text-ink-3">{WORDS.note}</p>
  </Card>
);

/** One comparison in words; how sure it is stands beside it, never a colour. */
export const ComparisonLine = ({
  comparison: { outcome, told, pairs, text },
}: {
  readonly comparison: Pick<Comparison, "outcome" | "told" | "pairs" | "text">;
}) => (
  <div className="grid gap-1">
    <p className="flex flex-wrap items-center gap-2 text-small">
      <span className="weight-text">{outcome === "soreness" ? WORDS.soreness : WORDS.heartRate}</span>
      <Tag>{told ? WORDS.pairs(pairs) : WORDS.tooFew}</Tag>
    </p>
    <p className="text-small text-ink-2">{text}</p>
  </div>
);
