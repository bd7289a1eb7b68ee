import { err, ok, type Result } from "../../core/units/index.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { GUIDE_SECTIONS, type Guide, type GuideFault, type GuideKind, type LineFault } from "./guide.ts";
import { type PlacedSection, parseGuideBody } from "./guide-body.ts";
import { parseGuideHead } from "./guide-fields.ts";

const FENCE = "---";

/**
 * Reads one guide: front matter between two lines of `---`, then its sections. Strict: what the app would show wrongly
 * is a fault with its file and line.
 * Source: practice.
 * @example parseGuide({ file: "CAL1.md", text }) // the guide, or { file, line, text }
 */
export function parseGuide(source: {
  readonly file: string;
  readonly text: string;
}): Result<Guide, GuideFault> {
  const parsed = parseLines(source.text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/));
  return parsed.ok ? parsed : err({ file: source.file, ...parsed.error });
}

function parseLines(lines: readonly string[]): Result<Guide, LineFault> {
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1)
    return err({ line: 1, text: "a guide begins with front matter between two lines of ---" });
  const fields = parseFrontMatter(lines.slice(1, end), 2);
  if (!fields.ok) return fields;
  const head = parseGuideHead(fields.value, 1);
  if (!head.ok) return head;
  const body = parseGuideBody(lines.slice(end + 1), end + 2);
  if (!body.ok) return body;
  const misplaced = findMisplaced(body.value, head.value.kind, lines.length);
  return misplaced === null
    ? ok({ ...head.value, sections: body.value.map(({ section }) => section) })
    : err(misplaced);
}

/** The first section that is not due where it stands, or the first that is missing. */
function findMisplaced(
  sections: readonly PlacedSection[],
  kind: GuideKind,
  lastLine: number,
): LineFault | null {
  const due = [...GUIDE_SECTIONS[kind]];
  for (const { line, section } of sections) {
    while (due[0]?.endsWith("?") && due[0] !== `${section.heading}?`) due.shift();
    const wanted = due.shift();
    if (wanted?.replace("?", "") !== section.heading)
      return { line, text: `"${section.heading}" stands where "${wanted ?? "the end"}" is due` };
  }
  const missing = due.find((heading) => !heading.endsWith("?"));
  return missing === undefined ? null : { line: lastLine, text: `the section "${missing}" is missing` };
}
