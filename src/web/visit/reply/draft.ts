import { type Area, isAxial, type ShownSide, SITES, type Side, type Site } from "../../../core/body/index.ts";
import { type AvoidKind, MOVES, type MoveId } from "../../../core/care/index.ts";
import type { BriefView } from "../../../http/contract.ts";

/** A place that was treated, as it stands in the form. */
export interface TreatedDraft {
  readonly area: Site;
  readonly side: Side;
  /** 1 to 5; null until it is said. */
  readonly pressure: number | null;
  readonly minutes: string;
}

export interface DrillDraft {
  /** Tells drills of one form apart. */
  readonly key: string;
  readonly move: MoveId | null;
  readonly name: string;
  /** "calf:left"; empty where none was said. */
  readonly place: string;
  readonly side: Side;
  readonly seconds: string;
  readonly sets: string;
  readonly note: string;
}

export interface AvoidDraft {
  readonly key: string;
  readonly kind: AvoidKind;
  /** "calf:left"; empty for everywhere. */
  readonly place: string;
  readonly days: string;
}

/** A reply while it is written; numbers are as they were typed. */
export interface ReplyDraft {
  /** The same for all that is sent from one form: sent twice it is one reply. */
  readonly id: string;
  readonly by: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
  /** Empty where none was chosen. */
  readonly modality: string;
  readonly treated: readonly TreatedDraft[];
  readonly findings: string;
  readonly drills: readonly DrillDraft[];
  /** Days; empty where nothing was said. */
  readonly comeBack: string;
  readonly avoid: readonly AvoidDraft[];
}

export interface DraftMoment {
  readonly id: string;
  readonly date: string;
  readonly time: string;
}

const USUAL_MINUTES = 60;

/** An empty form for a page: the visit's day and hour where it names one, else now. */
export function firstDraft({ visit }: Pick<BriefView, "visit">, { id, date, time }: DraftMoment): ReplyDraft {
  return {
    id,
    by: "",
    date: visit?.start.slice(0, 10) ?? date,
    time: visit?.start.slice(11, 16) ?? time,
    minutes: String(visit?.minutes ?? USUAL_MINUTES),
    modality: visit?.modality ?? "",
    treated: [],
    findings: "",
    drills: [],
    comeBack: "",
    avoid: [],
  };
}

const isAt =
  ({ area, side }: Area) =>
  (one: TreatedDraft): boolean =>
    one.area === area && one.side === side;

/** Whether a place of the map is treated; one of both sides is treated on each. */
export const isTreated = (
  treated: readonly TreatedDraft[],
  { site, side }: { readonly site: Site; readonly side: ShownSide },
): boolean => treated.some((one) => one.area === site && (one.side === side || one.side === "both"));

/** Adds a place with the pressure of the one before it, or takes it away where it stood. */
export function togglePlace(treated: readonly TreatedDraft[], { area, side }: Area): readonly TreatedDraft[] {
  const place: Area = { area, side: isAxial(area) ? "both" : side };
  if (treated.some(isAt(place))) return treated.filter((one) => !isAt(place)(one));
  const both = treated.find(isAt({ area, side: "both" }));
  if (both) return treated.map((one) => (one === both ? { ...both, side: otherSide(place.side) } : one));
  const kept = place.side === "both" ? treated.filter((one) => one.area !== area) : treated;
  return [...kept, { ...place, pressure: treated.at(-1)?.pressure ?? null, minutes: "" }];
}

const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** One of our moves with its own dose, or an empty drill for the therapist's own words. */
export function newDrill(move: MoveId | null, key: string): DrillDraft {
  const { name, dose } = move === null ? { name: "", dose: { seconds: 30, sets: 2 } } : MOVES[move];
  return {
    key,
    move,
    name,
    place: "",
    side: "both",
    seconds: String(dose.seconds),
    sets: String(dose.sets),
    note: "",
  };
}

/** The place of a choice "calf:left"; null for none. */
export function placeOfChoice(choice: string): Area | null {
  const [area, side] = choice.split(":");
  const site = SITES.find((one) => one === area);
  if (site === undefined || (side !== "left" && side !== "right" && side !== "both")) return null;
  return { area: site, side };
}
