import type { NiggleView } from "../../http/contract.ts";
import { Icon } from "../design/icon.tsx";
import { Tag } from "../design/tag.tsx";
import { levelInWords, levelTag } from "./niggle-words.ts";

type Urgent = Pick<NiggleView, "level" | "emergency"> & { readonly deadline?: string | undefined };

/** Someone has to look soon: it stands on red. */
export const isRed = ({ level, emergency }: Urgent): boolean => emergency || level === "L2" || level === "L3";

const lookOf = ({ level }: Urgent) => (level === "L0" ? "moss" : level === "L1" ? "tape" : "plain");

/** The level on a small paper. */
export const LevelTag = ({ urgent }: { readonly urgent: Urgent }) => (
  <Tag look={isRed(urgent) ? "flag" : lookOf(urgent)}>
    {isRed(urgent) && <Icon name="octagon" className="size-4" />}
    {levelTag(urgent)}
  </Tag>
);

/** The level in plain words, the deadline first; red where someone has to look. */
export function LevelLine({ urgent }: { readonly urgent: Urgent }) {
  if (!isRed(urgent)) return <p className="weight-bold">{levelInWords(urgent)}</p>;
  return (
    <p className="flex items-start gap-3 rounded-row bg-flag p-4 font-display text-h3 text-on-flag">
      <Icon name="octagon" className="size-6" />
      {levelInWords(urgent)}
    </p>
  );
}
