import type { PlanItemView, PlanView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { clock, middleDay } from "../design/dates.ts";
import { Dial } from "../design/dial.tsx";
import { Empty } from "../design/states.tsx";
import { Tag } from "../design/tag.tsx";
import { massageInWords, placeInWords } from "../plan/plan-words.ts";
import { WeekStrip } from "../plan/week-strip.tsx";
import { TODAY_WORDS as WORDS } from "./today-words.ts";

const MOST_REASONS = 2;

const STATE = {
  proposed: { look: "lamp", words: WORDS.proposed },
  booked: { look: "moss", words: WORDS.booked },
  cancelSuggested: { look: "plain", words: WORDS.better },
} as const;

/** The massage that comes next: when, which, where and why. */
export function NextMassage({ plan }: { readonly plan: PlanView }) {
  const next = plan.items.find(
    ({ kind, status, date }) => kind === "massage" && status in STATE && date >= plan.from,
  );
  return (
    <Card labelledBy="next-massage">
      <div className="flex items-center justify-between gap-3">
        <h2 id="next-massage" className="text-h3">
          {WORDS.nextMassage}
        </h2>
        {next && <State status={next.status} />}
      </div>
      {next ? <Massage item={next} plan={plan} /> : <NoMassage />}
    </Card>
  );
}

function State({ status }: Pick<PlanItemView, "status">) {
  const state = STATE[status as keyof typeof STATE];
  return state && <Tag look={state.look}>{state.words}</Tag>;
}

const NoMassage = () => (
  <Empty
    act={
      <LinkButton to="/plan" look="soft" size="small">
        {WORDS.seePlan}
      </LinkButton>
    }
  >
    {WORDS.noMassage}
  </Empty>
);

function Massage({ item, plan }: { readonly item: PlanItemView; readonly plan: PlanView }) {
  const places = [...new Set(item.areas.map(({ area }) => placeInWords({ area, side: "both" })))];
  return (
    <>
      <p className="mt-2 flex items-center gap-3 font-display text-lead">
        <Dial form={item.form} status={item.status} size={28} />
        <span>
          {middleDay(item.date)}
          {item.start ? `, ${clock(item.start)}` : ""}
        </span>
      </p>
      <p className="mt-1 text-small text-ink-2">
        {massageInWords(item)}
        {places.length > 0 && `. ${upperFirst(places.join(", "))}.`}
      </p>
      <div className="my-3.5">
        <WeekStrip plan={plan} />
      </div>
      <div className="grid gap-1.5">
        {item.because.slice(0, MOST_REASONS).map(({ text, rule }) => (
          <Because key={text} rules={[rule]}>
            {text}
          </Because>
        ))}
      </div>
      <div className="mt-4">
        <LinkButton to="/plan" hash={item.date} wide>
          {WORDS.openIt}
        </LinkButton>
      </div>
    </>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
