import type { RuleCard } from "./rule.ts";

export const M1: RuleCard = {
  id: "M1",
  text: "Sports massage unless something asks for another kind.",
  tag: "V",
};
