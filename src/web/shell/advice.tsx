import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queries } from "../read/queries.ts";
import { useWaiting } from "../send/waiting.ts";
import { RedFlag } from "./red-flag.tsx";
import { SHELL_WORDS } from "./shell-words.ts";

/** Whether something was logged without a connection that may need care. */
export const useUnread = (): boolean => useWaiting().some((note) => note.mayNeedCare);

/** What was logged without a connection and may need care is not judged yet: it says so. */
export function HeldBack() {
  if (!useUnread()) return null;
  return (
    <div role="alert" className="rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]">
      {SHELL_WORDS.heldBack}
    </div>
  );
}

/** Whether advice is held back: someone must be seen first, or what was logged has not been judged yet. */
export function useHeldBack(): boolean {
  const { data: status } = useSuspenseQuery(queries.status);
  const unread = useUnread();
  return status.gates.length > 0 || unread;
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
  const held = useHeldBack();
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
