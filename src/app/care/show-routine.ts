import { SITE_FACTS, SITES, type Site, sidesMeet } from "../../core/body/index.ts";
import {
  COMMON_STOP_IFS,
  type Drill,
  findDrillBarrier,
  findLoadedSites,
  findPressedSites,
  isNothingAllowed,
  type LadderStep,
  MOVE_GROUP_CARDS,
  MOVES,
  type Move,
  STOP_RULE,
  secondsOf,
  standingDrills,
} from "../../core/care/index.ts";
import {
  deriveSelfCare,
  formatDay,
  type PlanItem,
  type PlanMove,
  type SelfCarePlan,
  type SelfCareQuestion,
} from "../../core/plan/index.ts";
import type { Because, LocalDate, Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Picture } from "../picture.ts";
import { readLoads } from "../read-loads.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";

/** A step with how it is done. */
export interface CuedMove extends PlanMove {
  readonly card: Move;
  /** What it is for, in a word. */
  readonly group: string;
}

/** A therapist's drill with how it is done, where it is one of our moves. */
export interface CuedDrill extends Drill {
  readonly card: Move | null;
}

/** The self-care of today. */
export interface TodaysCare {
  readonly date: LocalDate;
  readonly step: LadderStep;
  /** What a therapist gave comes first (S8). */
  readonly drills: readonly CuedDrill[];
  /** Drills that wait, and why. */
  readonly waiting: readonly { readonly drill: Drill; readonly because: Because }[];
  readonly steps: readonly CuedMove[];
  /** Of drills and steps, changes included. */
  readonly seconds: number;
  readonly thermal: readonly PlanItem[];
  readonly rest: SelfCarePlan["rest"];
  /** What to do instead, where no self-care is allowed; else empty. */
  readonly instead: readonly string[];
  /** Why there are no steps; null where there are some. */
  readonly note: string | null;
  /** Whether a routine can be had today though none is planned. */
  readonly anyway: boolean;
  readonly stopRule: string;
  readonly stopIf: readonly string[];
  readonly because: readonly Because[];
}

/** So many weeks as the plan shows by itself: the massages that it proposes keep tools away. */
const WEEKS = 12;

/** What is asked of today's routine. */
export interface RoutineWords {
  readonly area?: string | undefined;
  /** A routine even where the plan has none for today. */
  readonly anyway?: boolean | undefined;
}

/**
 * The self-care of today as the plan has it, with cues; over an L3 or an absolute contraindication no move, and what to
 * do instead.
 * @source RULES S1 to S9
 */
export async function showRoutine(
  services: Services,
  { area, anyway = false }: RoutineWords,
): Promise<Result<TodaysCare, Fault>> {
  const site = area === undefined ? null : SITES.find((one) => one === area);
  if (site === undefined)
    return fault("care.impossible", `"${area}" is no area. Choose one such as calf, quads or foot_plantar.`);
  const picture = await readPicture({ ...services, weeks: WEEKS });
  const { log } = await readLoads(services);
  const planned = picture.selfCare;
  const { today } = picture.moment;
  const isSettled =
    planned.items.some(({ kind, date }) => kind === "selfCare" && date === today) ||
    planned.question.done.some(({ date }) => date === today);
  return {
    ok: true,
    value: presentCare(picture, {
      site,
      drills: log.drills,
      ...(anyway && !isSettled ? doToday(planned) : planned),
    }),
  };
}

/** The routine of today that the runner wants though this week's days lie elsewhere. */
const doToday = ({ question }: Picture["selfCare"]): Picture["selfCare"] => {
  const wanted = { ...question, wanted: question.today, horizon: 1 };
  return { ...deriveSelfCare(wanted), question: wanted };
};

type Asked = Picture["selfCare"] & { readonly site: Site | null; readonly drills: readonly Drill[] };

