import { MODALITIES } from "../../src/core/care/index.ts";
import { type CareProfile, type LoggedSpot, NO_PROFILE } from "../../src/core/context/index.ts";
import type { ModalityQuestion } from "../../src/core/plan/modalities/modality-rule.ts";

const firm: ModalityQuestion = {
  form: "deep",
  pressureCap: 4,
  daysAhead: 3,
  longEffort: null,
  mainRaceSoon: false,
  tried: [...MODALITIES],
  offered: [],
  profile: NO_PROFILE,
  spots: [],
};
const medium: ModalityQuestion = { ...firm, form: "moderate", pressureCap: 3 };
const gentle: ModalityQuestion = { ...firm, form: "gentle", pressureCap: 2 };

const stuck: CareProfile = { ...NO_PROFILE, feelsStuck: true };
const calf: LoggedSpot = {
  area: { area: "calf", side: "left" },
  pain: 3,
  pointable: true,
  familiarAche: true,
  entriesIn21Days: 1,
  openDays: 2,
  episodesIn6Months: 1,
  signs: ["ache"],
  redFlag: false,
  pressureCap: 5,
};
const wall = (left: number | null, right: number | null): CareProfile => ({ ...NO_PROFILE, kneeToWallLeftCm: left, kneeToWallRightCm: right });
const soon: ModalityQuestion = { ...firm, mainRaceSoon: true };

/** Sessions whose kind of massage is read aloud, all on the page `read-kinds/kinds.md`. */
export const KIND_QUESTIONS: Readonly<Record<string, ModalityQuestion>> = {
  "a firm session, nothing logged": firm,
  "a medium session, nothing logged": medium,
  "a gentle session, nothing logged": gentle,
  "a spot that a finger finds and that aches as usual": { ...firm, spots: [calf] },
  "a spot that aches as usual, found by no finger": { ...firm, spots: [{ ...calf, pointable: false }] },
  "a spot that a finger finds, without the usual ache": { ...firm, spots: [{ ...calf, familiarAche: false }] },
  "a spot logged three times": { ...firm, spots: [{ ...calf, entriesIn21Days: 3, openDays: 20 }] },
  "a spot there for two weeks": { ...firm, spots: [{ ...calf, openDays: 14 }] },
  "a spot there for thirteen days that a finger finds": { ...medium, spots: [{ ...calf, openDays: 13, entriesIn21Days: 2 }] },
  "a bruised spot that aches": { ...firm, spots: [{ ...calf, signs: ["ache", "bruised"] }] },
  "a spot too sore": { ...firm, spots: [{ ...calf, pain: 7 }] },
  "a spot that bears light pressure": { ...medium, spots: [{ ...calf, pressureCap: 2 }] },
  "a spot and a long effort": { ...gentle, longEffort: "Sunday's long run", spots: [calf] },
  "a spot, and trigger-point work would be new before the main race": { ...soon, tried: ["sports", "swedish"], spots: [calf] },
  "a spot that nobody on offer treats": { ...firm, offered: ["swedish", "sports"], spots: [calf] },
  "the runner feels stuck": { ...firm, profile: stuck },
  "the runner feels stuck, and a spot asks too": { ...firm, profile: stuck, spots: [calf] },
  "the runner feels stuck, a spot asks, trigger-point work alone is on offer": { ...firm, profile: stuck, spots: [calf], offered: ["neuromuscular"] },
  "the runner feels stuck, a spot asks, stretching alone is on offer": { ...medium, profile: stuck, spots: [calf], offered: ["fasciaStretching"] },
  "the runner feels stuck on a gentle day": { ...gentle, profile: stuck },
  "the runner feels stuck where next to no pressure is allowed": { ...gentle, pressureCap: 1, profile: stuck },
  "the runner feels stuck after a long effort": { ...gentle, longEffort: "the race on Saturday", profile: stuck, spots: [calf] },
  "the runner feels stuck, something is warm": { ...firm, profile: stuck, spots: [{ ...calf, pointable: null, signs: ["ache", "warm"] }] },
  "the runner feels stuck, a kind never tried": { ...firm, profile: stuck, tried: [] },
  "the runner feels stuck, a kind never tried before the main race": { ...soon, profile: stuck, tried: ["sports"] },
  "a spot that feels stuck": { ...firm, spots: [{ ...calf, pointable: null, signs: ["stuck"] }] },
  "a spot that feels stuck, three weeks ahead": { ...firm, daysAhead: 21, spots: [{ ...calf, pointable: null, signs: ["stuck"] }] },
  "a spot that feels stuck, longer than three weeks ahead": { ...firm, daysAhead: 22, spots: [{ ...calf, pointable: null, signs: ["stuck"] }] },
  "a short knee-to-wall distance on the right": { ...medium, profile: wall(null, 9.5) },
  "uneven ankles": { ...medium, profile: wall(14, 12) },
  "ankles uneven by less than two centimetres": { ...medium, profile: wall(14, 12.5) },
  "one ankle measured": { ...medium, profile: wall(12, null) },
  "a thigh that does not hang level": { ...medium, profile: { ...NO_PROFILE, thighHangsLevel: false } },
  "after a long effort": { ...gentle, longEffort: "Sunday's long run" },
  "after a long effort, Lomi Lomi known and Swedish new before the main race": { ...gentle, longEffort: "Sunday's long run", mainRaceSoon: true, tried: ["lomiLomi"] },
  "after a long effort, both kinds known before the main race": { ...gentle, longEffort: "Sunday's long run", mainRaceSoon: true, tried: ["lomiLomi", "swedish"] },
  "after a long effort, neither kind known before the main race": { ...gentle, longEffort: "Sunday's long run", mainRaceSoon: true, tried: [] },
  "after a long effort, sports massage alone on offer": { ...gentle, longEffort: "Sunday's long run", offered: ["sports"] },
  "before the main race, sports massage new, Swedish known": { ...medium, mainRaceSoon: true, tried: ["swedish"] },
  "before the main race, a gentle session, Swedish new, Lomi Lomi known": { ...gentle, mainRaceSoon: true, tried: ["lomiLomi"] },
  "before the main race, a gentle session, Lomi Lomi known, Swedish not on offer": { ...gentle, mainRaceSoon: true, tried: ["lomiLomi"], offered: ["lomiLomi"] },
  "before the main race, nothing ever tried": { ...soon, tried: [] },
  "before the main race, sports massage known": { ...soon, tried: ["sports"] },
  "Swedish massage alone on offer for a medium session": { ...medium, offered: ["swedish"] },
  "sports massage alone on offer for a gentle session": { ...gentle, offered: ["sports"] },
  "Rolfing alone on offer": { ...firm, offered: ["rolfing"] },
  "Hellerwork and myofascial release on offer": { ...firm, offered: ["hellerwork", "myofascial"] },
};
