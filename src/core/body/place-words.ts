import type { Descriptor } from "./descriptors.ts";
import type { Site } from "./sites.ts";

/**
 * A way to name a place: every word of `all` must be there (each entry lists spellings), words of `also` are read with
 * it where they are. Several sites mean that the words leave it open.
 */
export interface PlaceWords {
  readonly all: readonly (readonly string[])[];
  readonly also?: readonly string[];
  readonly sites: readonly Site[];
  readonly spot?: string;
}

const front = ["front", "anterior"];
const back = ["back", "behind", "rear", "posterior"];
const outer = ["outer", "outside", "lateral", "outward"];
const inner = ["inner", "inside", "medial"];
const top = ["top", "upper"];
const under = ["under", "underneath", "underside", "bottom", "below", "beneath"];
const knee = ["knee", "knees"];
const foot = ["foot", "feet"];
const heel = ["heel", "heels"];
const hip = ["hip", "hips"];
const thigh = ["thigh", "thighs"];
const leg = ["leg", "legs"];
const shin = ["shin", "shins", "shinbone", "tibia", "tibial"];
const ankle = ["ankle", "ankles"];
const bone = ["bone", "bony"];
const achilles = ["achilles"];
const itb = ["itb", "itbs", "iliotibial"];
const toe = ["toe", "toes"];

