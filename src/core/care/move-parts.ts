import type { Dose, ExtraBlock, Move, MoveGroup } from "./move.ts";

/** Names of the groups and the signs at which any of their moves ends. Source: RULES section 5 (practice). */
export const MOVE_GROUP_CARDS: Readonly<
  Record<
    MoveGroup,
    { readonly name: string; readonly note: string | null; readonly stopIf: readonly string[] }
  >
> = {
  calves: { name: "Calves", note: null, stopIf: ["the calf swells", "a cramp that stays"] },
  achilles: {
    name: "Achilles",
    note: "Never roll the tendon itself. With pain where it meets the heel bone, no stretch into a deep ankle bend.",
    stopIf: ["pain above 5 of 10", "longer morning stiffness on two days running"],
  },
  plantar: {
    name: "Sole of the foot",
    note: null,
    stopIf: ["the heel bone hurts when squeezed", "numb toes"],
  },
  shins: {
    name: "Shins",
    note: "Keep off the shin bone.",
    stopIf: ["pain at night", "pain on one small spot"],
  },
  quads: { name: "Quads", note: null, stopIf: ["pain in the knee joint"] },
  hamstrings: {
    name: "Hamstrings",
    note: null,
    stopIf: ["pain at the sit bone", "tingling below the knee"],
  },
  itBand: {
    name: "IT-band area",
    note: "The band does not get longer. The work is for the muscles beside it.",
    stopIf: ["sharp pain at the outer knee"],
  },
  glutes: { name: "Glutes", note: null, stopIf: ["an electric line down the leg"] },
  hipFlexors: { name: "Hip flexors", note: null, stopIf: ["groin pain when you step"] },
  adductors: {
    name: "Inner thighs",
    note: null,
    stopIf: ["you feel the pulse in the groin under the pressure", "pain on the pubic bone or in the groin"],
  },
  lowBack: {
    name: "Lower back",
    note: "No roller on the lower spine. No far twist while a leg tingles.",
    stopIf: ["tingling in a leg", "numbness where you would sit on a saddle"],
  },
  upperBody: {
    name: "Upper back",
    note: "Nothing hard at the neck, ever.",
    stopIf: ["a new headache, dizziness or double vision", "a weak face or arm"],
  },
};

/** What a move's line says; the rest follows from its group and its kind. */
type MoveLine = Pick<Move, "id" | "name" | "kind" | "dose" | "how"> &
  Partial<Pick<Move, "tool" | "extraBlocks" | "everySecondDay">>;

const TOOL_OF = { roll: "roller", ball: "ball", stretch: "none", mobility: "none", load: "none" } as const;

/** A move of a group, with the group's stop signs. @example moveOf("calves", line).stopIf */
export const moveOf = <Id extends Move["id"]>(
  group: MoveGroup,
  line: MoveLine & { readonly id: Id },
): Move & { readonly id: Id } => ({
  tool: TOOL_OF[line.kind],
  extraBlocks: [],
  everySecondDay: false,
  ...line,
  group,
  stopIf: MOVE_GROUP_CARDS[group].stopIf,
});

/** Seconds x sets on each side. */
export const onEach = (seconds: number, sets: number, more: Partial<Dose> = {}): Dose => ({
  seconds,
  sets,
  sides: "each",
  ...more,
});

/** Seconds x sets that serve both sides, "in all". */
export const inAll = (seconds: number, sets: number, more: Partial<Dose> = {}): Dose => ({
  seconds,
  sets,
  sides: "together",
  ...more,
});

/** A fixed number of repetitions. */
export const reps = (least: number, most = least): Pick<Dose, "reps"> => ({ reps: { least, most } });

/** Pain where the Achilles tendon meets the heel bone: no stretch into a deep ankle bend. */
export const INSERTION_PAIN: ExtraBlock = {
  kind: "spotPain",
  site: "achilles",
  spots: ["insertion", "cannotTell"],
  least: 1,
};
export const SIT_BONE_PAIN: ExtraBlock = {
  kind: "spotPain",
  site: "hamstrings",
  spots: ["sitBone", "cannotTell"],
  least: 1,
};
export const SIDE_OF_HIP_PAIN: ExtraBlock = { kind: "sitePain", site: "hip_outer", least: 2 };
export const KNEE_TO_BE_SEEN: ExtraBlock = { kind: "siteLevel", site: "knee_front" };
export const NERVE_SIGNS: ExtraBlock = { kind: "rule", rules: ["R2", "R17"] };
export const BRITTLE_SPINE: ExtraBlock = {
  kind: "condition",
  conditions: ["osteoporosis", "over75", "frail"],
};
