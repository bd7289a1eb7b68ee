import { useState } from "react";
import { SITE_FACTS, SITES } from "../../../core/body/index.ts";
import { Button } from "../../design/button.tsx";
import { Segments } from "../../design/choice.tsx";
import { SelectField } from "../../design/field.tsx";
import type { Refused } from "../../read/call.ts";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";
import { isComplete, safetyOf, type Ticked } from "./safety-answers.ts";

interface SafetyQuestionsProps {
  readonly questions: Refused["questions"];
  readonly onAnswer: (safety: ReturnType<typeof safetyOf>) => void;
}

/** The questions before firm work, on one screen: tick what holds, or say that none does. */
export function SafetyQuestions({ questions, onAnswer }: SafetyQuestionsProps) {
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const put = (id: string, place: string | null, isOn: boolean): void => {
    const next = new Map(ticked);
    if (isOn) next.set(id, place);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {questions.map(({ id, question, needsPlace }) => (
          <li key={id} className="border-b border-line pb-2 last:border-0">
            <label className="flex min-h-11 items-center gap-3 py-1.5">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={({ target }) => put(id, null, target.checked)}
                className="size-6 flex-none accent-(--tape)"
              />
              <span>{question}</span>
            </label>
            {needsPlace && ticked.has(id) && <Place onChange={(place) => put(id, place, true)} />}
          </li>
        ))}
      </ul>
      <Button
        wide
        size="large"
        disabled={!isComplete(questions, ticked)}
        onClick={() => onAnswer(safetyOf(questions, ticked))}
      >
        {ticked.size === 0 ? WORDS.safetyNone : WORDS.safetySome}
      </Button>
      {ticked.size > 0 && <p className="text-caption text-ink-3">{WORDS.safetyNote}</p>}
    </div>
  );
}

/** Where it is: a place and its side, in the server's words. */
function Place({ onChange }: { readonly onChange: (place: string | null) => void }) {
  const [site, setSite] = useState("");
  const [side, setSide] = useState("both");
  const tell = (nextSite: string, nextSide: string): void =>
    onChange(nextSite === "" ? null : `${nextSite}:${nextSide}`);
  return (
    <div className="mb-2 ml-9 grid gap-3">
      <SelectField
        label={WORDS.place}
        value={site}
        onChange={({ target }) => {
          setSite(target.value);
          tell(target.value, side);
        }}
      >
        <option value="">{WORDS.choosePlace}</option>
        {SITES.map((one) => (
          <option key={one} value={one}>
            {SITE_FACTS[one].words}
          </option>
        ))}
      </SelectField>
      <Segments
        label={WORDS.side}
        options={WORDS.sides}
        value={side}
        onChange={(next) => {
          setSide(next);
          tell(site, next);
        }}
      />
    </div>
  );
}
