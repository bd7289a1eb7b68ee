import { type Finding, findMistakes, mayTell, pickMessage } from "../../core/insight/index.ts";
import type { ShownMessage } from "../../store/store.ts";
import type { Insight, InsightServices } from "./read-insight.ts";

/**
 * The message of the day, or none. What is shown is noted, so that the pauses between the same message hold and the
 * day keeps its message. Time goes forward: a day of the past that is looked at again notes nothing.
 * @source RULES 1.10, 3.4 (nothing beside what is urgent)
 */
export async function showTodaysMessage(
  { store, runner, clock }: InsightServices,
  { facts, hush }: Insight,
): Promise<Finding | null> {
  const { today } = facts;
  const all = await store.messages.listMessages(runner);
  const shown = all.filter(({ date }) => date <= today);
  const message = pickMessage({
    findings: findMistakes(facts).filter(({ rule }) => mayTell(rule, hush)),
    shown,
    today,
    urgent: hush === "silent",
  });
  const isPast = clock.today !== null && shown.length < all.length;
  if (message !== null && !isPast && !isNoted(shown, today))
    await store.messages.saveMessage(runner, { date: today, key: message.key });
  return message;
}

const isNoted = (shown: readonly ShownMessage[], today: ShownMessage["date"]): boolean =>
  shown.some(({ date }) => date === today);
