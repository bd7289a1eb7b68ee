import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { NiggleView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { queries } from "../../read/queries.ts";
import { BecauseList } from "../because-list.tsx";
import { clockInWords, NIGGLE_WORDS, placeTitle } from "../niggle-words.ts";
import { RestList } from "../rest-list.tsx";
import { LevelLine } from "../urgency.tsx";
import { blocksOf } from "./blocks.ts";
import { LOG_WORDS, OUTCOME_WORDS as WORDS } from "./log-words.ts";
import { StickyActs } from "./sticky-acts.tsx";

interface OutcomeProps {
  readonly niggle: NiggleView;
  readonly understood: string | null;
  readonly onAnswer: () => void;
  readonly onDone: () => void;
}

/** What came of it, in words: saved, how urgent, what rests, and why. */
export function Outcome({ niggle, understood, onAnswer, onDone }: OutcomeProps) {
  const { data: triage } = useSuspenseQuery(queries.triage);
  const rests = blocksOf(niggle, triage.blocks);
  const said = WORDS.saved(placeTitle(niggle), NIGGLE_WORDS.pain(niggle.pain), clockInWords(niggle.clock));
  return (
    <div className="grid gap-4">
      <Headline>{said}</Headline>
      {understood !== null && <p className="text-small text-ink-2">{LOG_WORDS.took(understood)}</p>}
      <LevelLine urgent={niggle} />
      <BecauseList because={niggle.because} />
      {rests.length > 0 && (
        <div>
          <h3 className="text-h3">{WORDS.allowed}</h3>
          <RestList blocks={rests} said={niggle.because.map(({ text }) => text)} />
        </div>
      )}
      <p className="text-caption text-ink-3">{triage.note}</p>
      <StickyActs>
        {niggle.questions.length > 0 && (
          <Button wide look="soft" onClick={onAnswer}>
            {NIGGLE_WORDS.answer(niggle.questions.length)}
          </Button>
        )}
        <Button wide size="large" onClick={onDone}>
          {WORDS.done}
        </Button>
        <Link
          to="/body/$niggle"
          params={{ niggle: niggle.id }}
          className="inline-flex min-h-11 items-center justify-center text-small text-ink-2 underline"
        >
          {WORDS.toNiggle}
        </Link>
      </StickyActs>
    </div>
  );
}

/** Kept on this device: nothing is known of it yet. */
export const Kept = ({
  place,
  score,
  mayNeedCare,
  onDone,
}: {
  readonly place: string;
  readonly score: string;
  readonly mayNeedCare: boolean;
  readonly onDone: () => void;
}) => (
  <div className="grid gap-4">
    <Headline>{WORDS.kept(place, score)}</Headline>
    {mayNeedCare && <p className="weight-bold">{WORDS.keptMayNeedCare}</p>}
    <p className="text-ink-2">{WORDS.keptLead}</p>
    <StickyActs>
      <Button wide size="large" onClick={onDone}>
        {WORDS.done}
      </Button>
    </StickyActs>
  </div>
);

/** Said aloud where it appears. */
function Headline({ children }: { readonly children: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} role="status" className="font-display text-lead outline-none">
      {children}
    </p>
  );
}
