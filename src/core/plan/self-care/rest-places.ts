import { type Area, isAxial, nameArea } from "../../body/index.ts";
import {
  type CarePlace,
  careSidesOf,
  findMoveBarrier,
  isPlaceClosed,
  listToolMoves,
  type MoveWall,
  SITE_MOVES,
} from "../../care/index.ts";
import { because } from "../../units/index.ts";
import type { RestPlace } from "./self-care-question.ts";
import { selfCareTexts } from "./self-care-texts.ts";

/**
 * Open places that no tool may help, each with the reason: it must rest, it is too sore, no tool may press it for now
 * (stretches may stay), or no move helps there.
 * @source RULES S1, S9, table F ("no self-care move here; rest and triage")
 * @example listRestPlaces(wall)[0]?.because.text // "No self-care move for the left ankle: rest, and answer..."
 */
export const listRestPlaces = (wall: MoveWall): readonly RestPlace[] =>
  wall.places.flatMap((place) => {
    const rest = findRest(wall, place);
    return rest ? [rest] : [];
  });

function findRest(wall: MoveWall, place: CarePlace): RestPlace | null {
  const { area } = place;
  const name = nameArea(area);
  const inputs = { area: area.area, side: area.side };
  const tooSore = (place.level === "L0" || place.level === "L1") && (place.pain === null || place.pain > 5);
  if (tooSore) return { area, because: because("S1", selfCareTexts.tooSore(name), inputs) };
  const sides = careSidesOf(area);
  if (sides.every((side) => isPlaceClosed(wall, onSide(area, side))))
    return { area, because: because("S9", selfCareTexts.mustRest(name), inputs) };
  if (sides.some((side) => hasMove(wall, place, side))) return null;
  const hasOwn = SITE_MOVES[area.area].presses.length > 0;
  const text = hasOwn ? selfCareTexts.noTool(name) : selfCareTexts.noMove(name);
  return { area, because: because("S1", text, inputs) };
}

const onSide = (area: Area, side: Area["side"]): Area =>
  isAxial(area.area) ? area : { area: area.area, side };

function hasMove(wall: MoveWall, place: CarePlace, side: Area["side"]): boolean {
  const need = {
    area: { area: place.area.area, side },
    because: because("S1", ""),
    clotAnsweredNo: place.clotAnsweredNo ?? false,
  };
  return listToolMoves(need).some((move) => findMoveBarrier(wall, { move, side }) === null);
}
