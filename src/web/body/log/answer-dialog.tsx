import { useState } from "react";
import type { NiggleView } from "../../../http/contract.ts";
import { Sheet } from "../../design/sheet.tsx";
import { placeTitle } from "../niggle-words.ts";
import { QUESTION_WORDS as WORDS } from "./log-words.ts";
import { Outcome } from "./outcome.tsx";
import { QuestionsForm } from "./questions-form.tsx";

interface AnswerDialogProps {
  readonly niggle: NiggleView;
  readonly onClose: () => void;
}

/** The open questions of one niggle, and what came of the answers. */
export function AnswerSheetDialog({ niggle, onClose }: AnswerDialogProps) {
  const [answered, setAnswered] = useState<NiggleView | null>(null);
  const title = placeTitle(niggle);
  return (
    <Sheet
      open
      onClose={onClose}
      title={answered === null ? WORDS.title(title) : title}
      {...(answered === null ? { lead: WORDS.lead } : {})}
    >
      {answered === null ? (
        <QuestionsForm
          niggle={niggle}
          onAnswered={(next) => (next === null ? onClose() : setAnswered(next))}
        />
      ) : (
        <Outcome niggle={answered} understood={null} onAnswer={() => setAnswered(null)} onDone={onClose} />
      )}
    </Sheet>
  );
}