function presentCare(picture: Picture, { items, rest, question, site, drills }: Asked): TodaysCare {
  const today = items.filter(({ date }) => date === question.today);
  const routine = today.find(({ kind }) => kind === "selfCare");
  const closed = isNothingAllowed(question);
  const judged = judgeDrills(drills, question, site);
  const given = judged.flatMap(({ drill, because }) => (because === null ? [cueDrill(drill)] : []));
  const steps = cue(routine)
    .filter(({ id }) => site === null || isAbout(id, site))
    .filter(({ id, side }) => !given.some((drill) => drill.move === id && sidesMeet(drill.side, side)));
  const isHere = (area: Site): boolean => site === null || area === site;
  return {
    date: question.today,
    step: question.step,
    drills: given,
    waiting: judged.flatMap(({ drill, because }) => (because === null ? [] : [{ drill, because }])),
    steps,
    seconds: secondsOf([...given, ...steps]),
    thermal: today.filter(({ kind, areas }) => kind !== "selfCare" && areas.some(({ area }) => isHere(area))),
    rest: rest.filter(({ area }) => isHere(area.area)),
    instead: closed ? sayInstead(picture) : [],
    note: steps.length > 0 || given.length > 0 || closed ? null : sayNone({ routine, items, question, site }),
    anyway: !closed && routine === undefined && !question.done.some(({ date }) => date === question.today),
    stopRule: STOP_RULE.text,
    stopIf: COMMON_STOP_IFS,
    because: routine?.because ?? [],
  };
}

/** Drills that stand today, each with what is in its way. */
function judgeDrills(drills: readonly Drill[], question: SelfCareQuestion, site: Site | null) {
  const wall = { ...question, date: question.today };
  return standingDrills(drills, question.today)
    .filter(
      (drill) =>
        site === null || drill.area?.area === site || (drill.move !== null && isAbout(drill.move, site)),
    )
    .map((drill) => ({ drill, because: findDrillBarrier(wall, drill) }));
}

const cueDrill = (drill: Drill): CuedDrill => ({
  ...drill,
  card: drill.move === null ? null : MOVES[drill.move],
});

const cue = (item: PlanItem | undefined): readonly CuedMove[] =>
  (item?.moves ?? []).map((move) => {
    const card = MOVES[move.id];
    return { ...move, card, group: MOVE_GROUP_CARDS[card.group].name };
  });

const isAbout = (move: PlanMove["id"], site: Site): boolean =>
  [...findPressedSites(move), ...findLoadedSites(move)].includes(site);

/** Be seen comes first, the most urgent first; then what a condition says. */
function sayInstead({ context: { limits } }: Picture): readonly string[] {
  const urgent = [...(limits.beSeen ?? [])].sort((one, other) => one.deadline - other.deadline);
  const seen = urgent
    .filter(({ level }) => level === "L3")
    .flatMap(({ text, because }) => [text, ...because.map((why) => why.text)]);
  const barred = limits.because.filter(({ rule }) => rule === "X-abs").map(({ text }) => text);
  const texts = [...new Set([...seen, ...barred])];
  return texts.length > 0 ? texts : ["No self-care for now. Be seen first: ask a doctor or a physio."];
}

interface NoSteps extends Pick<Picture["selfCare"], "items" | "question"> {
  readonly routine: PlanItem | undefined;
  readonly site: Site | null;
}

/** Why there is nothing to do today, and when there is. */
function sayNone({ routine, items, question, site }: NoSteps): string {
  if (routine !== undefined && site !== null)
    return `Today's routine has nothing for this area: ${SITE_FACTS[site].words}.`;
  const next = items.find(({ kind }) => kind === "selfCare");
  const then = next ? ` The next routine is on ${formatDay(next.date)}.` : "";
  if (question.done.some(({ date }) => date === question.today)) return `Self-care is done for today.${then}`;
  if (next) return `No routine is planned for today.${then}`;
  return "No routine for now: what is open must rest.";
}
