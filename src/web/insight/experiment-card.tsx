import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CadenceView } from "../../http/contract.ts";
import { sayPlace } from "../care/place-words.ts";
import { RuleChip } from "../design/because.tsx";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { minutesAndSeconds } from "../design/dates.ts";
import { SelectField } from "../design/field.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { STEPS_WORDS as WORDS } from "./steps-words.ts";
import { StopAct } from "./stop-act.tsx";

type Experiment = NonNullable<CadenceView["experiment"]>;

/** The quicker step as an experiment: how it stands, or whether it may start, and why not. */
export function ExperimentCard({ cadence }: { readonly cadence: CadenceView }) {
  const { experiment, mayStart, barriers } = cadence;
  const running = experiment?.state === "running";
  return (
    <Card labelledBy="experiment" className="grid gap-4">
      <h2 id="experiment" className="text-h3">
        {WORDS.experiment}
      </h2>
      {experiment !== null && <Standing experiment={experiment} />}
      {!running && (
        <>
          <p className="text-small text-ink-2">
            {WORDS.experimentLead} <RuleChip rule="C5" />
          </p>
          {mayStart ? <StartExperiment /> : <Barriers barriers={barriers} />}
        </>
      )}
    </Card>
  );
}

const METRES_A_KILOMETRE = 1000;

const Standing = ({ experiment }: { readonly experiment: Experiment }) => (
  <div className="grid gap-3">
    <p className="text-small weight-text text-ink-3">{sayPlace(experiment)}</p>
    <p className="font-display text-h2">
      {WORDS.target(experiment.target, minutesAndSeconds(METRES_A_KILOMETRE / experiment.speed))}
    </p>
    <p>{experiment.text}</p>
    {experiment.report !== null && (
      <section aria-label={WORDS.report} className="grid gap-1 text-small text-ink-2">
        <p>{WORDS.pain(experiment.report)}</p>
        <p>{WORDS.rate(experiment.report)}</p>
        {experiment.report.clouded && <p>{WORDS.clouded}</p>}
      </section>
    )}
    {experiment.stoppedOn === null && experiment.state !== "over" && (
      <StopAct path="/cadence/experiment" label={WORDS.stop} sure={WORDS.stopSure} />
    )}
  </div>
);

const Barriers = ({ barriers }: Pick<CadenceView, "barriers">) => (
  <div className="grid gap-2 text-small">
    <p className="weight-text">{WORDS.notNow}</p>
    <ul className="grid list-disc gap-1.5 pl-5 text-ink-2">
      {barriers.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);

const PERCENTS = [5, 6, 7, 8, 9, 10] as const;

function StartExperiment() {
  const { data: log } = useSuspenseQuery(queries.niggles);
  const places = log.niggles.filter(({ open }) => open);
  const [place, setPlace] = useState("");
  const [percent, setPercent] = useState("5");
  const { mutate, isPending, error } = useSend<CadenceView>();
  const chosen = places.find(({ id }) => id === place);
  const where = chosen ? { area: chosen.area, side: chosen.side } : {};
  return (
    <div className="grid gap-4">
      {places.length > 1 && (
        <SelectField
          label={WORDS.area}
          value={chosen?.id ?? ""}
          onChange={({ target }) => setPlace(target.value)}
        >
          <option value="">{WORDS.anyPlace}</option>
          {places.map((one) => (
            <option key={one.id} value={one.id}>
              {sayPlace(one)}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField label={WORDS.percent} value={percent} onChange={({ target }) => setPercent(target.value)}>
        {PERCENTS.map((count) => (
          <option key={count} value={count}>
            {WORDS.percentOption(count)}
          </option>
        ))}
      </SelectField>
      {error && <FaultStrip error={error} />}
      <Button
        disabled={isPending}
        onClick={() => mutate({ path: "/cadence/experiment", body: { ...where, percent } })}
      >
        {WORDS.start}
      </Button>
    </div>
  );
}
