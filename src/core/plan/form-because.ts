import { type Because, because } from "../units/index.ts";
import { wholeHours } from "./anchors.ts";
import type { Quote } from "./costs.ts";
import { instantOf } from "./day-axis.ts";
import { formatDay, formatSession } from "./day-words.ts";
import { blockOf } from "./facts.ts";
import { isFirstDeep } from "./first-deep.ts";
import type { Explained } from "./item-because.ts";
import type { Chosen } from "./items.ts";
import { explainLighter } from "./lighter-because.ts";
import { limitsAt } from "./limits-at.ts";
import { needRate } from "./need.ts";
import type { RulesAt } from "./rules-at.ts";
import type { SolvedContext } from "./solve-context.ts";
import { texts } from "./texts.ts";
import { FIRST_DEEP, FORM_PRESSURE } from "./variant.ts";

/** A session whose form is to be explained, among the others of the plan. */
export interface FormChoice {
  readonly item: Explained;
  readonly quote: Quote;
  readonly full: boolean;
  readonly before: readonly Chosen[];
  readonly later: readonly Chosen[];
  /** Rules against firm work at a start. */
  readonly deepRulesAt: RulesAt;
}

/** Why it is this firm and no firmer. */
export function explainForm(solved: SolvedContext, choice: FormChoice): readonly Because[] {
  const { facts } = solved.built;
  const { wishes } = facts.context;
  const limits = limitsAt(facts.context, instantOf(facts.axis, choice.item.start));
  const cap = limits.pressureCap;
  const capped =
    cap < FORM_PRESSURE.deep ? [because("T13", texts.capped(cap), { cap }), ...limits.because] : [];
  const { item, full, before } = choice;
  if (item.form === "deep")
    return isFirstDeep(facts, item, before)
      ? [because("T16", texts.firstDeep(item.end - item.start), { pressure: FIRST_DEEP.pressure })]
      : [];
  if (item.form === "moderate") return [...explainLighter(solved, choice), ...capped];
  if (!full) return explainGentle(solved, choice.quote);
  return wishes.gentleOnly ? [because("T6", texts.gentleOnly), ...capped] : capped;
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
export function explainNeed({ built }: SolvedContext, day: number, before: readonly Chosen[]): Because {
  const { facts } = built;
  const last = before.findLast(({ full }) => full)?.day ?? facts.last.day;
  const block = blockOf(facts.context, day);
  const rule = block === "heavy" ? "T7" : "T6";
  const { comeBack } = facts.context;
  if (comeBack !== undefined && !before.some(({ full }) => full))
    return because("B9", texts.comeBack(formatDay(comeBack.on)), { on: comeBack.on });
  if (last === null) return because(rule, day <= 1 ? texts.firstDue : texts.firstGoodDay);
  const every = Math.round(1 / needRate(block, facts.context.tunables.interval));
  return because(rule, texts.due(day - last, every, block), { days: day - last, every });
}

/** How long it lasts and why, where nothing else says so. */
export function explainMinutes(
  { built }: SolvedContext,
  choice: FormChoice,
  areas: number,
): readonly Because[] {
  const { facts } = built;
  const { item, full, before } = choice;
  if (!full || isFirstDeep(facts, item, before)) return [];
  const minutes = item.end - item.start;
  const wished = facts.context.wishes.minutes === minutes;
  const longest = facts.variants.find(({ form }) => form === item.form)?.minutes ?? minutes;
  const text = wished
    ? texts.minutesWished(minutes)
    : minutes < longest
      ? texts.minutesShort(minutes)
      : texts.minutes(minutes, areas, item.form);
  return [because("T6", text, { minutes, areas })];
}
