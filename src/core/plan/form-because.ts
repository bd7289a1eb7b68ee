import { type Because, because } from "../units/index.ts";
import { wholeHours } from "./anchors.ts";
import type { Quote } from "./costs.ts";
import { formatSession } from "./day-words.ts";
import { edgeLevel, LEVEL } from "./edge-level.ts";
import { blockOf } from "./facts.ts";
import type { Explained } from "./item-because.ts";
import type { Chosen } from "./items.ts";
import { needRate } from "./need.ts";
import type { RulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { formPrice } from "./weights.ts";

interface FormChoice {
  readonly item: Explained;
  readonly quote: Quote;
  readonly full: boolean;
  readonly before: readonly Chosen[];
  /** Rules against firm work at a start. */
  readonly deepRulesAt: RulesAt;
}

/** Why it is this firm and no firmer. */
export function explainForm(solved: SolvedContext, choice: FormChoice): readonly Because[] {
  const { facts } = solved.built;
  const { limits, wishes } = facts.context;
  const capped =
    limits.pressureCap < 4
      ? [because("T13", texts.capped(limits.pressureCap), { cap: limits.pressureCap }), ...limits.because]
      : [];
  if (choice.item.form === "deep") return explainFirstDeep(solved, choice.before);
  if (choice.item.form === "moderate") return [...explainModerate(solved, choice), ...capped];
  if (!choice.full) return explainGentle(solved, choice.quote);
  return wishes.gentleOnly ? [because("T6", texts.gentleOnly), ...capped] : capped;
}

function explainFirstDeep({ built }: SolvedContext, before: readonly Chosen[]): readonly Because[] {
  const first = !built.facts.everDeep && !before.some(({ form }) => form === "deep");
  return first ? [because("T16", texts.firstDeep)] : [];
}

/** The rules that keep firm work off that very hour, else what makes lighter work the better choice. */
function explainModerate(solved: SolvedContext, choice: FormChoice): readonly Because[] {
  const rules = choice
    .deepRulesAt(choice.item.start)
    .map(({ id }) => id)
    .filter((rule) => rule !== "T13");
  if (rules.length > 0) return [because("T7", texts.insteadOfDeep(rules), { rules: rules.join(" ") })];
  return [explainLighter(solved, choice)];
}

function explainLighter({ built }: SolvedContext, { item }: FormChoice): Because {
  const { facts, slots } = built;
  const deep = facts.variants.find(({ form }) => form === "deep");
  const block = blockOf(facts.context, item.day);
  if (deep && item.start + deep.minutes > slots.until[slots.start.indexOf(item.start)]!) {
    return because("T14", texts.tooShort(deep.minutes), { minutes: deep.minutes });
  }
  if (formPrice(block, "moderate") <= formPrice(block, "deep")) {
    return because("T7", texts.lighterHere(block), { block });
  }
  const level = edgeLevel(facts)(item.start, item.start + (deep?.minutes ?? 0));
  if (level === LEVEL.habituated) return because("T3", texts.notHabituated, { habituated: false });
  if (level === LEVEL.afterDeep) return because("T16", texts.firstTooLate);
  return because("T1b", texts.betterTimed);
}

function explainGentle({ built }: SolvedContext, { start, reward }: Quote): readonly Because[] {
  const window = built.gentleWindows.find(
    ({ from, to, value }) => start >= from && start < to && value === reward,
  );
  if (!window?.session) return [because("T8", texts.gentleEasyWeek)];
  const gap = wholeHours(start - window.session.end);
  const text = texts.gentleAfter(gap, formatSession(built.facts, window.session));
  return [because("M5", text, { hours: gap })];
}

/** T6, T7: how long ago the last full session is, and what is right in this block. */
export function explainNeed(
  { built }: SolvedContext,
  day: number,
  before: readonly Chosen[],
): readonly Because[] {
  const { facts } = built;
  const last = before.findLast(({ full }) => full)?.day ?? facts.last.day;
  const block = blockOf(facts.context, day);
  const rule = block === "heavy" ? "T7" : "T6";
  if (last === null) return [because(rule, texts.firstDue)];
  const every = Math.round(1 / needRate(block, facts.context.tunables.interval));
  return [because(rule, texts.due(day - last, every, block), { days: day - last, every })];
}
