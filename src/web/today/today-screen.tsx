import { useSuspenseQuery } from "@tanstack/react-query";
import { MyLegs } from "../body/my-legs.tsx";
import { SorenessTap } from "../body/soreness-tap.tsx";
import { DoNowCard } from "../care/do-now-card.tsx";
import { Because } from "../design/because.tsx";
import { longDay } from "../design/dates.ts";
import { queries } from "../read/queries.ts";
import { BeforeAdvice } from "../shell/advice.tsx";
import { Page } from "../shell/page.tsx";
import { SHELL_WORDS } from "../shell/shell-words.ts";
import { deriveHeadline } from "./headline.ts";
import { NextMassage } from "./next-massage.tsx";
import { WhatChanged, WorthKnowing } from "./notes.tsx";
import { Seldom } from "./seldom.tsx";
import { UnknownDays } from "./unknown-days.tsx";

/** What to do for the legs today; then the next massage, the legs, and what changed. */
export function TodayScreen() {
  const { data: status } = useSuspenseQuery(queries.status);
  const { data: plan } = useSuspenseQuery(queries.plan);
  const { data: routine } = useSuspenseQuery(queries.routine);
  const { title, because } = deriveHeadline({ status, plan, routine });
  return (
    <Page
      title={title}
      tab={SHELL_WORDS.today}
      over={longDay(status.today)}
      lead={because && <Because rules={[because.rule]}>{because.text}</Because>}
    >
      <div className="grid gap-4 wide:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] wide:items-start wide:gap-5">
        <div className="grid gap-4 wide:gap-5">
          <BeforeAdvice>
            <DoNowCard />
          </BeforeAdvice>
          <Seldom />
          <SorenessTap />
          <MyLegs />
        </div>
        <div className="grid gap-4 wide:gap-5">
          {status.gates.length === 0 && <NextMassage plan={plan} />}
          <UnknownDays warnings={status.warnings} />
          <WhatChanged plan={plan} />
          <WorthKnowing status={status} />
        </div>
      </div>
    </Page>
  );
}
