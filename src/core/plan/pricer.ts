import { FORMS } from "../care/index.ts";
import { weekdayOf } from "../units/index.ts";
import { blockOf, type PlanFacts } from "./facts.ts";
import { HOUR } from "./rules/rule.ts";
import { NOT_HABITUATED_HOURS, tableDeepHours } from "./rules/t3-before-race.ts";
import { isQuality, type SessionFact } from "./session-facts.ts";
import { deriveShownFacts, type ShownFact } from "./shown-facts.ts";
import { type Finger, fingerOn } from "./sorted.ts";
import { formPrice, WEIGHTS } from "./weights.ts";

/** All that pricing reads, laid out once as numbers. */
export interface Pricer {
  readonly facts: PlanFacts;
  readonly veryHardEnds: Finger;
  /** 1 where that very hard session is only expected. */
  readonly veryHardExpected: Uint8Array;
  readonly veryHardStarts: Finger;
  readonly qualityStarts: Finger;
  readonly moderateStarts: Finger;
  /** Price of a form on each day: index form * days + day, forms in the order of FORMS. */
  readonly formOnDay: Float64Array;
  /** 1 where the day carries a run that is not easy. */
  readonly workOnDay: Uint8Array;
  readonly wishOnDay: Float64Array;
  /** Ends at which a session is the well-timed last one before a long race. */
  readonly sweetSpots: readonly { readonly after: number; readonly until: number }[];
  readonly shown: readonly ShownFact[];
  readonly shownFinger: Finger;
}

/** Lays out the context for pricing. */
export function derivePricer(facts: PlanFacts): Pricer {
  const { sessions } = facts;
  const veryHard = sessions.filter((session) => session.class === "veryHard");
  const byEnd = veryHard.toSorted((one, other) => one.end - other.end);
  const shown = deriveShownFacts(facts);
  return {
    facts,
    veryHardEnds: fingerOn(byEnd.map((session) => session.end)),
    veryHardExpected: Uint8Array.from(byEnd, (session) => (session.expected ? 1 : 0)),
    veryHardStarts: fingerOn(startsOf(veryHard)),
    qualityStarts: fingerOn(startsOf(sessions.filter(isQuality))),
    moderateStarts: fingerOn(startsOf(sessions.filter(isModerateRun))),
    formOnDay: priceForms(facts),
    workOnDay: markWork(facts),
    wishOnDay: priceWeekdays(facts),
    sweetSpots: findSweetSpots(facts),
    shown,
    shownFinger: fingerOn(shown.map(({ start }) => start)),
  };
}

const startsOf = (sessions: readonly SessionFact[]): readonly number[] => sessions.map(({ start }) => start);

const isModerateRun = (session: SessionFact): boolean => session.class === "moderate" && session.isRun;

/** A day of an easy week on which the runner confirmed firm work is priced as a normal one (T8). */
function priceForms({ axis, context }: PlanFacts): Float64Array {
  const prices = new Float64Array(FORMS.length * axis.days);
  for (let day = 0; day < axis.days; day += 1) {
    const block = blockOf(context, day);
    const priced = block === "easy" && context.wishes.deepInEasyWeek ? "normal" : block;
    FORMS.forEach((form, index) => {
      prices[index * axis.days + day] = formPrice(priced, form);
    });
  }
  return prices;
}

function markWork({ axis, sessions }: PlanFacts): Uint8Array {
  const work = new Uint8Array(axis.days);
  for (const session of sessions) {
    const counts = session.class !== "easy" && session.isRun;
    if (counts && session.day >= 0 && session.day < axis.days) work[session.day] = 1;
  }
  return work;
}

function priceWeekdays({ axis, context }: PlanFacts): Float64Array {
  const { weekdays } = context.wishes;
  return Float64Array.from({ length: axis.days }, (_, day) =>
    weekdays.length === 0 || weekdays.includes(weekdayOfDay(context, day)) ? 0 : WEIGHTS.wishDay,
  );
}

const weekdayOfDay = ({ today }: PlanFacts["context"], day: number): number => (weekdayOf(today) + day) % 7;

/** 1.2: between T3's own limit and two days more before a long or ultra race. */
const findSweetSpots = ({ races }: PlanFacts): Pricer["sweetSpots"] =>
  races
    .filter((race) => race.class === "long" || race.class === "ultra")
    .map((race) => {
      const limit = tableDeepHours(race);
      return {
        after: race.start - (limit + NOT_HABITUATED_HOURS) * HOUR,
        until: race.start - limit * HOUR,
      };
    });
