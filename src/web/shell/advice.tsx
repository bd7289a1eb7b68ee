import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queries } from "../read/queries.ts";
import { useWaiting } from "../send/waiting.ts";
import { RedFlag } from "./red-flag.tsx";
import { SHELL_WORDS } from "./shell-words.ts";

/** What was logged without a connection and may need care is not judged yet: it says so. */
export function HeldBack() {
  const unread = useWaiting().some((note) => note.mayNeedCare);
  if (!unread) return null;
  return (
    <div role="alert" className="rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]">
      {SHELL_WORDS.heldBack}
    </div>
  );
}

/**
 * What stands before advice: who must be seen, and what was logged without a connection and may need care. Where one of
 * them holds, `children` (advice to be worked on) are left out unless they stay true beside a red flag.
 */
export function BeforeAdvice({
  keepChildren = false,
  children,
}: {
  readonly keepChildren?: boolean;
  readonly children?: ReactNode;
}) {
  const { data: status } = useSuspenseQuery(queries.status);
  const unread = useWaiting().some((note) => note.mayNeedCare);
  const held = status.gates.length > 0 || unread;
  return (
    <>
      <HeldBack />
      {status.gates.map((gate) => (
        <RedFlag key={`${gate.area} ${gate.side} ${gate.deadline}`} gate={gate} />
      ))}
      {(!held || keepChildren) && children}
    </>
  );
}
