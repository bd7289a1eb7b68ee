import {
  type Area,
  areasMeet,
  type Descriptor,
  SITE_FACTS,
  type Side,
  type Site,
  sidesMeet,
} from "../body/index.ts";
import { type Because, because, daysBetween } from "../units/index.ts";
import type { CarePlace, MoveWall } from "./care-place.ts";
import { careTexts } from "./care-texts.ts";
import { findExtraBlock } from "./extra-blocks.ts";
import type { MoveId } from "./move.ts";
import { isToolMove, MOVES } from "./moves.ts";
import { findLoadedSites, findPressedSites } from "./site-moves.ts";

/** A move on a side. */
export interface SidedMove {
  readonly move: MoveId;
  readonly side: Side;
}

/** Roller and ball need so much pressure allowed (section 4: 2 to 3). */
const LEAST_TOOL_PRESSURE = 2;
/** From this score on a place is left alone (S1). */
const TOO_SORE = 6;
const LIGHT_AT = 5;
const LIGHT_PRESSURE = 2;
/** No tool goes on a bruise, numb skin, bone, or a place that is swollen, warm or red (section 5, common rules). */
const NOT_PRESSED_SIGNS: readonly Descriptor[] = [
  "bruised",
  "numb",
  "tingling",
  "swollen",
  "warm",
  "bonePointTender",
];
/** Days for which a move that made it worse stays away (S8). */
const WORSE_DAYS = 28;
/** R rows that close the whole limb segment (S9). R8 at L2 is its exertional form; at L3 nothing is left anyway. */
const SEGMENT_RULES = ["R7", "R8"];

/**
 * Why a move may not be done on a side, or null where nothing is in the way. Levels are checked again here, whatever
 * the limits say: L2 and what is not yet known block the place, L3 blocks everything.
 * @source RULES S1, S8, S9, 3.4, 3.5, section 5
 * @example findMoveBarrier(wall, { move: "CAL1", side: "left" })?.rule // "S9"
 */
export const findMoveBarrier = (wall: MoveWall, sided: SidedMove): Because | null =>
  findGeneralBarrier(wall, sided) ??
  findPlaceBarrier(wall, sided) ??
  findPressBarrier(wall, sided) ??
  findExtraBlock(wall, sided) ??
  findNoteBarrier(wall, sided);

/** Whether nothing at all is allowed: at L3, at X-abs, or where no pressure is allowed and nobody said what stays. */
export const isNothingAllowed = ({ limits, places }: Pick<MoveWall, "limits" | "places">): boolean =>
  limits.selfCare === "none" ||
  (limits.selfCare === undefined && limits.pressureCap <= 0) ||
  places.some(({ level }) => level === "L3");

function findGeneralBarrier({ limits, places }: MoveWall, { move, side }: SidedMove): Because | null {
  if (isNothingAllowed({ limits, places })) return because("S9", careTexts.nothing);
  const off = (limits.blockedMoves ?? []).some(
    (one) => one.move === move && (one.side === undefined || sidesMeet(one.side, side)),
  );
  if (off) return because("S9", careTexts.moveOff, { move });
  return limits.selfCare === "noTools" && MOVES[move].tool !== "none"
    ? because("S9", careTexts.noTools)
    : null;
}

/** S9: what the move presses or loads, held against what must rest. */
function findPlaceBarrier({ limits, places }: MoveWall, { move, side }: SidedMove): Because | null {
  const worked = areasOn([...findPressedSites(move), ...findLoadedSites(move)], side);
  const closed = [...limits.blocked, ...places.filter(mustRest).map(({ area }) => area)];
  if (meetAny(worked, closed)) return because("S9", careTexts.mustRest, { move });
  if (worked.some((area) => places.some((place) => closesSegment(place, area))))
    return because("S9", careTexts.segment, { move });
  const sore = places.filter(isTooSore).map(({ area }) => area);
  return meetAny(worked, sore) ? because("S1", careTexts.tooSore, { move }) : null;
}

