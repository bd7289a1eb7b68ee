import { nameArea } from "../../body/index.ts";
import type { LocalDate } from "../../units/index.ts";
import type { InsightFacts, NiggleDay, NiggleFacts } from "../insight-facts.ts";
import { isSerious, isWithin, keyOf } from "./area-facts.ts";
import type { Finding } from "./finding.ts";
import { texts } from "./texts.ts";

const DAYS = 14;
const LEAST_PAIN = 2;
const FEWEST_ENTRIES = 2;
const LEAST_MORNING = 1;

/** Calf, soleus and foot, in order (section 5). */
const MOVES = ["CAL1", "CAL2", "CAL3", "CAL4", "PLA1"] as const;
/** What pain at the insertion leaves (C3). */
const INSERTION_MOVES = ["CAL1", "CAL2", "ACH4"] as const;

export type CalfFacts = Pick<InsightFacts, "today" | "niggles">;

/**
 * C3: two entries of a calf at 2 or more in 14 days, or an Achilles that is tight or stuck and felt in the morning
 * together with a tight calf. Silent while an Achilles, or the calf itself, is at L2 or above or not yet known, and
 * while the calf is only normally sore (R0). A score that was not said counts as reached.
 * Source: RULES 1.10; the link between calf and Achilles as a cause is plausible, not proven.
 * @example findCalfFirst(leftCalf, facts)?.offer // { kind: "calfRoutine", moves: ["CAL1", ...], area }
 */
export function findCalfFirst(calf: NiggleFacts, { today, niggles }: CalfFacts): Finding | null {
  const { area } = calf;
  const tendons = niggles.filter((one) => one.area.area === "achilles");
  if (area.area !== "calf" || calf.normalSoreness || isSerious(calf)) return null;
  if (tendons.some((one) => one.open && isSerious(one))) return null;
  const entries = calf.entries.filter(({ date }) => isWithin(date, today, DAYS));
  const sore = entries.filter(({ pain }) => (pain ?? LEAST_PAIN) >= LEAST_PAIN).length;
  const beside = tendons.filter((one) => sharesSide(one, calf));
  const together = entries.some(isTight) && beside.some((one) => isStiff(one, today));
  if (sore < FEWEST_ENTRIES && !together) return null;
  const insertion = beside.some((one) => hurtsAtInsertion(one, today));
  const text = [
    together ? texts.calfAndAchilles(sideWords(calf)) : texts.calfFirst(nameArea(area)),
    texts.calfRoutine,
    ...(insertion ? [texts.insertion] : []),
  ].join(" ");
  const inputs = { side: area.side, entries: sore, withAchilles: together, insertion };
  const moves = insertion ? INSERTION_MOVES : MOVES;
  const offer = { kind: "calfRoutine", area, moves } as const;
  return { rule: "C3", key: `C3 ${keyOf(area)}`, text, inputs, noHeat: null, offer };
}

const sharesSide = (one: NiggleFacts, { area: { side } }: NiggleFacts): boolean =>
  one.area.side === side || one.area.side === "both" || side === "both";

const sideWords = ({ area: { side } }: NiggleFacts): string => (side === "both" ? "both sides" : side);

const isTight = ({ descriptors }: NiggleDay): boolean =>
  descriptors.includes("tight") || descriptors.includes("stuck");

const isStiff = ({ entries }: NiggleFacts, today: LocalDate): boolean =>
  entries.some(
    (one) =>
      isWithin(one.date, today, DAYS) && isTight(one) && (one.morning ?? LEAST_MORNING) >= LEAST_MORNING,
  );

/** A spot that nobody asked about counts as the insertion. */
const hurtsAtInsertion = ({ spot, open, entries }: NiggleFacts, today: LocalDate): boolean =>
  (spot === null || spot === "insertion" || spot === "cannotTell") &&
  (open || entries.some(({ date }) => isWithin(date, today, DAYS)));
