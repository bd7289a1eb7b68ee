import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { isAxial, SITES, type View, viewOf } from "../../core/body/index.ts";
import type { NiggleView } from "../../http/contract.ts";
import { LinkButton } from "../design/button.tsx";
import { Empty } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { BODY_WORDS as WORDS } from "./body-words.ts";
import { CheckIns } from "./check-ins.tsx";
import { ClosedNiggles } from "./closed-niggles.tsx";
import { AnswerSheetDialog } from "./log/answer-dialog.tsx";
import { LogSheet, type LogStart } from "./log/log-sheet.tsx";
import { TextLog } from "./log/text-log.tsx";
import { Maps } from "./map/maps.tsx";
import { openNiggleAt } from "./map/marks.ts";
import { NiggleCard } from "./niggle-card.tsx";
import type { PlaceSearch } from "./place-search.ts";
import { type Shown, ShownSwitch } from "./shown-switch.tsx";
import { type Place, SiteList } from "./site-list.tsx";
import { startOfNiggle } from "./start-of-niggle.ts";
import { byUrgency } from "./triage-order.ts";

/** Where it hurts: the map or the list to log with, and what is open. */
export function BodyScreen() {
  const { data } = useSuspenseQuery(queries.niggles);
  const { data: triage } = useSuspenseQuery(queries.triage);
  const { data: status } = useSuspenseQuery(queries.status);
  const [shown, setShown] = useState<Shown>(() => firstView(data.niggles));
  const [logging, setLogging] = useState<LogStart | null>(findStart(useSearch({ from: "/body" })));
  const source = { niggles: data.niggles, blocks: triage.blocks, today: status.today };
  const pick = ({ site, side }: Place) =>
    setLogging({ site, side: openNiggleAt(data.niggles, { site, side })?.side ?? side });
  return (
    <Page title={WORDS.title} tab={WORDS.tab} beside={<ShownSwitch shown={shown} onChange={setShown} />}>
      <BeforeAdvice keepChildren>
        <div className="flex flex-wrap items-start gap-x-8 gap-y-6 [section+&]:mt-9 wide:[section+&]:mt-4">
          <section aria-label={WORDS.tab} className="grid min-w-0 flex-[1_1_45rem] gap-4">
            {shown !== "list" ? (
              <Maps view={shown} source={source} selected={logging} onPick={pick} />
            ) : (
              <SiteList source={source} onPick={pick} />
            )}
            <TextLog onPick={setLogging} />
          </section>
          <div className="grid min-w-0 flex-[1_1_20rem] gap-4">
            <OpenNiggles niggles={data.niggles} today={status.today} onLog={setLogging} />
            <CheckIns />
            <ClosedNiggles niggles={data.niggles} />
          </div>
        </div>
      </BeforeAdvice>
      {logging && (
        <LogSheet
          start={logging}
          niggles={data.niggles}
          today={status.today}
          onClose={() => setLogging(null)}
        />
      )}
    </Page>
  );
}

/** The place that the address asks to log; a side that it does not name is chosen on the sheet. */
function findStart({ area, side }: PlaceSearch): LogStart | null {
  const site = SITES.find((one) => one === area);
  if (site === undefined) return null;
  return { site, side: isAxial(site) ? "both" : side === "right" ? "right" : "left" };
}

/** The view that has the most urgent of what is open; without any the back, where runners hurt most. */
function firstView(niggles: readonly NiggleView[]): View {
  const [first] = byUrgency(niggles.filter((niggle) => niggle.open));
  return first === undefined ? "back" : viewOf(startOfNiggle(first).site);
}

interface OpenProps {
  readonly niggles: readonly NiggleView[];
  readonly today: string;
  readonly onLog: (start: LogStart) => void;
}

function OpenNiggles({ niggles, today, onLog }: OpenProps) {
  const { data: load } = useSuspenseQuery(queries.load);
  const [answering, setAnswering] = useState<NiggleView | null>(null);
  const open = niggles.filter((niggle) => niggle.open);
  return (
    <section aria-labelledby="open-niggles" className="grid gap-3">
      <h2 id="open-niggles" className="text-h2">
        {WORDS.openNiggles}
      </h2>
      {open.length === 0 && <Empty>{WORDS.nothing}</Empty>}
      {open.map((niggle) => (
        <NiggleCard
          key={niggle.id}
          niggle={niggle}
          today={today}
          load={load}
          onLog={() => onLog(startOfNiggle(niggle))}
          onAnswer={() => setAnswering(niggle)}
        />
      ))}
      {open.length > 0 && (
        <span>
          <LinkButton to="/triage" look="ghost" size="small">
            {WORDS.triage}
          </LinkButton>
        </span>
      )}
      {answering && <AnswerSheetDialog niggle={answering} onClose={() => setAnswering(null)} />}
    </section>
  );
}
