import type { PlanFacts } from "../facts.ts";
import type { SessionFact } from "../session-facts.ts";
import type { Span } from "./rule.ts";

/** One span for each session that a rule is about; an expected session's is a preference. */
export function spansAround(
  facts: PlanFacts,
  concerns: (session: SessionFact) => boolean,
  bounds: (session: SessionFact) => { readonly from: number; readonly to: number },
): readonly Span[] {
  const spans: Span[] = [];
  facts.sessions.forEach((session, index) => {
    if (concerns(session)) spans.push({ ...bounds(session), expected: session.expected ? index : null });
  });
  return spans;
}

/** Starts from which a treatment runs into the session or begins within some hours of its end. */
export const afterSession = (session: SessionFact, minutes: number, hours: number) => ({
  from: session.start - minutes + 1,
  to: session.end + hours * 60,
});

/** Starts from which a treatment ends later than some hours before the session, up to the session's end. */
export const beforeSession = (session: SessionFact, minutes: number, hours: number) => ({
  from: session.start - hours * 60 - minutes + 1,
  to: session.end,
});
