import { AfterQuestion } from "../brief/after/after-question.tsx";
import { WaitingReplies } from "../brief/reply/waiting-replies.tsx";

/** A therapist's answer, and the question after a massage. */
export const SeldomCards = () => (
  <>
    <WaitingReplies folded />
    <AfterQuestion />
  </>
);
