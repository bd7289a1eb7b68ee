import { type Because, because } from "../units/index.ts";
import { findBroken } from "./broken-because.ts";
import { fillTerms, TERMS, type Term } from "./costs.ts";
import { instantOf } from "./day-axis.ts";
import { dateOfDay, formatDay, formatRace, formatSession } from "./day-words.ts";
import { findLack } from "./edge-level.ts";
import { blockOf, type PlanFacts } from "./facts.ts";
import type { FormChoice } from "./form-because.ts";
import { limitsAt } from "./limits-at.ts";
import { firstOfStretch } from "./problem.ts";
import { HOUR, sayRule } from "./rules/rule.ts";
import { T1C } from "./rules/t1c-deep-after-hard.ts";
import { deepHoursBefore } from "./rules/t3-before-race.ts";
import { deepOpensAt } from "./rules/t4-after-race.ts";
import { OVERDUE_DAYS } from "./rules/t6-interval.ts";
import { DEEP_SPACING } from "./rules/t11-spacing.ts";
import { isQuality, type SessionFact } from "./session-facts.ts";
import type { SolvedContext } from "./solve-context.ts";
import { lowerBound } from "./sorted.ts";
import { texts } from "./texts.ts";
import { deepMinutes, FORM_PRESSURE, type Variant } from "./variant.ts";

/** Why a medium session is no firm one: what forbids firm work at that hour, else what makes it the dearer choice. */
export function explainLighter(solved: SolvedContext, choice: FormChoice): readonly Because[] {
  const { facts } = solved.built;
  const deep = { form: "deep", minutes: deepMinutes(facts.context.wishes), full: true } as const;
  const rules = choice.deepRulesAt(choice.item.start).filter(({ id }) => id !== "T13");
  const [first] = rules;
  if (first?.id === "T14" || first?.id === "M5") return [findTooShort(deep)];
  if (first?.id === "T11") return findNeighbour(facts, choice);
  if (first) {
    const words = nameBarrier(facts, choice, first.id, deep);
    const text = words === null ? texts.whyNot("deep", sayRule(first, facts, "deep")) : texts.medium(words);
    return [because(first.id, text, { rules: rules.map(({ id }) => id).join(" ") })];
  }
  const limits = limitsAt(facts.context, instantOf(facts.axis, choice.item.start));
  if (limits.pressureCap < FORM_PRESSURE.deep) return [];
  const barrier =
    findNoRoom(solved, choice, deep) ??
    findExpected(facts, choice, deep) ??
    findEdge(solved, choice, deep) ??
    findNeighbour(facts, choice)[0];
  return [barrier ?? findPrice(solved, choice, deep)];
}

/** What a rule bars firm work for, in words of its own. What is only expected bars nothing. */
function nameBarrier(facts: PlanFacts, { item }: FormChoice, rule: string, deep: Variant): string | null {
  const known = facts.sessions.filter(({ expected }) => !expected);
  const lastOf = (level: SessionFact["class"]) =>
    known.findLast((one) => one.class === level && one.end <= item.start);
  const after = rule === "T1a" ? lastOf("veryHard") : rule === T1C.id ? lastOf("hard") : undefined;
  if (after) return texts.tooSoonAfter(formatSession(facts, after));
  if (rule === "T2") {
    const next = known.find((one) => isQuality(one) && one.start >= item.end);
    return next ? texts.tooNearBefore(formatSession(facts, next)) : null;
  }
  if (rule === "T3") {
    const end = item.start + deep.minutes;
    const race = facts.races.find(
      (one) => one.start >= item.end && end > one.start - deepHoursBefore(one, facts) * HOUR,
    );
    return race ? texts.tooNearBefore(formatRace(facts, race)) : null;
  }
  if (rule === "T4") {
    const race = facts.races.findLast(
      (one) => one.finish <= item.start && item.start < deepOpensAt(one, facts),
    );
    return race ? texts.tooSoonAfter(formatRace(facts, race)) : null;
  }
  if (rule === "T8") return texts.easyWeekAsks;
  return rule === "T12" ? texts.unknownDays : null;
}

function findNoRoom({ built }: SolvedContext, { item }: FormChoice, deep: Variant): Because | null {
  const { slots } = built;
  const until = slots.until[lowerBound(slots.start, item.start)]!;
  return item.start + deep.minutes > until ? findTooShort(deep) : null;
}

const findTooShort = ({ minutes }: Variant): Because => because("T14", texts.tooShort(minutes), { minutes });

/** E10: an expected session that firm work would come too close to. */
function findExpected(facts: PlanFacts, { item }: FormChoice, deep: Variant): Because | null {
  const away = ({ start, end }: SessionFact): number => Math.max(start - item.start, item.start - end);
  const [session] = findBroken(facts, deep, item.start)
    .filter((one) => !item.broken.includes(one))
    .sort((one, other) => away(one) - away(other));
  if (!session) return null;
  const text = texts.expectedNear(formatSession(facts, session));
  return because("E10", texts.medium(text), { confidence: "low" });
}

/** T3's habit, T16's first session, coming back, an easy week: what the session before decides. */
function findEdge({ built }: SolvedContext, { item, before }: FormChoice, deep: Variant): Because | null {
  const { facts } = built;
  const { start, day } = item;
  const lack = findLack(facts, { start, end: start + deep.minutes, day }, before);
  if (lack === "habit") return because("T3", texts.notHabituated, { habituated: false });
  if (lack === "firstFirm") return because("T16", texts.firstTooLate);
  const block = blockOf(facts.context, day);
  const lastDay = before.findLast(({ full }) => full)?.day ?? facts.last.day ?? Number.NEGATIVE_INFINITY;
  if (block === "returning" && lastDay < firstOfStretch(facts, day))
    return because("2.11", texts.firstOnReturn);
  return block === "easy" && day - lastDay <= OVERDUE_DAYS
    ? because("T8", texts.medium(texts.easyWeek))
    : null;
}

/** T11: a firm session less than five days away, before or after; one of unknown form counts as firm. */
function findNeighbour(facts: PlanFacts, { item, before, later }: FormChoice): readonly Because[] {
  const around = [...facts.past, ...facts.booked, ...before, ...later];
  const near = around.find(
    ({ form, start }) =>
      (form === "deep" || form === null) && Math.abs(start - item.start) < DEEP_SPACING * HOUR,
  );
  return near ? [because("T11", texts.firmNear(formatDay(dateOfDay(facts, near.day))))] : [];
}

/** The price that makes firm work the dearer choice at that hour. */
function findPrice({ built }: SolvedContext, { item, quote }: FormChoice, deep: Variant): Because {
  const { facts, pricer } = built;
  const block = blockOf(facts.context, item.day);
  const [own, firm] = [quote, { ...quote, form: deep.form, end: item.start + deep.minutes }].map((one) => {
    const terms = new Float64Array(TERMS.length);
    fillTerms(pricer, one, terms);
    return terms;
  });
  const more = (term: Term): number => firm![TERMS.indexOf(term)]! - own![TERMS.indexOf(term)]!;
  const dearest = TERMS.reduce((most, term) => (more(term) > more(most) ? term : most));
  const { before } = item.anchors;
  if (dearest === "form") return because("T7", texts.lighterHere(block), { block });
  if (dearest === "quality" && before)
    return because("T2", texts.medium(texts.quietBefore(formatSession(facts, before))));
  if (dearest === "sameDay") return because("T10", texts.medium(texts.runAfter));
  if (dearest === "change") return because("1.4", texts.keptMedium);
  return because("T1b", texts.betterTimed);
}
