import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button, LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { Icon } from "../design/icon.tsx";
import { ImportPlace } from "../import/import-place.tsx";
import { useImport } from "../import/running-import.ts";
import { RaceList } from "../plan/races/race-list.tsx";
import { queries } from "../read/queries.ts";
import { SafetyQuestions } from "../safety/safety-questions.tsx";
import { AvailabilityEditor } from "../settings/availability-editor.tsx";
import { Page } from "../shell/page.tsx";
import { FIRST_RUN_WORDS as WORDS } from "./first-run-words.ts";
import { FoundStep } from "./found-step.tsx";
import { STEPS, type Step } from "./steps.ts";

/** From nothing to a plan, a question a screen. */
export function FirstRunScreen() {
  const { step = "runs" } = useSearch({ from: "/start" });
  const number = STEPS.indexOf(step) + 1;
  return (
    <Page
      key={step}
      title={WORDS.titles[step]}
      lead={WORDS.leads[step]}
      over={WORDS.of(number, STEPS.length)}
    >
      <div className="grid max-w-160 gap-5">
        <StepBody step={step} />
        <Onward step={step} />
      </div>
    </Page>
  );
}

function StepBody({ step }: { readonly step: Step }) {
  switch (step) {
    case "runs":
      return <RunsStep />;
    case "found":
      return <FoundStep />;
    case "races":
      return <RacesStep />;
    case "hours":
      return (
        <Paper>
          <AvailabilityEditor />
        </Paper>
      );
    case "safety":
      return (
        <Paper>
          <SafetyQuestions />
        </Paper>
      );
  }
}

const Paper = ({ children }: { readonly children: ReactNode }) => (
  <Card>
    <div className="grid gap-5">{children}</div>
  </Card>
);

function RacesStep() {
  const [said, setSaid] = useState("");
  return (
    <Paper>
      <RaceList onSaid={setSaid} />
      <p role="status" className="text-small text-moss empty:hidden">
        {said}
      </p>
    </Paper>
  );
}

function RunsStep() {
  const { data: status } = useSuspenseQuery(queries.status);
  return (
    <>
      <ImportPlace hasRuns={status.runs > 0} />
      {status.runs === 0 && <Promises />}
    </>
  );
}

/** What a newcomer gets for their runs. */
const Promises = () => (
  <ul className="grid gap-3">
    {WORDS.promises.map(({ icon, words }) => (
      <li key={icon} className="flex items-start gap-3 text-ink-2">
        <Icon name={icon} className="mt-0.5 size-6 text-fig" />
        <span>{words}</span>
      </li>
    ))}
  </ul>
);

/** The way on, and back. */
function Onward({ step }: { readonly step: Step }) {
  const { data: status } = useSuspenseQuery(queries.status);
  const reading = useImport().step === "reading";
  const navigate = useNavigate();
  const index = STEPS.indexOf(step);
  const next = STEPS[index + 1];
  const previous = STEPS[index - 1];
  if (step === "runs" && status.runs === 0 && !reading) return null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="large"
        onClick={() => void navigate(next ? { to: "/start", search: { step: next } } : { to: "/" })}
      >
        {next ? (reading ? WORDS.carryOnAnyway : WORDS.carryOn) : WORDS.showPlan}
      </Button>
      {previous && (
        <LinkButton to="/start" search={{ step: previous }} look="plain" size="large">
          {WORDS.back}
        </LinkButton>
      )}
    </div>
  );
}
