import { useSuspenseQuery } from "@tanstack/react-query";
import type { CadenceView } from "../../http/contract.ts";
import { BackLink } from "../care/back-link.tsx";
import { Because } from "../design/because.tsx";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Tag } from "../design/tag.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { ExperimentCard } from "./experiment-card.tsx";
import { HELPS_WORDS } from "./helps-words.ts";
import { StepsChart } from "./steps-chart.tsx";
import { StepsTable } from "./steps-table.tsx";
import { STEPS_WORDS as WORDS } from "./steps-words.ts";

/** The runner's step rate, what it is judged by, and the experiment of a quicker step. */
export function StepsScreen() {
  const { data: cadence } = useSuspenseQuery(queries.cadence);
  return (
    <Page
      title={WORDS.title(cadence.reference?.own ?? null)}
      tab={WORDS.tab}
      lead={cadence.reference === null ? cadence.text : WORDS.lead}
      over={<BackLink to="/care">{HELPS_WORDS.back}</BackLink>}
    >
      <div className="grid gap-4 wide:grid-cols-2 wide:items-start">
        {cadence.runs.length > 0 && <RunsCard cadence={cadence} />}
        <div className="grid gap-4">
          <BeforeAdvice>
            <ExperimentCard cadence={cadence} />
          </BeforeAdvice>
          {cadence.forTherapist !== null && <TherapistCard line={cadence.forTherapist} />}
        </div>
      </div>
    </Page>
  );
}

const RunsCard = ({ cadence }: { readonly cadence: CadenceView }) => {
  const { reference, runs, line, low, because } = cadence;
  return (
    <Card labelledBy="runs" className="grid gap-4">
      <h2 id="runs" className="text-h3">
        {WORDS.chart}
      </h2>
      <StepsChart runs={runs} line={line} />
      {reference?.expected == null ? <NoHeight /> : <p>{WORDS.beside(reference.expected)}</p>}
      {low !== null && cadence.possibleLongStep && (
        <span>
          <Tag>{cadence.text}</Tag>
        </span>
      )}
      {because.map(({ text }) => (
        <Because key={text}>{text}</Because>
      ))}
      <StepsTable runs={runs} />
    </Card>
  );
};

const NoHeight = () => (
  <div className="grid justify-items-start gap-2.5">
    <p className="text-small text-ink-2">{WORDS.noHeight}</p>
    <LinkButton to="/settings" look="soft" size="small">
      {WORDS.toSettings}
    </LinkButton>
  </div>
);

const TherapistCard = ({ line }: { readonly line: NonNullable<CadenceView["forTherapist"]> }) => (
  <Card labelledBy="therapist" className="grid gap-2.5">
    <h2 id="therapist" className="text-h3">
      {WORDS.forTherapist}
    </h2>
    <Because rules={[line.rule]}>{line.text}</Because>
  </Card>
);
