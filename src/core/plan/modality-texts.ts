import { type Form, MODALITY_CARDS, type Modality } from "../care/index.ts";
import type { Loss } from "./modalities/modality-rule.ts";

/** Every sentence on the kind of massage and on its areas, in one place. Claims keep to RULES 1.11. */

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const nameOf = (modality: Modality): string => MODALITY_CARDS[modality].name;

interface Structural {
  readonly weeks: number;
  readonly names: string;
  readonly reasons: readonly string[];
  readonly until: string | null;
}

/** Why a kind that a rule would have liked lost, after "Trigger-point work for your left calf". */
const LOST: Readonly<Record<Loss, string>> = {
  nothingAsksForIt: "is not needed here.",
  notOffered: "would fit, but your therapist does not offer it.",
  neverPlanned: "is yours to decide; it is never planned by itself.",
  afterLongEffort: "waits: so soon after a long effort only light strokes.",
  tooFirm: "waits: it needs more pressure than is right on this day.",
  tooLight: "is lighter than this session.",
  tooSore: "waits until the spot is calmer, 6 of 10 or less.",
  sign: "is left out until what you logged there has been looked at.",
  inflamed: "waits while something is swollen or warm.",
  newBeforeRace: "would be new to you, and the two weeks before a main race are no time for that.",
  firmerThanNeeded: "would fit too; the gentler kind goes first.",
  lessTested: "would be as gentle; it has been tested less.",
};

export const modalityTexts = {
  usual: (modality: Modality, form: Form): string =>
    form === "gentle"
      ? `${capital(nameOf(modality))}: a light session, and nothing in your log asks for another kind.`
      : `${capital(nameOf(modality))} for the muscles that run; nothing in your log asks for another kind.`,
  /** The usual kind, where another one was asked for and lost. */
  instead: (modality: Modality, form: Form): string =>
    `${capital(nameOf(modality))}${form === "gentle" ? ", as a light session." : " for the muscles that run."}`,
  spot: (area: string, why: string): string => `Trigger-point work for your ${area}: ${why}.`,
  spotRepeated: (entries: number): string => `you logged it ${entries} times in three weeks`,
  spotLasting: (days: number): string => `it has been there for ${days} days`,
  spotPointable: "a finger finds the spot, and pressing it brings back the ache you know",
  stuckSpot: (area: string): string => `Slow myofascial release and stretching, as your ${area} feels stuck.`,
  stuck: "Slow myofascial release and stretching, as you feel stuck rather than tight or sore.",
  lowRange: (least: number): string =>
    `Slow myofascial release and stretching, as your knee-to-wall distance is under ${least} cm.`,
  uneven: (difference: number): string =>
    `Slow myofascial release and stretching, as your ankles differ by ${difference} cm at the wall.`,
  tightHip: "Slow myofascial release and stretching, as your thigh does not hang level.",
  afterLongEffort: (after: string): string => `Light Swedish massage or Lomi Lomi strokes after ${after}.`,
  offered: (modality: Modality): string =>
    `The nearest to it that your therapist offers: ${nameOf(modality)}.`,
  noneOffered: (modality: Modality): string =>
    `Your therapist offers only kinds that are never planned by themselves; ask for ${nameOf(modality)}.`,
  lighterPressure: (modality: Modality, cap: number): string =>
    `Ask for ${nameOf(modality)} at pressure ${cap} of 5 at most.`,
  nothingFirmer: "Medium, as nothing firmer is on offer.",
  firstTime: (modality: Modality): string =>
    `Where ${nameOf(modality)} is new to you: begin at medium pressure and say what you feel.`,
  lost: (modality: Modality, why: Loss, area: string | null): string =>
    `${capital(nameOf(modality))}${area === null ? "" : ` for your ${area}`} ${LOST[why]}`,
  structural: ({ weeks, names, reasons, until }: Structural): string =>
    [
      `Your posture has been a worry for ${weeks} weeks.`,
      ...reasons,
      `${names} is ${reasons.length > 0 ? "well worth a question" : "something to ask about"}${
        until === null ? "" : `, no later than ${until}, as a main race follows`
      }.`,
      "No trial in runners is known. We never book it for you.",
    ].join(" "),
  advised: "Your therapist advised structural work.",
  episodes: (area: string, count: number): string => `Your ${area} came back ${count} times in six months.`,
  areasFirst: (areas: string): string => `Most time for your ${areas}, from your log.`,
  areasLeftOut: (areas: string): string => `Left out, as it must rest for now: ${areas}.`,
  areasCapped: (areas: string, cap: number): string => `Pressure ${cap} of 5 at most on your ${areas}.`,
} as const;
