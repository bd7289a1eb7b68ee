import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { WhatIfView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { addDays } from "../../design/dates.ts";
import { TextField } from "../../design/field.tsx";
import { wordsOf } from "../../design/states.tsx";
import { read } from "../../read/call.ts";
import { WhatIfAnswer } from "./what-if-answer.tsx";
import { exampleQuestions, WHAT_IF_WORDS as WORDS } from "./what-if-words.ts";

const A_WEEK = 7;

/** One line to ask what would follow, answered in words. */
export function WhatIfBox({ today }: { readonly today: string }) {
  const [question, setQuestion] = useState("");
  const asking = useMutation<WhatIfView, Error, string>({
    mutationFn: (q) => read(`/what-if?q=${encodeURIComponent(q)}`),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (question.trim()) asking.mutate(question);
  };
  return (
    <div className="grid gap-4">
      <form onSubmit={submit} className="grid items-start gap-3 wide:grid-cols-[1fr_auto]">
        <TextField
          label={WORDS.label}
          hint={WORDS.hint}
          fault={asking.error ? wordsOf(asking.error) : null}
          value={question}
          onChange={({ target }) => setQuestion(target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <div className="wide:pt-[27px]">
          <Button type="submit" disabled={asking.isPending}>
            {asking.isPending ? WORDS.asking : WORDS.ask}
          </Button>
        </div>
      </form>
      <Examples today={today} onChoose={setQuestion} />
      <div aria-live="polite">{asking.data && <WhatIfAnswer answer={asking.data} />}</div>
    </div>
  );
}

const Examples = ({
  today,
  onChoose,
}: {
  readonly today: string;
  readonly onChoose: (question: string) => void;
}) => (
  <div className="flex flex-wrap items-center gap-2">
    <span className="text-caption text-ink-3">{WORDS.examples}</span>
    {exampleQuestions(addDays(today, A_WEEK)).map((one) => (
      <Button key={one} look="soft" size="small" onClick={() => onChoose(one)}>
        {one}
      </Button>
    ))}
  </div>
);
