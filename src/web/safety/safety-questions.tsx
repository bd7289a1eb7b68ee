import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SafetyView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { longDay } from "../design/dates.ts";
import { TextField } from "../design/field.tsx";
import { FaultStrip, wordsOf } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { SAFETY_WORDS as WORDS } from "./safety-words.ts";

type Question = SafetyView["toAsk"][number];

/** What must be known before firm work: one tap for "none of these", or one answer each; and what holds now. */
export function SafetyQuestions({ onAnswered }: { readonly onAnswered?: () => void }) {
  const { data: safety } = useSuspenseQuery(queries.safety);
  const { mutate, isPending, error } = useSend();
  const none = () =>
    mutate({ path: "/safety", body: { answers: "none" } }, { onSuccess: () => onAnswered?.() });
  return (
    <div className="grid gap-4">
      {safety.toAsk.length === 0 ? (
        <p className="text-small text-moss">{WORDS.allAnswered}</p>
      ) : (
        <QuestionList questions={safety.toAsk}>
          <Button onClick={none} disabled={isPending} wide>
            {WORDS.none}
          </Button>
        </QuestionList>
      )}
      {error && <FaultStrip error={error} />}
      <ActiveConditions safety={safety} />
      <details>
        <summary className="min-h-11 content-center weight-bold">{WORDS.onTheDay}</summary>
        <p className="mb-2 text-small text-ink-2">{WORDS.onTheDayLead}</p>
        <QuestionList questions={safety.onTheDay}>{null}</QuestionList>
      </details>
    </div>
  );
}

const QuestionList = ({
  questions,
  children,
}: {
  readonly questions: readonly Question[];
  readonly children: React.ReactNode;
}) => (
  <div className="grid gap-3">
    <ul className="divide-y divide-line">
      {questions.map((question) => (
        <SafetyQuestion key={question.id} question={question} />
      ))}
    </ul>
    {children}
  </div>
);

/** One condition: a yes opens what else must be said. */
function SafetyQuestion({ question }: { readonly question: Question }) {
  const [open, setOpen] = useState(false);
  return (
    <li className="py-2.5">
      <div className="flex items-center justify-between gap-3">
        <p className="text-small">{question.question}</p>
        <Button look="ghost" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {WORDS.yes}
        </Button>
      </div>
      {open && <YesForm question={question} onDone={() => setOpen(false)} />}
    </li>
  );
}

function YesForm({ question, onDone }: { readonly question: Question; readonly onDone: () => void }) {
  const { mutate, isPending, error } = useSend();
  const [place, setPlace] = useState("");
  const [clinicianOk, setClinicianOk] = useState(false);
  const save = () =>
    mutate(
      {
        path: "/safety",
        body: {
          condition: question.id,
          answer: "yes",
          clinicianOk,
          ...(question.needsPlace && place !== "" ? { areas: [place] } : {}),
        },
      },
      { onSuccess: onDone },
    );
  return (
    <form
      className="mt-3 grid gap-3 rounded-row bg-sunk p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className="text-small text-ink-2">{question.why}</p>
      {question.needsPlace && (
        <TextField
          label={WORDS.place}
          hint={WORDS.placeHint}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
          fault={error ? wordsOf(error) : null}
        />
      )}
      <label className="flex min-h-11 items-center gap-3 text-small">
        <input
          type="checkbox"
          className="size-5 accent-(--tape)"
          checked={clinicianOk}
          onChange={({ target }) => setClinicianOk(target.checked)}
        />
        {WORDS.clinicianOk}
      </label>
      {error && !question.needsPlace && <FaultStrip error={error} />}
      <span>
        <Button type="submit" size="small" disabled={isPending}>
          {WORDS.save}
        </Button>
      </span>
    </form>
  );
}

function ActiveConditions({ safety }: { readonly safety: SafetyView }) {
  const { mutate, isPending } = useSend();
  if (safety.active.length === 0) return <p className="text-small text-ink-2">{WORDS.nothingActive}</p>;
  return (
    <div>
      <h3 className="text-h3">{WORDS.active}</h3>
      <ul className="divide-y divide-line">
        {safety.active.map((condition) => (
          <li key={condition.id} className="flex items-center justify-between gap-3 py-2.5">
            <p className="text-small">
              {condition.says}
              {condition.until !== null && (
                <span className="block text-caption text-ink-3">
                  {WORDS.until(longDay(condition.until.slice(0, 10)))}
                </span>
              )}
            </p>
            <Button
              look="ghost"
              size="small"
              disabled={isPending}
              onClick={() => mutate({ path: "/safety", body: { condition: condition.id, answer: "no" } })}
            >
              {WORDS.over}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
