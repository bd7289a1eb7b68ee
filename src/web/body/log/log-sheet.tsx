import { useState } from "react";
import type { NiggleView } from "../../../http/contract.ts";
import { Sheet } from "../../design/sheet.tsx";
import { placeTitle } from "../niggle-words.ts";
import type { Place } from "../site-list.tsx";
import { DayStep, type Logged } from "./day-step.tsx";
import { QUESTION_WORDS } from "./log-words.ts";
import { Kept, Outcome } from "./outcome.tsx";
import { QuestionsForm } from "./questions-form.tsx";
import type { ReadPlace } from "./read-text.ts";

export interface LogStart extends Place {
  readonly read?: ReadPlace;
  /** A niggle that is over and comes back: the day is added to it, and it is open again. */
  readonly reopens?: NiggleView;
}

interface LogSheetProps {
  readonly start: LogStart;
  readonly niggles: readonly NiggleView[];
  readonly today: string;
  readonly onClose: () => void;
}

type Step =
  | { readonly name: "day" }
  | { readonly name: "kept"; readonly logged: Logged }
  | {
      readonly name: "questions" | "outcome";
      readonly niggle: NiggleView;
      readonly understood: string | null;
    };

const nextAfter = (logged: Logged): Step => {
  const { niggle, understood } = logged;
  if (niggle === null) return { name: "kept", logged };
  return { name: niggle.questions.length > 0 ? "questions" : "outcome", niggle, understood };
};

/** One place is logged: its day, the questions that follow, and what came of it. */
export function LogSheet({ start, niggles, today, onClose }: LogSheetProps) {
  const [step, setStep] = useState<Step>({ name: "day" });
  const [place, setPlace] = useState<Place>(start);
  const title = placeTitle({ area: place.site, side: place.side });
  const asked = step.name === "questions";
  return (
    <Sheet
      open
      onClose={onClose}
      title={asked ? QUESTION_WORDS.title(title) : title}
      {...(asked ? { lead: QUESTION_WORDS.lead } : {})}
    >
      {step.name === "day" && (
        <DayStep
          place={place}
          read={start.read ?? null}
          reopens={start.reopens ?? null}
          onPlace={setPlace}
          niggles={niggles}
          today={today}
          onLogged={(logged) => setStep(nextAfter(logged))}
        />
      )}
      {step.name === "kept" && <Kept {...step.logged} onDone={onClose} />}
      {step.name === "questions" && (
        <QuestionsForm
          niggle={step.niggle}
          onAnswered={(niggle) =>
            niggle === null ? onClose() : setStep({ name: "outcome", niggle, understood: step.understood })
          }
        />
      )}
      {step.name === "outcome" && (
        <Outcome
          niggle={step.niggle}
          understood={step.understood}
          onAnswer={() => setStep({ ...step, name: "questions" })}
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}
