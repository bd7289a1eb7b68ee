import type { PlanView, StatusView } from "../../http/contract.ts";
import { Because } from "../design/because.tsx";
import { LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { longDay, middleDay } from "../design/dates.ts";
import { PRESSURE } from "../plan/plan-words.ts";
import type { PlanChange } from "./plan-changes.ts";
import { TODAY_WORDS as WORDS } from "./today-words.ts";
import { usePlanChanges } from "./use-plan-changes.ts";

/** What changed in the plan since yesterday on this device; nothing where nothing did. */
export function WhatChanged({ plan }: { readonly plan: PlanView }) {
  const changes = usePlanChanges(plan);
  if (changes.length === 0) return null;
  const reasons = new Map(plan.items.map(({ id, because }) => [id, because[0]]));
  return (
    <Card labelledBy="what-changed">
      <h2 id="what-changed" className="mb-2 text-h3">
        {WORDS.changed}
      </h2>
      <div className="grid gap-2.5">
        {changes.map((change) => {
          const why = "to" in change ? reasons.get(change.to.id) : undefined;
          return (
            <Because key={sayChange(change)} rules={why ? [why.rule] : []}>
              {sayChange(change)} {why?.text}
            </Because>
          );
        })}
      </div>
    </Card>
  );
}

function sayChange(change: PlanChange): string {
  switch (change.kind) {
    case "moved":
      return WORDS.moved(WORDS.massage, middleDay(change.from.date), middleDay(change.to.date));
    case "form":
      return WORDS.becameForm(longDay(change.to.date), sayForm(change.from.form), sayForm(change.to.form));
    case "came":
      return WORDS.came(WORDS.massage.toLowerCase(), longDay(change.to.date));
    case "went":
      return WORDS.went(WORDS.massage, longDay(change.from.date));
  }
}

const sayForm = (form: string): string => (PRESSURE[form] ?? form).toLowerCase();

/** What the log shows and what the plan waits for: one thought a day, a trial's draw, questions, warnings. */
export function WorthKnowing({ status }: { readonly status: StatusView }) {
  const { message, draw, experiment, toAnswer } = status;
  const others = listOthers(status);
  if (!message && !draw && !experiment && toAnswer.length === 0 && others.length === 0) return null;
  return (
    <Card labelledBy="worth-knowing">
      <h2 id="worth-knowing" className="mb-2 text-h3">
        {WORDS.toKnow}
      </h2>
      <div className="grid gap-3">
        {toAnswer.map(({ text, rule }) => (
          <div key={text} className="grid gap-2">
            <Because rules={[rule]}>{text}</Because>
            <span className="pl-6.5">
              <LinkButton to="/settings" look="soft" size="small">
                {WORDS.toAnswer}
              </LinkButton>
            </span>
          </div>
        ))}
        {message && <Because rules={[message.rule]}>{message.text}</Because>}
        {draw && <Because>{draw.text}</Because>}
        {experiment && <Because>{experiment.text}</Because>}
        {others.map(({ text, rule }) => (
          <Because key={text} rules={[rule]}>
            {text}
          </Because>
        ))}
      </div>
    </Card>
  );
}

/** Warnings that nothing else on the screen says: neither a question, nor a card of its own, nor who must be seen. */
function listOthers({ warnings, toAnswer, gates }: StatusView): StatusView["warnings"] {
  const asked = new Set(toAnswer.map(({ text }) => text));
  const told = new Set(gates.flatMap(({ because }) => because.map(({ rule }) => rule)));
  return warnings.filter(({ text, rule, days }) => !asked.has(text) && !told.has(rule) && days === undefined);
}
