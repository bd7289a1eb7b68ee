import { type ReactNode, Suspense, useState } from "react";
import { Icon } from "../design/icon.tsx";
import { Loading } from "../design/states.tsx";
import { PARTS_WORDS as WORDS } from "./parts-words.ts";
import { PlannedList } from "./planned/planned-list.tsx";
import { RaceList } from "./races/race-list.tsx";
import { WhatIfBox } from "./what-if/what-if-box.tsx";
import { WHAT_IF_WORDS } from "./what-if/what-if-words.ts";

interface PlanPartsProps {
  readonly today: string;
  /** Someone is to be seen first: nothing is asked of the plan until then. */
  readonly isGated: boolean;
}

/** Under the calendar: a question to the plan, and what it is made from. */
export const PlanParts = ({ today, isGated }: PlanPartsProps) => (
  <div className="mt-4 grid gap-4">
    {!isGated && (
      <FoldedCard title={WHAT_IF_WORDS.title} lead={WHAT_IF_WORDS.lead}>
        <WhatIfBox today={today} />
      </FoldedCard>
    )}
    <FoldedCard title={WORDS.training} lead={WORDS.trainingLead}>
      <TrainingParts today={today} />
    </FoldedCard>
  </div>
);

function TrainingParts({ today }: { readonly today: string }) {
  const [said, setSaid] = useState("");
  return (
    <Suspense fallback={<Loading what={WORDS.working} />}>
      <p role="status" className={said ? "mb-3 rounded-row bg-moss-soft px-4 py-2" : ""}>
        {said}
      </p>
      <div className="grid gap-7">
        <RaceList onSaid={setSaid} />
        <PlannedList today={today} onSaid={setSaid} />
      </div>
    </Suspense>
  );
}

interface FoldedCardProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

const FoldedCard = ({ title, lead, children }: FoldedCardProps) => (
  <details className="group rounded-card bg-surface lifted">
    <summary className="flex min-h-14 list-none items-center justify-between gap-3 rounded-card p-5 [&::-webkit-details-marker]:hidden">
      <span>
        <h2 className="text-h3">{title}</h2>
        <span className="text-small text-ink-2">{lead}</span>
      </span>
      <Icon name="down" className="size-[22px] transition-transform group-open:rotate-180" />
    </summary>
    <div className="px-5 pb-5">{children}</div>
  </details>
);
