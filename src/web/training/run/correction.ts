import { ACTIVITY_TAGS, type ActivityTag } from "../../../core/activity/index.ts";
import type { ActivityView } from "../../../http/contract.ts";
import { formatLoad } from "../../design/measures.ts";
import { CLASS_IN_SENTENCE, RUN_WORDS as WORDS } from "./run-words.ts";

/** What the runner says of a session; null leaves it to the figures. */
export interface Correction {
  readonly rpe: number | null;
  readonly tag: ActivityTag | null;
}

export const correctionOf = ({ rpe, tag }: ActivityView): Correction => ({
  rpe: rpe ?? null,
  tag: ACTIVITY_TAGS.find((known) => known === tag) ?? null,
});

/** What is sent: only what changed; null where nothing did. */
export function deriveChange(before: Correction, after: Correction): Readonly<Record<string, string>> | null {
  const change = {
    ...(before.rpe === after.rpe ? {} : { rpe: after.rpe === null ? "none" : String(after.rpe) }),
    ...(before.tag === after.tag ? {} : { tag: after.tag ?? "none" }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

type Judged = Pick<ActivityView, "load" | "class">;

/** What a correction did to load and class, in a sentence or two. */
export function sayEffect(before: Judged, after: Judged): string {
  const [was, is] = [before, after].map(({ load }) => (load ? formatLoad(load.value) : ""));
  const load = was && is && was !== is ? WORDS.loadBecame(was, is) : "";
  const name = capitalise(CLASS_IN_SENTENCE[before.class]);
  if (before.class !== after.class)
    return [load, WORDS.classBecame(name, CLASS_IN_SENTENCE[after.class])].filter(Boolean).join(" ");
  return load ? `${load} ${WORDS.classStays(CLASS_IN_SENTENCE[after.class])}` : WORDS.nothingChanged;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