function findPressBarrier({ limits, places }: MoveWall, { move, side }: SidedMove): Because | null {
  if (!isToolMove(MOVES[move])) return null;
  const pressed = areasOn(findPressedSites(move), side);
  if (meetAny(pressed, limits.notPressed ?? [])) return because("S9", careTexts.notPressed, { move });
  const tender = places.filter(isTender).map(({ area }) => area);
  if (meetAny(pressed, tender)) return because("S9", careTexts.tender, { move });
  return capOver(limits, pressed) < LEAST_TOOL_PRESSURE ? because("S9", careTexts.capped, { move }) : null;
}

/** S8 and section 5: what the runner found about the move before. */
function findNoteBarrier({ date, notes, movesDone }: MoveWall, { move, side }: SidedMove): Because | null {
  const own = notes.filter((note) => note.move === move && sidesMeet(note.side, side));
  if (own.some(({ mark, on }) => mark === "worse" && daysBetween(on, date) < WORSE_DAYS))
    return because("S8", careTexts.worse, { move });
  if (own.filter(({ mark }) => mark === "painUp").length > 1)
    return because("S6", careTexts.painUpTwice, { move });
  const lately = movesDone.some((done) => done.move === move && Math.abs(daysBetween(done.date, date)) < 2);
  return MOVES[move].everySecondDay && lately ? because("S9", careTexts.secondDay, { move }) : null;
}

/** Whether a move is done with light pressure: at L1, at 5 of 10, or where no more is allowed. */
export function isLight({ limits, places }: MoveWall, { move, side }: SidedMove): boolean {
  const pressed = areasOn(findPressedSites(move), side);
  const tender = places.filter(({ level, pain }) => level === "L1" || (pain !== null && pain >= LIGHT_AT));
  return (
    capOver(limits, pressed) <= LIGHT_PRESSURE ||
    meetAny(
      pressed,
      tender.map(({ area }) => area),
    )
  );
}

/**
 * Whether a place gets no self-care at all: blocked, to be seen, not yet known, too sore, or beside such a place.
 * @source RULES S1, S9, 3.4
 * @example isPlaceClosed(wall, { area: "shin", side: "left" }) // true while R7 is open there
 */
export const isPlaceClosed = ({ limits, places }: MoveWall, area: Area): boolean =>
  isNothingAllowed({ limits, places }) ||
  meetAny([area], limits.blocked) ||
  places.some(
    (place) =>
      closesSegment(place, area) || ((mustRest(place) || isTooSore(place)) && areasMeet(place.area, area)),
  );

/** Whether a move gets half its dose, as pain went up after it once. */
export const isHalved = ({ notes }: MoveWall, { move, side }: SidedMove): boolean =>
  notes.some((note) => note.mark === "painUp" && note.move === move && sidesMeet(note.side, side));

const areasOn = (sites: readonly Site[], side: Side): readonly Area[] =>
  sites.map((area) => ({ area, side }));

const meetAny = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((one) => others.some((other) => areasMeet(one, other)));

const mustRest = ({ level }: CarePlace): boolean => level === null || level === "L2" || level === "L3";

/** Unknown counts as too sore. */
const isTooSore = ({ pain }: Pick<CarePlace, "pain">): boolean => pain === null || pain >= TOO_SORE;

const isTender = ({ signs, red = false }: CarePlace): boolean =>
  red || signs.some((sign) => NOT_PRESSED_SIGNS.includes(sign));

const closesSegment = ({ rules, area }: CarePlace, worked: Area): boolean =>
  rules.some((rule) => SEGMENT_RULES.includes(rule)) &&
  SITE_FACTS[area.area].segment === SITE_FACTS[worked.area].segment &&
  sidesMeet(area.side, worked.side);

const capOver = ({ pressureCap, caps = [] }: MoveWall["limits"], areas: readonly Area[]): number =>
  Math.min(pressureCap, ...caps.filter(({ area }) => meetAny([area], areas)).map(({ cap }) => cap));
