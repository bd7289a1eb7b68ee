import { ToggleGroup } from "radix-ui";
import { useId } from "react";
import { type AnswerSheet, give, isChosen, isSingle, type Question, toggle } from "./answer-sheet.ts";
import { QUESTION_WORDS as WORDS } from "./log-words.ts";

interface QuestionFieldProps {
  readonly question: Question;
  readonly sheet: AnswerSheet;
  readonly onChange: (sheet: AnswerSheet) => void;
}

/** Beside the options of the question, which are ids of the server's. */
const NONE = "@none";
const UNSURE = "@unsure";

/**
 * One question: what may apply, "none of these", and "not sure" last with what it counts as. One stop of the Tab key, as
 * there are many: arrow keys move within.
 */
export function QuestionField({ question, sheet, onChange }: QuestionFieldProps) {
  const id = useId();
  const { options, words, why } = question;
  const chosen = options.map((option) => option.id).filter((option) => isChosen(sheet, question, option));
  const given = sheet[question.id]?.kind;
  const values = given === "none" ? [NONE] : given === "unsure" ? [UNSURE] : chosen;
  const rows = (
    <>
      {options.map((option) => (
        <Row
          key={option.id}
          value={option.id}
          words={option.words}
          onPick={() => onChange(toggle(sheet, question, option.id))}
        />
      ))}
      {!isSingle(question) && (
        <>
          <Row value={NONE} words={WORDS.none} onPick={() => onChange(give(sheet, question, "none"))} />
          <Row
            value={UNSURE}
            words={WORDS.unsure}
            about={WORDS.unsureCounts}
            onPick={() => onChange(give(sheet, question, "unsure"))}
          />
        </>
      )}
    </>
  );
  const shared = { "aria-labelledby": id, orientation: "vertical", className: "mt-2 grid gap-1.5" } as const;
  return (
    <div className="border-t border-line pt-4">
      <p id={id} className="weight-bold">
        {words}
      </p>
      {WORDS.why[why] && <p className="mt-1 text-caption text-ink-3">{WORDS.why[why]}</p>}
      {isSingle(question) ? (
        <ToggleGroup.Root {...shared} type="single" value={values[0] ?? ""}>
          {rows}
        </ToggleGroup.Root>
      ) : (
        <ToggleGroup.Root {...shared} type="multiple" role="group" value={[...values]}>
          {rows}
        </ToggleGroup.Root>
      )}
    </div>
  );
}

interface RowProps {
  readonly value: string;
  readonly words: string;
  readonly about?: string;
  readonly onPick: () => void;
}

const Row = ({ value, words, about, onPick }: RowProps) => (
  <ToggleGroup.Item
    value={value}
    onClick={onPick}
    className="group flex min-h-13 items-center gap-3 rounded-row px-4 py-2 text-left shadow-[inset_0_0_0_1.5px_var(--edge)] data-[state=on]:bg-tape-soft data-[state=on]:shadow-[inset_0_0_0_2.5px_var(--tape)]"
  >
    <span
      aria-hidden="true"
      className="grid size-5 flex-none place-items-center rounded-[5px] shadow-[inset_0_0_0_2px_var(--edge)] group-data-[state=on]:bg-tape group-data-[state=on]:shadow-none"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="hidden size-5 group-data-[state=on]:block">
        <path
          d="M5 10.5 8.5 14 15 6.5"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
    <span>
      {words}
      {about !== undefined && <span className="block text-caption text-ink-2">{about}</span>}
    </span>
  </ToggleGroup.Item>
);
