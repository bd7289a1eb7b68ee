import type { Form } from "../care/index.ts";
import type { PlanItem } from "../plan/index.ts";
import type { DatedRace } from "../training/index.ts";
import { type Because, kilometresOf } from "../units/index.ts";

const PRESSURE: Readonly<Record<Form, string>> = { deep: "firm", moderate: "medium", gentle: "gentle" };

const MARATHON = 42.195;
const HALF = MARATHON / 2;
const NEAR = 0.2;

/** What a massage is called, whoever reads it: how firm and how long, never where it hurts. */
export const nameMassage = ({ form, minutes }: Pick<PlanItem, "form" | "minutes">): string =>
  `massage${form ? `, ${PRESSURE[form]}` : ""}, ${Math.round(minutes)} min`;

/** A session that is only proposed, or that something speaks against, says so before anything else. */
export function summariseMassage(item: PlanItem): string {
  const name = nameMassage(item);
  if (item.status === "cancelSuggested") return `Better cancelled: ${name}`;
  return item.status === "proposed" ? `Proposed: ${name}` : upperFirst(name);
}

/** Why, one reason a line; of a session that something speaks against also what to do. */
export const explainItem = ({ because, status }: PlanItem): string =>
  [
    ...(status === "cancelSuggested" ? [SPEAKS_AGAINST] : []),
    ...because.map(formatReason),
    ...(status === "proposed" ? [NOT_BOOKED] : []),
  ].join("\n");

const SPEAKS_AGAINST =
  "Something speaks against this appointment now. Cancel or move it, or ask a professional first.";
const NOT_BOOKED = "Nothing is booked yet.";

const formatReason = ({ rule, text }: Because): string => `${text} (${rule})`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A race by its name, else by its distance. */
export const summariseRace = ({ name, distance }: Pick<DatedRace, "name" | "distance">): string =>
  `Race: ${name ?? nameDistance(kilometresOf(distance))}`;

/** How far, and the time that the runner expects. */
export function explainRace({ distance, expected, done }: DatedRace): string {
  const far = nameDistance(kilometresOf(distance));
  if (expected === null || done) return upperFirst(`${far}.`);
  return upperFirst(`${far}. Expected time ${formatTime(expected)}.`);
}

function nameDistance(kilometres: number): string {
  if (Math.abs(kilometres - MARATHON) < NEAR) return "marathon";
  if (Math.abs(kilometres - HALF) < NEAR) return "half marathon";
  return `${Number(kilometres.toFixed(1))} km`;
}

const formatTime = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};

/** Self-care of a day by its length. */
export const summariseCare = ({ minutes }: PlanItem): string => `Self-care, ${Math.round(minutes)} min`;
