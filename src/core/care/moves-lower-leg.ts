import { INSERTION_PAIN, inAll, KNEE_TO_BE_SEEN, moveOf, onEach, reps } from "./move-parts.ts";

const ROLL_THE_CALF = [
  "Sit with one calf on the roller and the other foot on the floor.",
  "Roll from a hand above the heel to a hand below the hollow of the knee.",
  "Slowly turn the leg in and out.",
  "Rest ten seconds where it is tender.",
];

/** Calves, Achilles, sole and shins. Doses in seconds. Source: RULES section 5 (practice). */
export const LOWER_LEG_MOVES = {
  CAL1: moveOf("calves", {
    id: "CAL1",
    name: "Roll the calf",
    kind: "roll",
    dose: onEach(60, 2),
    how: ROLL_THE_CALF,
  }),
  CAL2: moveOf("calves", {
    id: "CAL2",
    name: "Ball on the calf",
    kind: "ball",
    dose: onEach(45, 2),
    how: [
      "Sit with the ball under the inner half of the calf, then the outer.",
      "Draw small circles with the leg.",
    ],
  }),
  CAL3: moveOf("calves", {
    id: "CAL3",
    name: "Calf stretch at the wall",
    kind: "stretch",
    dose: onEach(80, 2, {
      phases: [
        { seconds: 40, cue: "Back knee straight." },
        { seconds: 40, cue: "Back knee bent." },
      ],
    }),
    how: [
      "Both hands on the wall, one leg behind you.",
      "Keep the back heel heavy and the toes pointing ahead.",
      "Lean in until the calf pulls gently.",
    ],
    extraBlocks: [INSERTION_PAIN],
  }),
  CAL4: moveOf("calves", {
    id: "CAL4",
    name: "Knee to wall",
    kind: "mobility",
    dose: onEach(40, 2, reps(12)),
    how: [
      "Stand facing a wall, one foot ahead.",
      "Rock the knee to the wall and back.",
      "The heel stays down.",
    ],
    extraBlocks: [INSERTION_PAIN],
  }),
  ACH1: moveOf("achilles", {
    id: "ACH1",
    name: "Roll the calf above the tendon",
    kind: "roll",
    dose: onEach(60, 1),
    how: ROLL_THE_CALF,
  }),
  ACH2: moveOf("achilles", {
    id: "ACH2",
    name: "Ankle circles",
    kind: "mobility",
    dose: onEach(30, 2),
    how: [
      "Sit and lift one foot.",
      "Circle it one way, then the other.",
      "Then write the alphabet with the big toe, at leisure.",
    ],
  }),
  ACH3: moveOf("achilles", {
    id: "ACH3",
    name: "Slow heel raises",
    kind: "load",
    dose: inAll(90, 3, reps(10, 15)),
    how: [
      "Stand on both feet on a flat floor.",
      "Three seconds up, three seconds down.",
      "Up to 5 of 10 is fine if the next morning is as usual.",
    ],
    everySecondDay: true,
  }),
  ACH4: moveOf("achilles", {
    id: "ACH4",
    name: "Heel-raise hold",
    kind: "load",
    dose: inAll(30, 4, { upToSeconds: 45 }),
    how: ["Rise onto the balls of both feet, halfway up.", "Hold still and breathe.", "Come down slowly."],
  }),
  PLA1: moveOf("plantar", {
    id: "PLA1",
    name: "Ball under the foot",
    kind: "ball",
    dose: onEach(60, 2),
    how: [
      "Sit with the ball under one foot.",
      "Roll from the front of the heel to the ball of the foot.",
      "Leave out a spot under the heel that hurts sharply.",
    ],
  }),
  PLA2: moveOf("plantar", {
    id: "PLA2",
    name: "Toes back",
    kind: "stretch",
    dose: onEach(30, 3),
    how: [
      "Lay one foot across the other knee.",
      "Pull the toes back with your hand.",
      "Good as the first thing in the morning, too.",
    ],
  }),
  PLA3: moveOf("plantar", {
    id: "PLA3",
    name: "Heel raises on a towel",
    kind: "load",
    tool: "towel",
    dose: onEach(60, 2, reps(8, 12)),
    how: [
      "Roll a towel up under the toes.",
      "Raise the heel slowly, lower it slowly.",
      "Hold on to something.",
    ],
    everySecondDay: true,
  }),
  PLA4: moveOf("plantar", {
    id: "PLA4",
    name: "Roll the calf for the foot",
    kind: "roll",
    dose: onEach(45, 1),
    how: ROLL_THE_CALF,
  }),
  SHI1: moveOf("shins", {
    id: "SHI1",
    name: "Ball on the outer shin muscle",
    kind: "ball",
    dose: onEach(45, 2),
    how: [
      "Sit, and press the ball with your hand into the muscle outside the shin bone.",
      "Begin a hand below the kneecap: a nerve runs at the outer knee.",
      "Never kneel on the ball.",
    ],
  }),
  SHI2: moveOf("shins", {
    id: "SHI2",
    name: "Kneel back",
    kind: "stretch",
    dose: inAll(30, 2),
    how: ["Kneel on a cushion, the tops of the feet flat.", "Sit back gently until the shins pull."],
    extraBlocks: [KNEE_TO_BE_SEEN],
  }),
  SHI3: moveOf("shins", {
    id: "SHI3",
    name: "Toe lifts",
    kind: "mobility",
    dose: onEach(40, 2, reps(20)),
    how: ["Sit with the heel on the floor.", "Lift the toes and the front of the foot, and lower them."],
  }),
  SHI4: moveOf("shins", {
    id: "SHI4",
    name: "Roll the calf for the shin",
    kind: "roll",
    dose: onEach(60, 1),
    how: ROLL_THE_CALF,
  }),
} as const;
