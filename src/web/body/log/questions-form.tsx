import { useState } from "react";
import type { NigglesView, NiggleView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { placeTitle } from "../niggle-words.ts";
import { type AnswerSheet, askable, restIsNone, someAnswers } from "./answer-sheet.ts";
import { QUESTION_WORDS as WORDS } from "./log-words.ts";
import { QuestionField } from "./question-field.tsx";
import { StickyActs } from "./sticky-acts.tsx";

interface QuestionsFormProps {
  readonly niggle: NiggleView;
  /** Answered: how it stands now; null where the answers wait on this device. */
  readonly onAnswered: (niggle: NiggleView | null) => void;
}

/** All questions of a niggle on one screen: "none of these" to all at once, or single answers. */
export function QuestionsForm({ niggle, onAnswered }: QuestionsFormProps) {
  const [sheet, setSheet] = useState<AnswerSheet>({});
  const send = useSend<NigglesView>();
  const questions = askable(niggle.questions);
  const begun = Object.keys(sheet).length > 0;
  const submit = async (rest: "none" | "open") => {
    const body = rest === "none" ? restIsNone(sheet, questions) : someAnswers(sheet, questions);
    const { answer } = await send.mutateAsync({
      path: `/niggles/${encodeURIComponent(niggle.id)}/answers`,
      body,
      keepAs: WORDS.keepAs(placeTitle(niggle)),
      mayNeedCare: true,
    });
    onAnswered(answer?.niggles.find(({ id }) => id === niggle.id) ?? null);
  };
  const ask = (rest: "none" | "open") => void submit(rest).catch(() => {});
  return (
    <form className="grid gap-4" onSubmit={(event) => event.preventDefault()}>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} sheet={sheet} onChange={setSheet} />
      ))}
      {send.error && <FaultStrip error={send.error} />}
      <StickyActs>
        <Button wide size="large" disabled={send.isPending} onClick={() => ask("none")}>
          {begun ? WORDS.restNone : WORDS.allNone}
        </Button>
        {begun && (
          <Button wide look="ghost" disabled={send.isPending} onClick={() => ask("open")}>
            {WORDS.saveSome}
          </Button>
        )}
      </StickyActs>
    </form>
  );
}
