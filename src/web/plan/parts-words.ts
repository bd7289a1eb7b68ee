export const PARTS_WORDS = {
  training: "Races and planned training",
  trainingLead: "What the plan is built around.",
  working: "your races",
} as const;
