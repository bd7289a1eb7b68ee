import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isAxial, SITE_FACTS, SITES } from "../../core/body/index.ts";
import { Button } from "../design/button.tsx";
import { Answers, Segments } from "../design/choice.tsx";
import { daysUntil, longDay } from "../design/dates.ts";
import { SelectField } from "../design/field.tsx";
import { FaultStrip } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { WEEK_WORDS as WORDS } from "./checkin-words.ts";
import { answerWeek, asksWhat, EMPTY_WEEK, questionsOf, type WeekDraft, weekWordsOf } from "./week-draft.ts";

const DAYS_A_WEEK = 7;
const DAYS = Array.from({ length: DAYS_A_WEEK + 1 }, (_, day) => day);

/** The weekly check: one question, and three more only where something was in the way. */
export function WeeklyCheck() {
  const { data } = useSuspenseQuery(queries.checkin);
  const [open, setOpen] = useState(false);
  const last = data.checks[0];
  const isDone = last !== undefined && daysUntil(last.date, data.today) < DAYS_A_WEEK;
  return (
    <div className="grid gap-3">
      <p className="text-small text-ink-2">{isDone ? WORDS.done : WORDS.lead}</p>
      {last !== undefined && (
        <p className="text-small text-ink-2">{WORDS.last(longDay(last.date), last.severity)}</p>
      )}
      {open ? (
        <WeekForm onSaved={() => setOpen(false)} />
      ) : (
        <span>
          <Button look="soft" size="small" onClick={() => setOpen(true)}>
            {WORDS.begin}
          </Button>
        </span>
      )}
      {last !== undefined && <p className="text-caption text-ink-3">{WORDS.about}</p>}
    </div>
  );
}

function WeekForm({ onSaved }: { readonly onSaved: () => void }) {
  const { data } = useSuspenseQuery(queries.checkin);
  const [draft, setDraft] = useState<WeekDraft>(EMPTY_WEEK);
  const send = useSend();
  const body = weekWordsOf(draft);
  const save = async () => {
    await send.mutateAsync({ path: "/checkin/week", body, keepAs: WORDS.keepAs });
    onSaved();
  };
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => {});
      }}
    >
      {questionsOf(draft, data.questions).map(({ id, text, options }) => (
        <Answers
          key={id}
          label={text}
          options={options.map(({ value, text: words }) => ({ value: String(value), words }))}
          value={draft.answers[id] === undefined ? null : String(draft.answers[id])}
          onChange={(value) => setDraft(answerWeek(draft, id, Number(value)))}
        />
      ))}
      {asksWhat(draft) && <WhatItWas draft={draft} onChange={setDraft} />}
      {send.error && <FaultStrip error={send.error} />}
      <Button type="submit" wide disabled={body === null || send.isPending}>
        {WORDS.save}
      </Button>
    </form>
  );
}

interface WhatProps {
  readonly draft: WeekDraft;
  readonly onChange: (draft: WeekDraft) => void;
}

const WHAT = [
  { value: "place", words: WORDS.place },
  { value: "illness", words: WORDS.illness },
] as const;
const SIDES = [
  { value: "left", words: WORDS.left },
  { value: "right", words: WORDS.right },
  { value: "both", words: WORDS.both },
] as const;

function WhatItWas({ draft, onChange }: WhatProps) {
  const site = SITES.find((one) => one === draft.area);
  const sided = site !== undefined && !isAxial(site);
  const pick = (area: string) => {
    const isMiddle = SITES.some((one) => one === area && isAxial(one));
    onChange({ ...draft, area, side: isMiddle ? "both" : draft.side });
  };
  return (
    <div className="grid gap-4">
      <Answers
        label={WORDS.what}
        options={WHAT}
        value={draft.what}
        onChange={(what) => onChange({ ...draft, what: what === "illness" ? "illness" : "place" })}
      />
      {draft.what === "place" && (
        <>
          <SelectField
            label={WORDS.area}
            value={draft.area}
            onChange={(event) => pick(event.currentTarget.value)}
          >
            {SITES.map((one) => (
              <option key={one} value={one}>
                {SITE_FACTS[one].words}
              </option>
            ))}
          </SelectField>
          {sided && (
            <Segments
              label={WORDS.side}
              options={SIDES}
              value={draft.side}
              onChange={(side) => onChange({ ...draft, side })}
            />
          )}
        </>
      )}
      <SelectField
        label={WORDS.daysLost}
        value={draft.daysLost}
        onChange={(event) => onChange({ ...draft, daysLost: Number(event.currentTarget.value) })}
      >
        {DAYS.map((day) => (
          <option key={day} value={day}>
            {day}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
