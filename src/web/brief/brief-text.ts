import { outlineOf } from "../../core/brief/index.ts";
import type { BriefView } from "../../http/contract.ts";
import { briefOf } from "./page/brief-of-view.ts";

/** The page as plain text, for a message: what stands on the screen, line by line. */
export function briefText(view: BriefView): string {
  const { notice, sections } = outlineOf(briefOf(view));
  const head = [view.from, view.title, view.subtitle, ...(notice === null ? [] : [notice])].join("\n");
  const parts = sections.map(({ heading, lines }) => [heading, ...lines.map(sayLine)].join("\n"));
  return `${[head, ...parts, view.footnote].join("\n\n")}\n`;
}

const sayLine = ({ label, text }: { readonly label: string; readonly text: string }): string =>
  label === "" ? text : `${label}: ${text}`;
