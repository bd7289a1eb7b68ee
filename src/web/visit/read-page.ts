import { deriveBriefMap, deriveLoadChart, derivePainLine, outlineOf } from "../../core/brief/index.ts";
import type { BriefView } from "../../http/contract.ts";
import { briefOf } from "../brief/page/brief-of-view.ts";

const WORDS = ["from", "title", "subtitle", "footnote", "writtenOn", "timeZone"] as const;

/** The page of the text that was sealed; null where it is none that can be shown. */
export function readPage(text: string): BriefView | null {
  try {
    const view = JSON.parse(text) as BriefView;
    if (view.schema !== "restride.brief/1" || WORDS.some((word) => typeof view[word] !== "string"))
      return null;
    return isDrawable(view) ? view : null;
  } catch {
    return null;
  }
}

/** All that will be drawn can be derived, and every word of it is a text. */
function isDrawable(view: BriefView): boolean {
  const brief = briefOf(view);
  const { sections } = outlineOf(brief);
  deriveBriefMap(brief);
  deriveLoadChart(brief.training?.days ?? []);
  for (const pain of brief.pains?.pains ?? []) derivePainLine(pain, brief.writtenOn);
  const said = sections.flatMap(({ lines }) => lines.flatMap(({ label, text }) => [label, text]));
  const named = brief.focus?.areas.map(({ name }) => name) ?? [];
  return [...said, ...named].every((one) => typeof one === "string");
}
