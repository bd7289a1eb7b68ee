import type { ConditionCard } from "./condition-card.ts";
import { CALF_LOADS, LEG_SITES, STRETCHES } from "./condition-moves.ts";

const DAY = 24;
const WEEK = 7 * DAY;
const HALF_YEAR = 183 * DAY;

const GENTLE = 2;
const GUN_OFF = "No massage gun.";
const BALL_WITH_CARE = "No ball on bone or over a vessel.";
const X_CAU = { kind: "X-cau", asked: "profile" } as const;
const X_LOC = { kind: "X-loc", needsPlace: true, effect: { places: "blocked" } } as const;
const withCare = (...more: readonly string[]): ConditionCard["effect"] => ({
  cautions: [GUN_OFF, BALL_WITH_CARE, ...more],
});

/** When a clinician last looked at the words and lengths below; null: awaiting clinical review. */
export const CONDITIONS_REVIEWED_ON: string | null = null;

/**
 * The contraindications, with their questions and what a yes does. What RULES 3.4 makes X-abs (clot, emergencies) comes
 * from triage instead. Nothing here is tunable.
 * @source RULES 3.5 (standard lists of contraindications, practice); own wording
 */
export const CONDITIONS = {
  fever: {
    kind: "X-abs",
    asked: "day",
    question: "Do you have a fever of 38 C or more?",
    says: "With a fever there is no massage and no tool. Run again when you have been free of fever for 24 hours.",
    effect: { everything: true, noRun: true },
    noRunAfterHours: DAY,
  },
  infection: {
    kind: "X-abs",
    asked: "day",
    question: "Do you have an infection right now, such as flu or a stomach bug?",
    says: "With an infection there is no massage and no tool until you are well.",
    effect: { everything: true },
  },
  contagiousSkin: {
    kind: "X-abs",
    asked: "day",
    question: "Do you have something on your skin that others could catch, on more than one small spot?",
    says: "There is no massage and no tool until the skin is clear.",
    effect: { everything: true },
  },
  intoxicated: {
    kind: "X-abs",
    asked: "day",
    question: "Have you drunk much, or taken a drug that dulls feeling?",
    says: "Nothing today: you could not feel what is too much.",
    lastsHours: DAY,
    effect: { everything: true },
  },
  unstableHeart: {
    kind: "X-abs",
    asked: "profile",
    question:
      "Have you had chest pain or a heart event in the last 6 months, or been told to limit exercise?",
    says: "With your heart as you told us there is no massage and no tool. Ask your doctor first.",
    effect: { everything: true },
  },
  thrombosis: {
    kind: "X-abs",
    asked: "profile",
    question: "Do you have a blood clot that a doctor has not cleared yet?",
    says: "There is no massage and no tool until a doctor has cleared the clot.",
    effect: { everything: true },
    afterOk: {
      says: "Since a doctor has cleared the clot: gentle only.",
      cap: GENTLE,
      cautions: [GUN_OFF, BALL_WITH_CARE],
    },
  },
  acuteFracture: {
    kind: "X-abs",
    asked: "profile",
    needsPlace: true,
    question: "Do you have a broken bone that is still mending, or may one be broken?",
    says: "A broken bone is seen first. Nothing else before that.",
    effect: { everything: true, places: "blocked" },
    afterOk: { says: "A bone that is mending is left alone.", places: "blocked" },
  },
  freshTear: {
    ...X_LOC,
    asked: "day",
    question: "Do you have a tear or a bruise less than 3 days old?",
    says: "A fresh tear or bruise is left alone for 3 days.",
    lastsHours: 3 * DAY,
  },
  openSkin: {
    ...X_LOC,
    asked: "day",
    question: "Do you have an open wound, a burn, sunburn or a rash anywhere?",
    says: "Open or sore skin is left alone.",
  },
  skinInfection: {
    ...X_LOC,
    asked: "day",
    question: "Do you have a skin infection anywhere, athlete's foot included?",
    says: "Infected skin is left alone.",
  },
  phlebitis: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have an inflamed vein?",
    says: "An inflamed vein is left alone. Answer the questions on swelling and warmth of the leg too.",
  },
  inflamedJoint: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have an inflamed joint or bursa?",
    says: "An inflamed joint or bursa is left alone.",
  },
  varicoseVeins: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have varicose veins?",
    says: "Varicose veins are left alone.",
  },
  lump: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have a lump under the skin?",
    says: "A lump is left alone. Show it to a doctor if nobody has looked at it.",
  },
  injectionSite: {
    ...X_LOC,
    asked: "profile",
    question: "Have you had an injection into a muscle, joint or tendon in the last week?",
    says: "The place of an injection is left alone for a week.",
    lastsHours: WEEK,
  },
  hernia: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have a hernia?",
    says: "A hernia is left alone. If it will not go back, see a doctor the same day.",
  },
  surgeryScar: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have a scar from a recent operation?",
    says: "A new scar is left alone until your surgeon says it may be touched.",
    afterOk: { says: "Your surgeon says that the scar may be touched." },
  },
  painfulInsertion: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have a tendon that hurts right where it meets the bone?",
    says: "Where a sore tendon meets the bone there is no pressing and no stretching. Slow loading may go on.",
    effect: { places: "noPressNoStretch" },
  },
  implantedPort: {
    ...X_LOC,
    asked: "profile",
    question: "Do you have a port under the skin?",
    says: "The place of a port is left alone.",
  },
  bleeding: {
    ...X_CAU,
    question: "Do you take blood thinners, or have a bleeding disorder or low platelets?",
    says: "Because of bleeding a clinician's OK comes first.",
    effect: withCare(),
  },
  osteoporosis: {
    ...X_CAU,
    question: "Do you have osteoporosis?",
    says: "Because of your bones a clinician's OK comes first.",
    effect: { ...withCare(), moves: ["LOW2"] },
  },
  pregnancy: {
    ...X_CAU,
    question: "Are you pregnant?",
    says: "In pregnancy a clinician's OK comes first.",
    effect: withCare("Nothing deep on the legs, a therapist trained for pregnancy, and no hot tub."),
  },
  afterBirth: {
    ...X_CAU,
    question: "Have you given birth in the last 6 weeks?",
    says: "In the 6 weeks after a birth a clinician's OK comes first.",
    lastsHours: 6 * WEEK,
    effect: withCare(),
  },
  cancerTreatment: {
    ...X_CAU,
    question: "Are you being treated for cancer?",
    says: "During cancer treatment a clinician's OK comes first.",
    effect: withCare(),
  },
  longSteroids: {
    ...X_CAU,
    question: "Have you used steroids for a long time?",
    says: "With long use of steroids a clinician's OK comes first.",
    effect: withCare(),
  },
  vascularEds: {
    ...X_CAU,
    question: "Do you have the vascular type of Ehlers-Danlos syndrome?",
    says: "Because of your vessels a clinician's OK comes first.",
    effect: withCare(),
  },
  bloodPressure: {
    ...X_CAU,
    question: "Do you have high blood pressure that is not under control?",
    says: "Because of your blood pressure a clinician's OK comes first.",
    effect: withCare(),
  },
  heartHistory: {
    ...X_CAU,
    question: "Do you have heart failure, or have you had a heart event more than 6 months ago?",
    says: "Because of your heart a clinician's OK comes first.",
    effect: withCare(),
  },
  earlierClot: {
    ...X_CAU,
    question: "Have you had a blood clot before, or do you have a clotting disorder?",
    says: "Because of an earlier clot a clinician's OK comes first.",
    effect: withCare(),
  },
  lymphoedema: {
    ...X_CAU,
    question: "Do you have lymphoedema?",
    says: "With lymphoedema a clinician's OK comes first.",
    effect: withCare(),
  },
  sickleCell: {
    ...X_CAU,
    question: "Do you have sickle cell disease?",
    says: "With sickle cell disease a clinician's OK comes first.",
    effect: withCare(),
  },
  aneurysm: {
    ...X_CAU,
    question: "Do you have an aneurysm?",
    says: "With an aneurysm a clinician's OK comes first.",
    effect: withCare(),
  },
  painkiller: {
    kind: "X-day",
    asked: "day",
    question: "Have you taken a painkiller in the last 6 hours?",
    says: "A painkiller hides what is too much: gentle only for 6 hours.",
    lastsHours: 6,
    effect: { cap: GENTLE },
  },
  vaccination: {
    kind: "X-day",
    asked: "day",
    question: "Have you been vaccinated in the last 48 hours?",
    says: "Gentle only for 48 hours after a vaccination, and not on that arm.",
    lastsHours: 2 * DAY,
    effect: { cap: GENTLE, notPressed: ["upper_body"] },
  },
  unwell: {
    kind: "X-day",
    asked: "day",
    question: "Have you felt unwell in the last 48 hours?",
    says: "You have not been well: nothing today.",
    lastsHours: 2 * DAY,
    effect: { everything: true },
  },
  olderOrFrail: {
    kind: "X-day",
    asked: "profile",
    question: "Are you over 75, or do you feel frail?",
    says: "Gentle only, and no ball beside the spine.",
    effect: { cap: GENTLE, moves: ["LOW2"] },
  },
  hypermobility: {
    kind: "X-day",
    asked: "profile",
    question: "Do your joints bend much further than most people's?",
    says: "Gentle only, and no stretch to the end of the range.",
    effect: { cap: GENTLE, moves: STRETCHES },
  },
  fluoroquinolone: {
    kind: "X-day",
    asked: "profile",
    question: "Have you taken an antibiotic such as ciprofloxacin or levofloxacin in the last 6 months?",
    says: "After that antibiotic tendons may be weaker for 6 months: gentle only, and no heavy or fast work of calf and Achilles.",
    lastsHours: HALF_YEAR,
    effect: { cap: GENTLE, moves: CALF_LOADS },
  },
  arterialDisease: {
    kind: "X-limit",
    asked: "profile",
    question: "Do you have narrowed arteries in your legs?",
    says: "With narrowed arteries no pressure, heat or ice on the legs.",
    effect: { notPressed: LEG_SITES, noIce: true, noHeat: true },
  },
  jointReplacement: {
    kind: "X-limit",
    asked: "profile",
    question: "Have you had a joint replaced in the last 12 weeks?",
    says: "No massage gun in the 12 weeks after a joint was replaced.",
    lastsHours: 12 * WEEK,
    effect: { cautions: [GUN_OFF] },
  },
  metalOrPump: {
    kind: "X-limit",
    asked: "profile",
    question: "Do you have metal or a pump under the skin?",
    says: "No massage gun where there is metal or a pump under the skin.",
    effect: { cautions: [GUN_OFF] },
  },
  epilepsy: {
    kind: "X-limit",
    asked: "profile",
    question: "Do you have epilepsy?",
    says: "No hot bath alone.",
    effect: { cautions: ["No hot bath alone."] },
  },
  reducedFeeling: {
    kind: "X-limit",
    asked: "profile",
    needsPlace: true,
    question: "Is there a place where you feel less, whatever the cause, diabetes included?",
    says: "Where you feel less: gentle hands only, no ball, no massage gun, no ice and no heat.",
    effect: { places: "gentleHands", noIce: true, noHeat: true, cautions: [GUN_OFF] },
  },
  pacemaker: {
    kind: "X-limit",
    asked: "profile",
    question: "Do you have a pacemaker?",
    says: "No massage gun over a pacemaker.",
    effect: { cautions: ["No massage gun over the pacemaker."] },
  },
  raynaud: {
    kind: "X-limit",
    asked: "profile",
    question: "Do your fingers or toes turn white in the cold, or are you allergic to cold?",
    says: "No ice.",
    effect: { noIce: true },
  },
} as const satisfies Readonly<Record<string, ConditionCard>>;

export type ConditionId = keyof typeof CONDITIONS;
