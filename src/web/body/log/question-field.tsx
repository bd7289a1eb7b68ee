import { useId } from "react";
import { type AnswerSheet, give, isChosen, isSingle, type Question, toggle } from "./answer-sheet.ts";
import { QUESTION_WORDS as WORDS } from "./log-words.ts";

interface QuestionFieldProps {
  readonly question: Question;
  readonly sheet: AnswerSheet;
  readonly onChange: (sheet: AnswerSheet) => void;
}

/** One question: what may apply, "none of these", and "not sure" last with what it counts as. */
export function QuestionField({ question, sheet, onChange }: QuestionFieldProps) {
  const single = isSingle(question);
  const given = sheet[question.id]?.kind ?? null;
  const name = useId();
  const kind = single ? "radio" : "checkbox";
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-left mb-2 w-full weight-bold">{question.words}</legend>
      {WORDS.why[question.why] && (
        <p className="clear-both mb-2 text-caption text-ink-3">{WORDS.why[question.why]}</p>
      )}
      <div className="clear-both grid gap-1.5">
        {question.options.map(({ id, words }) => (
          <Row
            key={id}
            kind={kind}
            name={name}
            words={words}
            checked={isChosen(sheet, question, id)}
            onPick={() => onChange(toggle(sheet, question, id))}
          />
        ))}
        {!single && (
          <>
            <Row
              kind={kind}
              name={name}
              words={WORDS.none}
              checked={given === "none"}
              onPick={() => onChange(give(sheet, question, "none"))}
            />
            <Row
              kind={kind}
              name={name}
              words={WORDS.unsure}
              about={WORDS.unsureCounts}
              checked={given === "unsure"}
              onPick={() => onChange(give(sheet, question, "unsure"))}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly kind: "radio" | "checkbox";
  readonly name: string;
  readonly words: string;
  readonly about?: string;
  readonly checked: boolean;
  readonly onPick: () => void;
}

const Row = ({ kind, name, words, about, checked, onPick }: RowProps) => (
  <label className="flex min-h-13 items-center gap-3 rounded-row px-4 py-2 shadow-[inset_0_0_0_1.5px_var(--edge)] has-checked:bg-tape-soft has-checked:shadow-[inset_0_0_0_2.5px_var(--tape)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-tape">
    <input
      type={kind}
      name={name}
      checked={checked}
      onChange={onPick}
      className="size-5 flex-none accent-tape outline-none"
    />
    <span>
      {words}
      {about !== undefined && <span className="block text-caption text-ink-2">{about}</span>}
    </span>
  </label>
);