/** What runners call places, by word. Order does not matter: the reading with the most words wins. */
export const PLACE_WORDS: readonly PlaceWords[] = [
  { all: [["neck", "shoulder", "shoulders", "traps", "trapezius", "ribs"]], sites: ["upper_body"] },
  { all: [["upper", "mid", "middle", "thoracic"], ["back"]], sites: ["upper_body"] },
  { all: [["upper"], ["body"]], sites: ["upper_body"] },
  { all: [["lower", "low", "small"], ["back"]], sites: ["low_back"] },
  {
    all: [["lumbar", "lowback", "si", "sij", "sacroiliac"]],
    also: ["back", "joint", "spine"],
    sites: ["low_back"],
  },
  { all: [["spine"]], sites: ["low_back", "upper_body"] },
  { all: [["back"]], sites: ["low_back", "upper_body"] },
  { all: [["sacrum", "tailbone"]], also: ["bone"], sites: ["low_back", "glutes"], spot: "sacrum" },
  {
    all: [["glute", "glutes", "gluteal", "gluteus", "buttock", "buttocks", "butt", "bum", "piriformis"]],
    also: ["max", "maximus", "muscle", "cheek"],
    sites: ["glutes"],
  },
  { all: [hip, outer], sites: ["hip_outer"] },
  { all: [hip, ["side"]], sites: ["hip_outer"] },
  { all: [hip, ["knob"]], also: [...bone, ...outer], sites: ["hip_outer"], spot: "outerKnob" },
  {
    all: [["trochanter", "trochanteric"]],
    also: ["greater", ...hip],
    sites: ["hip_outer"],
    spot: "outerKnob",
  },
  { all: [hip, front], sites: ["hip_flexors"] },
  { all: [hip, ["flexor", "flexors"]], sites: ["hip_flexors"] },
  { all: [["psoas", "iliopsoas"]], also: hip, sites: ["hip_flexors"] },
  { all: [["hipflexor", "hipflexors"]], sites: ["hip_flexors"] },
  { all: [hip], sites: ["hip_flexors", "hip_outer", "glutes"] },
  { all: [["groin"]], sites: ["adductors", "hip_flexors"] },
  { all: [["groin"], ["deep"]], sites: ["adductors", "hip_flexors"], spot: "groinDeep" },
  { all: [["groin"], inner, thigh], sites: ["adductors"] },
  { all: [["pubic", "pubis"]], also: bone, sites: ["adductors", "hip_flexors"], spot: "pubicBone" },
  { all: [thigh, inner], sites: ["adductors"] },
  { all: [["adductor", "adductors", "gracilis"]], also: [...thigh, ...inner], sites: ["adductors"] },
  { all: [itb], also: ["band", "area", "outer", "outside"], sites: ["itb_tfl"] },
  { all: [["it"], ["band", "bands"]], also: ["area"], sites: ["itb_tfl"] },
  { all: [["tfl", "tensor"]], also: ["fasciae", "latae", ...hip], sites: ["itb_tfl"] },
  { all: [thigh, outer], sites: ["itb_tfl"] },
  {
    all: [["quad", "quads", "quadricep", "quadriceps"]],
    also: [...thigh, ...front, ...outer],
    sites: ["quads"],
  },
  { all: [thigh, front], sites: ["quads"] },
  { all: [thigh, ["deep"]], sites: ["quads"], spot: "deepThigh" },
  {
    all: [["hamstring", "hamstrings", "hammy", "hammies", "hammie"]],
    also: [...thigh, ...back],
    sites: ["hamstrings"],
  },
  {
    all: [["hamstring", "hamstrings"], ["belly"]],
    also: [...thigh, ...back],
    sites: ["hamstrings"],
    spot: "belly",
  },
  {
    all: [
      ["sit", "sitting"],
      ["bone", "bones"],
    ],
    also: ["hamstring", "hamstrings", "high"],
    sites: ["hamstrings"],
    spot: "sitBone",
  },
  {
    all: [["sitbone", "sitbones", "ischial"]],
    also: ["hamstring", "hamstrings", "high"],
    sites: ["hamstrings"],
    spot: "sitBone",
  },
  { all: [thigh, back], sites: ["hamstrings"] },
  { all: [thigh], sites: ["quads", "hamstrings", "adductors"] },
  { all: [knee, front], sites: ["knee_front"] },
  {
    all: [["kneecap", "kneecaps", "patella"]],
    also: [...knee, ...front, ...back],
    sites: ["knee_front"],
    spot: "kneecap",
  },
  {
    all: [["kneecap"], under],
    also: [...knee, ...front, "tendon", "just"],
    sites: ["knee_front"],
    spot: "patellarTendon",
  },
  { all: [["patellar"], ["tendon"]], also: knee, sites: ["knee_front"], spot: "patellarTendon" },
  { all: [knee, outer], also: [...itb, "it", "band"], sites: ["knee_outer"] },
  { all: [knee, itb], also: [...outer, "band"], sites: ["knee_outer"] },
  { all: [knee, ["it"], ["band"]], also: outer, sites: ["knee_outer"] },
  { all: [knee, inner], sites: ["knee_inner"] },
  { all: [["pes"], ["anserine", "anserinus"]], also: knee, sites: ["knee_inner"] },
  { all: [knee, back], sites: ["knee_back"] },
  { all: [knee, ["hollow"]], sites: ["knee_back"] },
  { all: [["popliteus", "popliteal"]], also: knee, sites: ["knee_back"] },
  { all: [knee], sites: ["knee_front", "knee_outer", "knee_inner", "knee_back"] },
  {
    all: [["calf", "calves", "calfs", "soleus", "gastroc", "gastrocnemius"]],
    also: ["muscle", ...leg, ...back],
    sites: ["calf"],
  },
  { all: [["lower"], leg, back], sites: ["calf"] },
  { all: [["lower"], leg, front], sites: ["shin"] },
  { all: [["lower"], leg], sites: ["calf", "shin", "achilles"] },
  { all: [leg], sites: ["quads", "hamstrings", "calf", "shin"] },
  { all: [shin], also: ["bone", "splint", "splints"], sites: ["shin"] },
  { all: [shin, front], also: ["edge", "bone"], sites: ["shin"], spot: "frontEdge" },
  { all: [shin, inner], also: ["edge", "bone"], sites: ["shin"], spot: "innerEdge" },
  { all: [shin, outer], also: ["edge", "muscle"], sites: ["shin"], spot: "outer" },
  { all: [achilles], also: ["tendon", ...heel], sites: ["achilles"] },
  { all: [heel, ["cord", "cords"]], sites: ["achilles"] },
  {
    all: [achilles, ["insertion"]],
    also: ["tendon", ...heel, ...bone],
    sites: ["achilles"],
    spot: "insertion",
  },
  {
    all: [achilles, ["mid", "middle", "midportion"]],
    also: ["tendon", "portion"],
    sites: ["achilles"],
    spot: "midPortion",
  },
  { all: [heel, back], also: ["bone"], sites: ["achilles"], spot: "insertion" },
  { all: [heel, under], sites: ["foot_plantar"], spot: "heelUnder" },
  {
    all: [heel, ["sides", "squeeze", "squeezing"]],
    also: ["bone"],
    sites: ["foot_plantar"],
    spot: "heelSides",
  },
  { all: [heel], also: ["bone"], sites: ["foot_plantar", "achilles"] },
  { all: [["plantar"]], also: ["fascia", ...foot], sites: ["foot_plantar"] },
  { all: [["sole", "soles"]], also: foot, sites: ["foot_plantar"] },
  { all: [foot, under], sites: ["foot_plantar"] },
  { all: [["arch", "arches"]], also: foot, sites: ["foot_plantar"], spot: "arch" },
  { all: [ankle], sites: ["ankle"] },
  { all: [ankle, inner], also: bone, sites: ["ankle"], spot: "innerBone" },
  { all: [ankle, outer, bone], sites: ["ankle"], spot: "outerBone" },
  { all: [ankle, outer], sites: ["ankle"] },
  { all: [ankle, front, ["deep"]], sites: ["ankle"], spot: "frontDeep" },
  { all: [foot, top], sites: ["midfoot_top"] },
  { all: [["midfoot", "instep"]], also: top, sites: ["midfoot_top"] },
  { all: [["navicular"]], also: ["bone", ...foot], sites: ["midfoot_top"], spot: "navicular" },
  { all: [["ball", "balls"], foot], sites: ["forefoot"] },
  { all: [["forefoot"]], sites: ["forefoot"] },
  { all: [foot, front], sites: ["forefoot"] },
  { all: [["metatarsal", "metatarsals"]], also: foot, sites: ["forefoot"], spot: "metShaft" },
  { all: [toe], also: ["big", "little"], sites: ["forefoot"] },
  { all: [["big"], toe, under], also: ["joint"], sites: ["forefoot"], spot: "underBigToe" },
  { all: [["sesamoid", "sesamoids"]], sites: ["forefoot"], spot: "underBigToe" },
  { all: [foot, outer], also: ["edge"], sites: ["forefoot", "ankle"] },
  {
    all: [foot, outer, ["middle", "mid", "halfway"]],
    also: ["edge"],
    sites: ["forefoot"],
    spot: "outerEdgeMid",
  },
  { all: [foot], sites: ["foot_plantar", "midfoot_top", "forefoot"] },
];

