import { useSuspenseQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { FaultStrip, Loading } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { BriefActs } from "./brief-acts.tsx";
import "./brief-print.css";
import { BRIEF_WORDS as WORDS } from "./brief-words.ts";
import { briefQuery, onlyKnown } from "./choice/brief-choice.ts";
import { ChoicesCard } from "./choice/choices-card.tsx";
import { useKeptChoice } from "./choice/use-kept-choice.ts";
import { useSharedParts } from "./choice/use-shared-parts.ts";
import { BriefPage } from "./page/brief-page.tsx";
import { WaitingReplies } from "./reply/waiting-replies.tsx";
import { SharedPages } from "./share/shared-pages.tsx";
import { useBrief } from "./use-brief.ts";

/** The page for the therapist: what it tells, how it looks, the ways out, and what came back. */
export function BriefScreen() {
  const [{ data: settings }, { data: log }, { data: plan }] = useSuspenseQueries({
    queries: [queries.settings, queries.niggles, queries.plan],
  });
  const shared = useSharedParts(settings.settings.find(({ key }) => key === "sharedParts")?.value ?? "");
  const [kept, change] = useKeptChoice();
  const pains = log.niggles.filter(({ open }) => open);
  const visits = plan.items.filter(
    ({ kind, start, status }) =>
      kind === "massage" && start !== undefined && status !== "done" && status !== "skipped",
  );
  const known = { pains: pains.map(({ id }) => id), visits: visits.map(({ id }) => id) };
  const query = briefQuery({ ...onlyKnown(kept, known), parts: shared.parts });
  const shown = useBrief(query);
  return (
    <Page title={WORDS.title} tab={WORDS.tab} lead={WORDS.lead}>
      <div className="grid gap-4 wide:grid-cols-[25rem_minmax(0,1fr)] wide:items-start wide:gap-5">
        <div className="grid gap-4 wide:gap-5 print:hidden">
          <BeforeAdvice keepChildren />
          <WaitingReplies />
          <BriefActs brief={shown.isCurrent ? shown.brief : null} query={query} />
          <SharedPages />
          <p>
            <LinkButton to="/therapists" look="soft" size="small">
              {WORDS.therapists}
            </LinkButton>
          </p>
          <ChoicesCard shared={shared} kept={kept} onChange={change} pains={pains} visits={visits} />
        </div>
        <Paper>
          {shown.brief === null && shown.error === null && <Loading what={WORDS.what} />}
          {shown.error !== null && <FaultStrip error={shown.error} onRetry={shown.retry} />}
          {shown.brief && <BriefPage brief={shown.brief} />}
        </Paper>
      </div>
    </Page>
  );
}

const Paper = ({ children }: { readonly children: ReactNode }) => (
  <Card className="therapist-paper">
    <section aria-label={WORDS.page}>{children}</section>
  </Card>
);
