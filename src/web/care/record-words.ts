import { CHANGE_SECONDS } from "../../core/care/index.ts";
import type { NewCare } from "../../http/contract.ts";
import type { CareRecord } from "./care-weeks.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { sayPlace } from "./place-words.ts";

/** "Foam roller, 8 min" */
export const nameRecord = ({ method, minutes }: Pick<CareRecord, "method" | "minutes">): string =>
  `${WORDS.methods[method]}, ${WORDS.recordLine(minutes)}`;

/** A place on both sides, where both of them are named alone. */
function joinPlaces(areas: CareRecord["areas"]): CareRecord["areas"] {
  const sites = [...new Set(areas.map(({ area }) => area))];
  return sites.flatMap((area) => {
    const own = areas.filter((one) => one.area === area);
    const sides = new Set(own.map(({ side }) => side));
    return sides.has("left") && sides.has("right") ? [{ area, side: "both" as const }] : own;
  });
}

/** "left calf, quads, both sides"; empty where no place was named. */
export const sayPlaces = ({ areas }: Pick<CareRecord, "areas">): string =>
  joinPlaces(areas).map(sayPlace).join("; ");

/** The seconds of each move, where the record knows only all of them together, changes counted in. */
const secondsEach = ({ minutes, moves }: Pick<CareRecord, "minutes" | "moves">): number =>
  Math.max(1, Math.round((minutes * 60 - CHANGE_SECONDS * (moves.length - 1)) / moves.length));

/** What brings a removed record back as it was. */
export const sameAgain = (record: CareRecord): NewCare => {
  const { method, minutes, areas, moves, date } = record;
  if (moves.length === 0)
    return { date, method, minutes, areas: areas.map(({ area, side }) => `${area}:${side}`) };
  const seconds = secondsEach(record);
  return { date, moves: moves.map(({ move, side }) => ({ move, side, seconds })) };
};
