import { type Area, nameArea, type Site } from "../../body/index.ts";
import { addDays, hoursBetween, type Instant, type LocalDate } from "../../units/index.ts";
import type { InsightFacts, NiggleDay, NiggleFacts, PlannedHeat } from "../insight-facts.ts";
import { isWithin, keyOf, lastEntry, meets } from "./area-facts.ts";
import type { Finding, Offer } from "./finding.ts";
import { texts } from "./texts.ts";

const RECENT_DAYS = 7;
const FRESH_HOURS = 72;

/** R16 is asked of the joints only (3.4). */
const JOINTS: readonly Site[] = [
  "ankle",
  "knee_front",
  "knee_outer",
  "knee_inner",
  "knee_back",
  "hip_flexors",
];

export type HeatFacts = Pick<InsightFacts, "now" | "today" | "selfCare" | "heatPlanned">;

/**
 * C2: heat logged in the last 7 days, or planned, on a place that shows signs of inflammation, or heat as the only
 * measure in the last two entries with swelling or warmth. Heat is off there. Under 72 hours ice is shown where it is
 * allowed, later the questions of R12 and R16. Unanswered questions about inflammation count as signs.
 * Source: RULES 1.10, 1.7 S3 and S5; the 7 days are our own default.
 * @example findHeatOnInflammation(calf, facts)?.noHeat // { area: "calf", side: "left" }
 */
export function findHeatOnInflammation(niggle: NiggleFacts, facts: HeatFacts): Finding | null {
  const { area } = niggle;
  const logged = hasSignNow(niggle, facts.today) && (isHeated(niggle, facts) || isPlanned(area, facts));
  const only = heatWasAll(niggle, facts.today);
  if (!logged && !only) return null;
  const hours = Math.floor(hoursBetween(niggle.openedAt, facts.now));
  const offer = chooseOffer(niggle, facts.now);
  const text = [
    texts.noHeat(nameArea(area), niggle.inflamed === true || showsSign(lastEntry(niggle, facts.today))),
    ...(only ? [texts.onlyHeat] : []),
    offer.kind === "ice" ? texts.iceInstead : texts.askAboutIt,
  ].join(" ");
  const inputs = { area: area.area, side: area.side, hours, onlyHeat: only };
  return { rule: "C2", key: `C2 ${keyOf(area)}`, text, inputs, noHeat: area, offer };
}

const showsSign = (entry: NiggleDay | null): boolean =>
  entry?.descriptors.some((one) => one === "swollen" || one === "warm") ?? false;

const hasSignNow = (niggle: NiggleFacts, today: LocalDate): boolean =>
  niggle.open && (niggle.inflamed !== false || showsSign(lastEntry(niggle, today)));

/** The sign stood in the log on that day, or triage knows of it now and the day is today or yesterday. */
const hadSign = (niggle: NiggleFacts, on: LocalDate, today: LocalDate): boolean =>
  showsSign(lastEntry(niggle, on)) || (niggle.inflamed !== false && on >= addDays(today, -1));

function isHeated(niggle: NiggleFacts, { selfCare, today }: HeatFacts): boolean {
  const own = selfCare
    .filter(({ tool, areas }) => tool === "heat" && areas.some((one) => meets(one, niggle.area)))
    .map(({ date }) => date);
  const noted = niggle.entries.filter(({ care }) => care.includes("heat")).map(({ date }) => date);
  return [...own, ...noted].some(
    (date) => isWithin(date, today, RECENT_DAYS) && hadSign(niggle, date, today),
  );
}

const isPlanned = (area: Area, { heatPlanned, today }: HeatFacts): boolean =>
  heatPlanned.some(({ date, areas }: PlannedHeat) => date >= today && areas.some((one) => meets(one, area)));

function heatWasAll({ entries, open }: NiggleFacts, today: LocalDate): boolean {
  const last = entries.filter(({ date }) => isWithin(date, today, 14)).slice(-2);
  return open && last.length === 2 && last.every((one) => showsSign(one) && one.care.join() === "heat");
}

function chooseOffer({ area, openedAt, iceAllowed }: NiggleFacts, now: Instant): Offer {
  if (iceAllowed && hoursBetween(openedAt, now) < FRESH_HOURS) return { kind: "ice", area };
  const joint = JOINTS.includes(area.area) ? ["lockGive"] : [];
  return { kind: "askTriage", area, questions: ["hotRed", "fever", ...joint] };
}
