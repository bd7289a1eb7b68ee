import { useState } from "react";
import type { HelpsView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { fullDate } from "../design/dates.ts";
import { SelectField } from "../design/field.tsx";
import { FaultStrip } from "../design/states.tsx";
import { Tag } from "../design/tag.tsx";
import { useSend } from "../send/use-send.ts";
import { ComparisonLine } from "./helps-screen.tsx";
import { HELPS_WORDS as WORDS } from "./helps-words.ts";
import { StopAct } from "./stop-act.tsx";

type Trial = HelpsView["trials"][number];

/** Days drawn by lot: today's draw while a trial runs, else the way to start one; and the trials before. */
export function TrialCard({ helps: { trials } }: { readonly helps: HelpsView }) {
  const open = trials.find(({ state }) => state === "running" || state === "waiting");
  const past = trials.filter((trial) => trial !== open).reverse();
  return (
    <Card labelledBy="trial" className="grid gap-4">
      <h2 id="trial" className="text-h3">
        {WORDS.trial}
      </h2>
      {open === undefined ? <StartTrial /> : <OpenTrial trial={open} />}
      {past.length > 0 && <PastTrials trials={past} />}
    </Card>
  );
}

const OpenTrial = ({ trial }: { readonly trial: Trial }) => (
  <div className="grid gap-3">
    <p className="text-small weight-text text-ink-3">{WORDS.kind(trial.kind)}</p>
    {trial.draw !== null && <p className="font-display text-lead">{WORDS.draw[trial.draw]}</p>}
    <p>{trial.text}</p>
    <p className="text-small text-ink-2">{WORDS.until(fullDate(trial.lastDay))}</p>
    {trial.state === "running" && <StopAct path="/helps/trial" label={WORDS.stop} sure={WORDS.stopSure} />}
  </div>
);

const DAYS = [16, 28, 42, 56] as const;
const USUAL_DAYS = "28";

function StartTrial() {
  const [kind, setKind] = useState<string>("foamRoller");
  const [days, setDays] = useState(USUAL_DAYS);
  const { mutate, isPending, error } = useSend<HelpsView>();
  return (
    <div className="grid gap-4">
      <p className="text-small text-ink-2">{WORDS.trialLead}</p>
      <SelectField label={WORDS.which} value={kind} onChange={({ target }) => setKind(target.value)}>
        {WORDS.trialKinds.map((one) => (
          <option key={one} value={one}>
            {WORDS.kind(one)}
          </option>
        ))}
      </SelectField>
      <SelectField label={WORDS.days} value={days} onChange={({ target }) => setDays(target.value)}>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {WORDS.daysOption(count)}
          </option>
        ))}
      </SelectField>
      {error && <FaultStrip error={error} />}
      <Button disabled={isPending} onClick={() => mutate({ path: "/helps/trial", body: { kind, days } })}>
        {WORDS.start}
      </Button>
    </div>
  );
}

const PastTrials = ({ trials }: { readonly trials: readonly Trial[] }) => (
  <section className="grid gap-3 border-t border-line pt-4" aria-label={WORDS.past}>
    <h3 className="text-h3">{WORDS.past}</h3>
    <ul className="grid gap-4">
      {trials.map((trial) => (
        <li key={trial.id} className="grid gap-2">
          <p className="flex flex-wrap items-center gap-2">
            <span className="weight-text">{WORDS.kind(trial.kind)}</span>
            <Tag>{WORDS.states[trial.state]}</Tag>
          </p>
          {trial.results.length === 0 ? (
            <p className="text-small text-ink-2">{trial.text}</p>
          ) : (
            trial.results.map((result) => <ComparisonLine key={result.outcome} comparison={result} />)
          )}
        </li>
      ))}
    </ul>
  </section>
);
