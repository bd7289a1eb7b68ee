import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { NiggleView } from "../../http/contract.ts";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { BecauseList } from "./because-list.tsx";
import { DayTable } from "./day-table.tsx";
import { blocksOf } from "./log/blocks.ts";
import { NiggleActs } from "./niggle-acts.tsx";
import { dayNumber, firstDayOf, loadBetween } from "./niggle-days.ts";
import { NiggleLine } from "./niggle-line.tsx";
import { niggleHeading, niggleLead, NIGGLE_WORDS as WORDS } from "./niggle-words.ts";
import { RestList } from "./rest-list.tsx";
import { LevelLine } from "./urgency.tsx";

/** One niggle over time beside the running, with its reasons and its days. */
export function NiggleScreen() {
  const { niggle: id } = useParams({ from: "/body/$niggle" });
  const { data } = useSuspenseQuery(queries.niggles);
  const niggle = data.niggles.find((one) => one.id === id);
  if (niggle === undefined)
    return (
      <Page title={WORDS.notFound} lead={WORDS.notFoundLead}>
        <LinkButton to="/body">{WORDS.toBody}</LinkButton>
      </Page>
    );
  return <KnownNiggle niggle={niggle} niggles={data.niggles} />;
}

interface KnownProps {
  readonly niggle: NiggleView;
  readonly niggles: readonly NiggleView[];
}

function KnownNiggle({ niggle, niggles }: KnownProps) {
  const { data: status } = useSuspenseQuery(queries.status);
  const { data: load } = useSuspenseQuery(queries.load);
  const { today } = status;
  return (
    <Page
      title={niggleHeading(niggle, dayNumber(niggle, today))}
      lead={niggleLead(niggle, firstDayOf(niggle))}
    >
      <BeforeAdvice keepChildren>
        <div className="grid min-w-0 items-start gap-4 wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] [section+&]:mt-4">
          <Card labelledBy="line-title">
            <h2 id="line-title" className="mb-8 text-h3">
              {WORDS.lineTitle}
            </h2>
            <NiggleLine
              niggle={niggle}
              today={today}
              load={(first, last) => loadBetween(load, first, last)}
              tall
            />
            <p className="mt-2 text-caption text-ink-3">{WORDS.lineKey}</p>
          </Card>
          <div className="grid min-w-0 gap-4 wide:row-span-2">
            <WhatToDo niggle={niggle} />
            <NiggleActs niggle={niggle} niggles={niggles} today={today} />
          </div>
          <Card labelledBy="days-title">
            <h2 id="days-title" className="mb-2 text-h3">
              {WORDS.days}
            </h2>
            <DayTable niggle={niggle} />
          </Card>
        </div>
      </BeforeAdvice>
    </Page>
  );
}

function WhatToDo({ niggle }: { readonly niggle: NiggleView }) {
  const { data: triage } = useSuspenseQuery(queries.triage);
  if (!niggle.open) return null;
  const reasons = [...niggle.because, ...niggle.prompts];
  const rests = blocksOf(niggle, triage.blocks);
  return (
    <Card labelledBy="to-do-title">
      <div className="grid gap-3">
        <h2 id="to-do-title" className="text-h3">
          {WORDS.whatToDo}
        </h2>
        <LevelLine urgent={niggle} />
        <BecauseList because={reasons} />
        {rests.length > 0 && (
          <div>
            <h3 className="weight-bold text-small">{WORDS.rests}</h3>
            <RestList blocks={rests} said={reasons.map(({ text }) => text)} />
          </div>
        )}
        <p className="text-caption text-ink-3">{triage.note}</p>
      </div>
    </Card>
  );
}
