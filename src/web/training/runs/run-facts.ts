import type { ActivityView, BecauseView } from "../../../http/contract.ts";
import { SPORT_WORDS } from "../training-words.ts";

/** What the runner or their watch called it, else its sport. */
export const nameOf = ({ name, sport }: Pick<ActivityView, "name" | "sport">): string =>
  name?.trim() || SPORT_WORDS[sport];

const TAG_RULE = "2.10 tag";

/** The reason that decided the class: the runner's own word where it counts, else the first sign. */
export function findClassReason({
  because,
  class: name,
}: Pick<ActivityView, "because" | "class">): BecauseView | null {
  const own = because.find(({ rule, inputs }) => rule === TAG_RULE && inputs.tag === name);
  const sign = because.find(({ rule }) => rule !== TAG_RULE && /^2\.1[01]/.test(rule));
  return own ?? sign ?? because[0] ?? null;
}

/** A tag that would lower the class waits for one confirmation; until then the figures stand. */
export interface AwaitedTag {
  readonly tag: ActivityView["class"];
  readonly derived: ActivityView["class"];
}

export function findAwaitedTag({
  because,
  class: name,
}: Pick<ActivityView, "because" | "class">): AwaitedTag | null {
  const inputs = because.find(({ rule }) => rule === TAG_RULE)?.inputs;
  if (!inputs || inputs.tag === name) return null;
  return { tag: inputs.tag as ActivityView["class"], derived: name };
}
