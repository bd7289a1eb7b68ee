import { nameArea } from "../../body/index.ts";
import { MODALITY_CARDS, type Modality } from "../../care/index.ts";
import { type LoggedSpot, NO_PROFILE, type PlanningContext } from "../../context/index.ts";
import type { RuleCard } from "../../units/index.ts";
import { addDays, daysBetween, type LocalDate } from "../../units/index.ts";
import { formatDay } from "../day-words.ts";
import { modalityTexts } from "../modality-texts.ts";
import type { PlanWarning } from "../plan.ts";

/** Kinds that are offered and never planned by themselves. */
export const STRUCTURAL: readonly Modality[] = ["rolfing", "hellerwork"];

const WORRY_WEEKS = 12;
const EPISODES = 3;
const RACE_DAYS = 28;

/**
 * M4: structural methods are offered for a posture worry of twelve weeks and more, never booked.
 * @source Jacobson 2015, 10.1155/2015/813418: a pilot trial in back pain; none in runners; thresholds our own
 */
export const M4: RuleCard = {
  id: "M4",
  text: "Rolfing or Hellerwork is offered for a posture worry of months, never booked by itself.",
  force: ["must"],
  tag: "D",
  sources: ["10.1155/2015/813418"],
};

/**
 * The offer as a line beside the plan; none while a main race is within four weeks either side, while limits keep
 * the pressure below what these methods use, or while something wants to be seen first. Repeated trouble in one area
 * and a therapist's advice are named and make it the stronger offer.
 * @example offerStructural(context) // [{ rule: "M4", level: "info", text: "Your posture has been a worry for 14 weeks..." }]
 */
export function offerStructural(context: PlanningContext): readonly PlanWarning[] {
  const { profile = NO_PROFILE, spots = [] } = context;
  const weeks = profile.postureWeeks ?? 0;
  const kinds = findKinds(context);
  if (weeks < WORRY_WEEKS || kinds.length === 0 || isHeldBack(context)) return [];
  const names = kinds.map((kind) => MODALITY_CARDS[kind].name).join(" or ");
  const repeated = spots.find(({ episodesIn6Months }) => episodesIn6Months >= EPISODES);
  const text = modalityTexts.structural({
    weeks,
    names,
    reasons: findReasons(profile.therapistAdvice, repeated),
    until: findLastDay(context),
  });
  return [{ rule: "M4", level: "info", text }];
}

function findKinds({ limits, wishes }: PlanningContext): readonly Modality[] {
  return STRUCTURAL.filter(
    (kind) =>
      (wishes.modalities.length === 0 || wishes.modalities.includes(kind)) &&
      MODALITY_CARDS[kind].pressure.least <= limits.pressureCap &&
      !wishes.gentleOnly,
  );
}

const findReasons = (advised: boolean, repeated: LoggedSpot | undefined): readonly string[] => [
  ...(advised ? [modalityTexts.advised] : []),
  ...(repeated ? [modalityTexts.episodes(nameArea(repeated.area), repeated.episodesIn6Months)] : []),
];

/** Health first, and a main race near by. */
function isHeldBack({ openNiggles = [], spots = [], races, today }: PlanningContext): boolean {
  const unseen = openNiggles.some(({ level }) => level !== "L0" && level !== "L1");
  const flagged = spots.some(({ redFlag }) => redFlag !== false);
  const race = races.some(
    ({ priority, date }) => priority === "A" && Math.abs(daysBetween(today, date)) <= RACE_DAYS,
  );
  return unseen || flagged || race;
}

/** The last day before the four weeks of the next main race begin. */
function findLastDay({ races, today }: PlanningContext): string | null {
  const dates = races
    .filter(({ priority, date }) => priority === "A" && date > today)
    .map(({ date }): LocalDate => date)
    .sort();
  return dates[0] === undefined ? null : formatDay(addDays(dates[0], -RACE_DAYS - 1));
}
