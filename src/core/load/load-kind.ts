import { type Because, because } from "../units/index.ts";
import { medianOf } from "./ordered-window.ts";
import { formatFigure } from "./plain-figures.ts";
import { LOAD_KINDS, type LoadKind, type SessionLoad } from "./session-load.ts";

const KIND_DAYS = 42;
const FEWEST_PAIRS = 6;

/** A session's load on its day. */
export interface LoadOnDay {
  readonly day: number;
  readonly load: SessionLoad;
}

/** The kind in which days are summed, and why. */
export interface ChosenKind {
  readonly kind: LoadKind;
  readonly because: Because;
}

const SPOKEN: Readonly<Record<LoadKind, string>> = {
  sessionRpe: "felt effort",
  hrStress: "heart rate",
  paceStress: "pace",
  distance: "distance",
};

/**
 * The best kind of load that at least half of the sessions of the last 42 days carry; where there were none, of the
 * 42 days that end with the last session. Distance where no kind reaches half.
 * Source: RULES 2.10 (kinds are never added), practice.
 * @example chooseLoadKind(loads, today).kind // "sessionRpe"
 */
export function chooseLoadKind(loads: readonly LoadOnDay[], today: number): ChosenKind {
  const lastDay = loads.at(-1)?.day ?? today;
  const end = lastDay > today - KIND_DAYS ? today : lastDay;
  const recent = loads.filter(({ day }) => day > end - KIND_DAYS && day <= end);
  const carrying = (kind: LoadKind): number =>
    recent.filter(({ load }) => load.byKind[kind] !== undefined).length;
  const kind =
    LOAD_KINDS.find((each) => recent.length > 0 && carrying(each) * 2 >= recent.length) ?? "distance";
  const text =
    recent.length === 0
      ? "No session yet."
      : `Days are counted by ${SPOKEN[kind]}: ${carrying(kind)} of the ${recent.length} sessions of 42 days carry it.`;
  return {
    kind,
    because: because("2.10", text, { kind, sessions: recent.length, carrying: carrying(kind) }),
  };
}

/** What one point of another kind is worth in the history's kind, where the runner's own sessions tell. */
export type KindRatios = ReadonlyMap<LoadKind, number>;

/**
 * The runner's own median ratio between the history's kind and each other kind, over the sessions that carry both;
 * a kind with fewer than 6 such sessions has none.
 * Source: practice.
 * @example deriveKindRatios(loads, "sessionRpe").get("hrStress") // 5.1
 */
export function deriveKindRatios(loads: readonly LoadOnDay[], kind: LoadKind): KindRatios {
  const ratios = new Map<LoadKind, number>();
  for (const other of LOAD_KINDS) {
    if (other === kind) continue;
    const pairs = listRatios(loads, kind, other);
    const median = pairs.length < FEWEST_PAIRS ? null : medianOf(pairs);
    if (median !== null) ratios.set(other, median);
  }
  return ratios;
}

function listRatios(loads: readonly LoadOnDay[], kind: LoadKind, other: LoadKind): readonly number[] {
  const ratios: number[] = [];
  for (const { load } of loads) {
    const value = load.byKind[kind] ?? 0;
    const beside = load.byKind[other] ?? 0;
    if (value > 0 && beside > 0) ratios.push(value / beside);
  }
  return ratios;
}

/** A session's load in the history's kind. */
export interface LoadInKind {
  readonly value: number;
  /** The kind that it was converted from; null where it was measured so. */
  readonly from: LoadKind | null;
}

/**
 * A session's load in the history's kind: as measured, else converted from its best other kind. Null where neither.
 * Source: practice.
 * @example findLoadInKind(load, "sessionRpe", ratios) // { value: 362, from: "hrStress" }
 */
export function findLoadInKind(load: SessionLoad, kind: LoadKind, ratios: KindRatios): LoadInKind | null {
  const measured = load.byKind[kind];
  if (measured !== undefined) return { value: measured, from: null };
  for (const other of LOAD_KINDS) {
    const value = load.byKind[other];
    const ratio = ratios.get(other);
    if (value !== undefined && ratio !== undefined) return { value: value * ratio, from: other };
  }
  return null;
}

/**
 * Says which sessions were converted and which could not be counted; empty where all were measured in the kind.
 * Source: practice.
 * @example explainConversion({ kind: "sessionRpe", converted: new Map([["hrStress", 6]]), leftOut: 0, ratios })
 */
export function explainConversion(conversion: {
  readonly kind: LoadKind;
  readonly converted: ReadonlyMap<LoadKind, number>;
  readonly leftOut: number;
  readonly ratios: KindRatios;
}): readonly Because[] {
  const { kind, converted, leftOut, ratios } = conversion;
  const reasons = [...converted].map(([from, sessions]) => {
    const ratio = ratios.get(from) ?? 0;
    const text = `Sessions without ${SPOKEN[kind]}, ${sessions} in all, are counted by ${SPOKEN[from]} at your own median rate: 1 is worth ${formatFigure(ratio, 2)}.`;
    return because("2.10", text, { sessions, from, to: kind, ratio });
  });
  if (leftOut === 0) return reasons;
  const text = `Not in the daily sums: ${leftOut} in all that carry no ${SPOKEN[kind]} and nothing that could be converted to it.`;
  return [...reasons, because("2.11", text, { leftOut, kind })];
}
