import type { Ref } from "react";
import type { DraftFault } from "./draft-words.ts";
import { REPLY_WORDS as WORDS } from "./reply-words.ts";

interface FaultListProps {
  readonly faults: readonly DraftFault[];
  readonly ref: Ref<HTMLDivElement>;
}

/** All that has to be put right, above the act that it stops. */
export const FaultList = ({ faults, ref }: FaultListProps) => (
  <div
    ref={ref}
    tabIndex={-1}
    role="alert"
    className="rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]"
  >
    <p className="weight-bold">{WORDS.faults}</p>
    <ul className="list-disc pl-5">
      {faults.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </div>
);
