import { SITES, type Site } from "../../core/body/index.ts";
import {
  COMMON_STOP_IFS,
  findLoadedSites,
  findPressedSites,
  isNothingAllowed,
  type LadderStep,
  MOVES,
  type Move,
  STOP_RULE,
  secondsOf,
} from "../../core/care/index.ts";
import { deriveSelfCare, type PlanItem, type PlanMove, type SelfCarePlan } from "../../core/plan/index.ts";
import type { Because, LocalDate, Result } from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { Picture } from "../picture.ts";
import { refresh } from "../refresh.ts";
import type { Services } from "../services.ts";
import { readSelfCareQuestion } from "./self-care-question.ts";

/** A step with how it is done. */
export interface CuedMove extends PlanMove {
  readonly card: Move;
}

/** The self-care of today. */
export interface TodaysCare {
  readonly date: LocalDate;
  readonly step: LadderStep;
  readonly steps: readonly CuedMove[];
  /** Changes included. */
  readonly seconds: number;
  readonly thermal: readonly PlanItem[];
  readonly rest: SelfCarePlan["rest"];
  /** What to do instead, where no self-care is allowed; else empty. */
  readonly instead: readonly string[];
  /** Why there are no steps; null where there are some. */
  readonly note: string | null;
  readonly stopRule: string;
  readonly stopIf: readonly string[];
  readonly because: readonly Because[];
}

/** So many weeks as the plan shows by itself: the massages that it proposes keep tools away. */
const WEEKS = 12;

/**
 * The self-care of today, with cues; over an L3 or an absolute contraindication no move, and what to do instead.
 * @source RULES S1 to S9
 */
export async function showRoutine(
  services: Services,
  area: string | undefined,
): Promise<Result<TodaysCare, Fault>> {
  const site = area === undefined ? null : SITES.find((one) => one === area);
  if (site === undefined)
    return fault("care.impossible", `"${area}" is no area. Choose one such as calf, quads or foot_plantar.`);
  const picture = await refresh({ ...services, weeks: WEEKS });
  const question = await readSelfCareQuestion(services, picture);
  const closed = isNothingAllowed(question);
  const { items, rest } = deriveSelfCare(question);
  const routine = items.find(({ kind }) => kind === "selfCare");
  const steps = cue(routine).filter(({ id }) => site === null || isAbout(id, site));
  const isDone = question.done.some(({ date }) => date === question.today);
  return {
    ok: true,
    value: {
      date: question.today,
      step: question.step,
      steps,
      seconds: secondsOf(steps),
      thermal: items.filter(
        ({ kind, areas }) => kind !== "selfCare" && (site === null || areas.some((one) => one.area === site)),
      ),
      rest: rest.filter((one) => site === null || one.area.area === site),
      instead: closed ? sayInstead(picture) : [],
      note: steps.length > 0 || closed ? null : sayNone({ hasRoutine: routine !== undefined, isDone, site }),
      stopRule: STOP_RULE.text,
      stopIf: COMMON_STOP_IFS,
      because: routine?.because ?? [],
    },
  };
}

const cue = (item: PlanItem | undefined): readonly CuedMove[] =>
  (item?.moves ?? []).map((move) => ({ ...move, card: MOVES[move.id] }));

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

function sayNone(why: {
  readonly hasRoutine: boolean;
  readonly isDone: boolean;
  readonly site: Site | null;
}): string {
  if (why.hasRoutine && why.site !== null)
    return `Today's routine has nothing for this area: ${why.site.replaceAll("_", " ")}.`;
  if (why.isDone) return "Self-care is done for today.";
  return "No routine today: this week's are done, or what is left must rest.";
}
