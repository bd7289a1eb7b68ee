import { Button } from "../../design/button.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { refusalInWords, BOOKING_WORDS as WORDS } from "./booking-words.ts";
import { SafetyQuestions } from "./safety-questions.tsx";
import type { Booking } from "./use-booking.ts";

/** What stands between a wish and its booking: questions first, a rule to be broken knowingly, or a no. */
export function BookingHurdles({ booking }: { readonly booking: Booking }) {
  const { hurdle, stepBack } = booking;
  if (hurdle === null) return null;
  if (hurdle.kind === "safety")
    return (
      <Sheet open onClose={stepBack} title={WORDS.safetyTitle} lead={WORDS.safetyLead}>
        <SafetyQuestions questions={hurdle.questions} onAnswer={booking.answerSafety} />
      </Sheet>
    );
  const isFinal = hurdle.kind === "refused";
  return (
    <Sheet
      open
      onClose={stepBack}
      title={isFinal ? WORDS.refusedTitle : WORDS.confirmTitle}
      {...(isFinal ? {} : { lead: WORDS.confirmLead })}
    >
      <p className="mb-4" role={isFinal ? "alert" : undefined}>
        {refusalInWords(hurdle.message)}
      </p>
      <div className="grid gap-2">
        {!isFinal && (
          <Button wide onClick={booking.confirm}>
            {WORDS.confirm}
          </Button>
        )}
        <Button wide look={isFinal ? "main" : "ghost"} onClick={stepBack}>
          {isFinal ? WORDS.refused : WORDS.confirmNot}
        </Button>
      </div>
    </Sheet>
  );
}