/** How runners say how it feels; words of two parts stand with a space. */
export const DESCRIPTOR_WORDS: Readonly<Record<Descriptor, readonly string[]>> = {
  ache: ["ache", "aches", "aching", "achy", "sore", "soreness", "dull"],
  tight: ["tight", "tightness", "stiff", "stiffness"],
  stuck: ["stuck", "restricted", "jammed"],
  sharp: ["sharp", "stab", "stabbing", "stabs", "knife"],
  burning: ["burning", "burns", "burn"],
  tingling: ["tingling", "tingles", "tingly", "pins and needles"],
  numb: ["numb", "numbness"],
  givingWay: ["giving way", "gives way", "gave way", "buckles", "buckling", "buckled"],
  swollen: ["swollen", "swelling", "swells", "puffy"],
  warm: ["warm", "hot"],
  bruised: ["bruised", "bruise", "bruising"],
  bonePointTender: ["bone tender", "tender bone", "tender on bone", "on the bone"],
};

export const LEFT_WORDS: readonly string[] = ["left", "lt", "l", "lhs"];
export const RIGHT_WORDS: readonly string[] = ["right", "rt", "r", "rhs"];
export const BOTH_WORDS: readonly string[] = ["both", "bilateral", "either"];

/** Words that turn what follows round: "no swelling". */
export const NOT_WORDS: readonly string[] = ["no", "not", "without", "never", "isnt", "isn't"];

/** Words that carry nothing for a place. */
export const FILLER: readonly string[] = [
  "a",
  "an",
  "the",
  "my",
  "is",
  "are",
  "am",
  "i",
  "in",
  "on",
  "of",
  "at",
  "to",
  "with",
  "my",
  "it's",
  "feels",
  "feel",
  "feeling",
  "very",
  "bit",
  "little",
  "some",
  "really",
  "side",
  "sides",
  "area",
  "pain",
  "pains",
  "painful",
  "hurts",
  "hurt",
  "hurting",
  "niggle",
  "muscle",
  "muscles",
  "tendon",
  "from",
  "for",
  "since",
  "this",
  "that",
  "has",
  "have",
  "been",
];
