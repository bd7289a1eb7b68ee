import { nameArea } from "../../body/index.ts";
import {
  assembleRoll,
  deriveFasciaRoutine,
  isNothingAllowed,
  type MoveDone,
  type MoveWall,
  mondayOf,
  type Routine,
} from "../../care/index.ts";
import type { PlanningDay } from "../../context/index.ts";
import { type Because, because, type LocalDate } from "../../units/index.ts";
import type { PlanItem } from "../plan.ts";
import { chooseCareDays } from "./care-days.ts";
import { deriveCareNeeds } from "./care-needs.ts";
import { type DayFeel, deriveDayFeel } from "./day-feel.ts";
import { foreseeStress } from "./foresee-stress.ts";
import { presentRoutine } from "./present-care.ts";
import { listRestPlaces } from "./rest-places.ts";
import type { LastCared, SelfCarePlan, SelfCareQuestion } from "./self-care-question.ts";
import { selfCareTexts } from "./self-care-texts.ts";
import { deriveThermalItems, isAfterMassage } from "./thermal-items.ts";

/** The shortest routine, and the longest (S1, S2), minutes. */
const LEAST_MINUTES = 5;
const MOST_MINUTES = 10;

/** What is known on the way through the days: what was cared for and done, planned routines included. */
interface Progress {
  readonly lastCared: readonly LastCared[];
  readonly movesDone: readonly MoveDone[];
  /** Dates with care. */
  readonly dates: readonly LocalDate[];
}

/**
 * The self-care of the coming days: routines on as many days a week as the ladder asks for, ice and warmth where they
 * are right, and the places that rest. Rolling and stretching take turns; in an easy week it is rolling (T8). Pure: the
 * same question gives the same plan.
 * @source RULES S1 to S9, T8, T15, 3.4, 3.5, section 5; PLANNER Self-care; docs/methods/self-care.md
 * @example deriveSelfCare(question).items[0]?.moves?.[0] // { id: "CAL1", seconds: 60, sets: 2, side: "left", light: false }
 */
export function deriveSelfCare(question: SelfCareQuestion): SelfCarePlan {
  const days = question.days.slice(question.todayIndex, question.todayIndex + question.horizon);
  if (isNothingAllowed(question)) return restOnly(question);
  const feels = days.map((_, index) => deriveDayFeel(question.days, question.todayIndex + index));
  const chosen = chooseDates(question, days, feels);
  let progress: Progress = {
    lastCared: question.lastCared,
    movesDone: question.movesDone,
    dates: question.done.map(({ date }) => date),
  };
  const items: PlanItem[] = [];
  days.forEach((day, index) => {
    const place = { day, feel: feels[index]!, progress };
    const routine = chosen.includes(day.date) ? deriveRoutine(question, place) : null;
    items.push(...listThermal(question, day, routine !== null));
    if (!routine) return;
    items.push(presentRoutine(routine, { date: day.date, ...explain(question, place, routine) }));
    progress = advance(progress, day.date, routine);
  });
  return { items, rest: listRestPlaces(wallOn(question, question.today, question.movesDone)) };
}

const restOnly = ({ places, limits }: SelfCareQuestion): SelfCarePlan => {
  const why = because("S9", selfCareTexts.nothing);
  const areas = [...places.map(({ area }) => area), ...limits.blocked];
  const each = areas.filter((area, index) => areas.findIndex((one) => isSame(one, area)) === index);
  return { items: [], rest: each.map((area) => ({ area, because: why })) };
};

const isSame = (one: LastCared["area"], other: LastCared["area"]): boolean =>
  nameArea(one) === nameArea(other);

function chooseDates(
  question: SelfCareQuestion,
  days: readonly PlanningDay[],
  feels: readonly DayFeel[],
): readonly LocalDate[] {
  if (minutesOf(question) < LEAST_MINUTES) return [];
  const planned = chooseCareDays({
    days: days.map((day, index) => ({
      date: day.date,
      feel: feels[index]!,
      afterMassage: isAfterMassage(question.massages, day),
    })),
    sessions: question.step.sessions,
    done: question.done,
  });
  return days.map(({ date }) => date).filter((date) => date === question.wanted || planned.includes(date));
}

