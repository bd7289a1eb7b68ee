import { useSuspenseQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { NiggleView, StatusView, TriageView } from "../../http/contract.ts";
import { Button, LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Empty } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { HeldBack } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { BecauseList } from "./because-list.tsx";
import { AnswerSheetDialog } from "./log/answer-dialog.tsx";
import { MyLegs } from "./my-legs.tsx";
import { summaryOf } from "./niggle-card.tsx";
import { NIGGLE_WORDS, placeTitle } from "./niggle-words.ts";
import { RestList } from "./rest-list.tsx";
import { SeenSheet } from "./seen-sheet.tsx";
import { byUrgency } from "./triage-order.ts";
import { triageHeading, TRIAGE_WORDS as WORDS } from "./triage-words.ts";
import { isRed, LevelLine } from "./urgency.tsx";

/** Everything that is open: how urgent, what to say to whom, what rests, what is still to answer. */
export function TriageScreen() {
  const { data: triage } = useSuspenseQuery(queries.triage);
  const { data } = useSuspenseQuery(queries.niggles);
  const { data: status } = useSuspenseQuery(queries.status);
  const open = byUrgency(data.niggles.filter((niggle) => niggle.open));
  const whole = status.gates.filter(({ area }) => area === null);
  return (
    <Page title={triageHeading(triage, open.length > 0)} tab={WORDS.tab}>
      <div className="grid items-start gap-4 wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-4">
          <HeldBack />
          {whole.map((gate) => (
            <WholeCard key={`${gate.deadline} ${gate.text}`} gate={gate} />
          ))}
          {open.map((niggle) => (
            <TriageCard key={niggle.id} niggle={niggle} today={status.today} />
          ))}
          {open.length === 0 && whole.length === 0 && (
            <Empty act={<LinkButton to="/body">{WORDS.toBody}</LinkButton>}>{WORDS.nothingLead}</Empty>
          )}
        </div>
        <div className="grid min-w-0 gap-4">
          <Rests blocks={triage.blocks} said={triage.because.map(({ text }) => text)} />
          {open.length > 0 && <MyLegs />}
          <section aria-labelledby="note-title">
            <h2 id="note-title" className="text-h3">
              {WORDS.note}
            </h2>
            <p className="text-small text-ink-2">{triage.note}</p>
          </section>
        </div>
      </div>
    </Page>
  );
}

interface TriageCardProps {
  readonly niggle: NiggleView;
  readonly today: string;
}

function TriageCard({ niggle, today }: TriageCardProps) {
  const [opened, setOpened] = useState<"seen" | "answer" | null>(null);
  const id = `triage-${niggle.id}`;
  const open = niggle.questions.length;
  return (
    <Card labelledBy={id}>
      <div className="grid gap-3">
        <div>
          <h2 id={id} className="text-h2">
            {placeTitle(niggle)}
          </h2>
          <p className="text-small text-ink-2">{summaryOf(niggle, today)}</p>
        </div>
        <LevelLine urgent={niggle} />
        <BecauseList because={niggle.because} />
        {open > 0 && <p className="text-small">{WORDS.openLead}</p>}
        <div className="flex flex-wrap gap-2">
          {open > 0 && (
            <Button size="small" onClick={() => setOpened("answer")}>
              {NIGGLE_WORDS.answer(open)}
            </Button>
          )}
          <Button
            size="small"
            look={isRed(niggle) && open === 0 ? "main" : "ghost"}
            onClick={() => setOpened("seen")}
          >
            {NIGGLE_WORDS.seen}
          </Button>
          <LinkButton size="small" look="ghost" to="/body/$niggle" params={{ niggle: niggle.id }}>
            {NIGGLE_WORDS.open}
          </LinkButton>
        </div>
      </div>
      {opened === "seen" && <SeenSheet niggle={niggle} onClose={() => setOpened(null)} />}
      {opened === "answer" && <AnswerSheetDialog niggle={niggle} onClose={() => setOpened(null)} />}
    </Card>
  );
}

/** What is about the runner and not one place. */
function WholeCard({ gate }: { readonly gate: StatusView["gates"][number] }) {
  const [seeing, setSeeing] = useState(false);
  const id = useId();
  return (
    <Card labelledBy={id}>
      <div className="grid gap-3">
        <h2 id={id} className="text-h2">
          {WORDS.whole}
        </h2>
        <LevelLine urgent={gate} />
        <BecauseList because={gate.because} />
        <span>
          <Button size="small" onClick={() => setSeeing(true)}>
            {NIGGLE_WORDS.seen}
          </Button>
        </span>
      </div>
      {seeing && <SeenSheet niggle={null} onClose={() => setSeeing(false)} />}
    </Card>
  );
}

function Rests({
  blocks,
  said,
}: {
  readonly blocks: TriageView["blocks"];
  readonly said: readonly string[];
}) {
  if (blocks.length === 0) return null;
  return (
    <Card labelledBy="rests-title">
      <h2 id="rests-title" className="mb-1 text-h3">
        {WORDS.rests}
      </h2>
      <RestList blocks={blocks} said={said} />
    </Card>
  );
}