const minutesOf = ({ step, minutesADay }: SelfCareQuestion): number =>
  Math.min(MOST_MINUTES, step.minutes, Math.floor(minutesADay));

const wallOn = (question: SelfCareQuestion, date: LocalDate, movesDone: readonly MoveDone[]): MoveWall => ({
  date,
  limits: question.limits,
  places: question.places,
  conditions: question.conditions,
  notes: question.notes,
  movesDone,
});

interface CareMoment {
  readonly day: PlanningDay;
  readonly feel: DayFeel;
  readonly progress: Progress;
}

/** Rolling on the first, third and fifth day of care of a week, stretching in between; the other where one is barred. */
function deriveRoutine(question: SelfCareQuestion, moment: CareMoment): Routine | null {
  const { day, progress } = moment;
  const minutes = minutesOf(question);
  const wall = wallOn(question, day.date, progress.movesDone);
  const fascia = (): Routine | null => deriveFasciaRoutine({ wall, minutes });
  if (isAfterMassage(question.massages, day)) return fascia();
  const roll = (): Routine | null =>
    assembleRoll({ needs: listNeeds(question, moment), wall, light: moment.feel.light, minutes });
  const earlier = new Set(progress.dates.filter((date) => mondayOf(date) === mondayOf(day.date))).size;
  const rollFirst = day.block === "easy" || earlier % 2 === 0;
  return rollFirst ? (roll() ?? fascia()) : (fascia() ?? roll());
}

const listNeeds = (question: SelfCareQuestion, { day, progress }: CareMoment) =>
  deriveCareNeeds({
    date: day.date,
    places: question.places,
    stress: foreseeStress({
      stress: question.stress,
      now: question.now,
      at: day.end,
      sessions: question.days.flatMap(({ sessions }) => sessions),
    }),
    lastCared: progress.lastCared,
  });

function explain(
  question: SelfCareQuestion,
  { day, feel }: CareMoment,
  routine: Routine,
): Pick<PlanItem, "confidence" | "because"> {
  const { step, minutesADay } = question;
  const rolls = routine.rule === "S1";
  const reasons: readonly (Because | false)[] = [
    ...(rolls ? [feel.because] : explainFascia(question, day, feel)),
    ...(rolls ? routine.steps.map((one) => one.because) : []),
    routine.cutShort && because("S9", selfCareTexts.short, { seconds: routine.seconds }),
    because("S7", selfCareTexts.ladder(step.sessions, step.minutes), { step: step.step }),
    minutesADay < step.minutes && because("S7", selfCareTexts.minutes(Math.floor(minutesADay))),
    day.block === "easy" && because("T8", selfCareTexts.easyWeek),
    day.date === question.wanted && because("S7", selfCareTexts.wanted),
  ];
  return { confidence: feel.confidence, because: reasons.filter((one) => one !== false) };
}

const explainFascia = (
  { massages }: SelfCareQuestion,
  day: PlanningDay,
  { hardToday }: DayFeel,
): readonly Because[] => [
  because("S2", selfCareTexts.fascia),
  ...(hardToday ? [because("S2", selfCareTexts.fasciaBeforeHard)] : []),
  ...(isAfterMassage(massages, day) ? [because("S2", selfCareTexts.afterMassage)] : []),
];

const listThermal = (question: SelfCareQuestion, day: PlanningDay, hasRoutine: boolean) =>
  deriveThermalItems({
    day,
    now: question.now,
    places: question.places,
    limits: question.limits,
    hard: question.days.flatMap(({ sessions }) =>
      sessions.filter((session) => session.class === "veryHard" || session.race !== null),
    ),
    hasRoutine,
  });

const advance = (progress: Progress, date: LocalDate, routine: Routine): Progress => ({
  lastCared: [...progress.lastCared, ...routine.areas.map((area) => ({ area, date }))],
  movesDone: [...progress.movesDone, ...routine.steps.map(({ move }) => ({ move, date }))],
  dates: [...progress.dates, date],
});
