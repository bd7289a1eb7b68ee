import {
  type Brief,
  type OutlineLine,
  type OutlineSection,
  outlineOf,
  type SectionId,
  type WritingBox,
} from "../../core/brief/index.ts";
import { dialSvg, focusBarSvg, loadChartSvg, mapSvg, painLineSvg } from "./html/drawings.ts";
import { escapeText, own } from "./html/markup.ts";
import { STYLE } from "./html/style.ts";

const LEAD: Readonly<Record<Brief["mode"], readonly SectionId[]>> = {
  massage: ["request", "pressure"],
  assessment: ["request", "safety"],
};

/** Nothing runs in the page and nothing is fetched by it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The therapist's page as one HTML file that needs nothing else, to read on a screen or to print. */
export function writeBriefHtml(brief: Brief): string {
  const { notice, sections, boxes } = outlineOf(brief);
  const lead = sections.filter(({ id }) => LEAD[brief.mode].includes(id));
  const rest = sections.filter(({ id }) => !LEAD[brief.mode].includes(id));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeText(notice === null ? brief.title : `${brief.title}. ${notice}`)}</title>
<style>${STYLE}</style>
</head>
<body class="${brief.mode}">
<header><div><p class="soft"><b>${own(brief.from)}</b></p><h1>${own(brief.title)}</h1><p class="soft">${own(brief.subtitle)}</p></div><p class="wordmark">Restride</p></header>
<main>
${notice === null ? "" : `<h2 class="notice">${escapeText(notice)}</h2>`}
<div class="lead">${lead.map((section) => leadHtml(section, brief)).join("")}</div>
<div class="two">${rest.map((section) => sectionHtml(section, brief)).join("\n")}</div>
<div class="boxes">${boxes.map(boxHtml).join("")}</div>
</main>
<footer>${own(brief.footnote)}</footer>
</body>
</html>
`;
}

function leadHtml(section: OutlineSection, brief: Brief): string {
  const dial = section.id === "pressure" ? dialSvg(brief.pressure.cap) : "";
  return `<section><h2>${escapeText(section.heading)}${dial}</h2>${lookFirst(section, brief)}${rowsHtml(section.lines)}</section>`;
}

function lookFirst({ id }: OutlineSection, { mode, pains }: Brief): string {
  if (id !== "request" || mode !== "assessment") return "";
  const names = (pains?.pains ?? []).filter(({ beSeen }) => beSeen).map(({ name }) => name);
  return names.length === 0 ? "" : `<p class="look">${own(names.join(", "))}</p>`;
}

const sectionHtml = (section: OutlineSection, brief: Brief): string =>
  `<section${section.id === "pains" ? ' class="long"' : ""}><h2>${escapeText(section.heading)}</h2>${bodyHtml(section, brief)}</section>`;

function bodyHtml(section: OutlineSection, brief: Brief): string {
  const { id, lines } = section;
  if (id === "pains") return painsHtml(lines, brief);
  if (id === "focus") return focusBarSvg(brief) + rowsHtml(lines);
  return rowsHtml(lines) + (id === "training" ? loadChartSvg(brief) : "");
}

function painsHtml(lines: readonly OutlineLine[], brief: Brief): string {
  const pains = brief.pains?.pains ?? [];
  const rest = rowsHtml(lines.slice(pains.length));
  if (pains.length === 0) return rest;
  const items = pains.map((pain, index) => {
    const { label, text } = lines[index] ?? { label: "", text: "" };
    const name = label.replace(/^\d+ /, "");
    return `<li class="pain${pain.beSeen ? " seen" : ""}"><b><span class="badge">${pain.number}</span>${own(name)}</b><p>${own(text)}</p>${painLineSvg(pain, brief)}</li>`;
  });
  return `<div class="pains">${mapSvg(brief)}<ol>${items.join("")}</ol></div>${rest}`;
}

const rowsHtml = (lines: readonly OutlineLine[]): string =>
  lines.length === 0 ? "" : `<ul class="rows">${lines.map(rowHtml).join("")}</ul>`;

const LONGEST_SPLIT = 46;

function rowHtml({ label, text }: OutlineLine): string {
  if (label === "") return `<li>${own(text)}</li>`;
  return label.length + text.length > LONGEST_SPLIT
    ? `<li><b>${own(label)}:</b> ${own(text)}</li>`
    : `<li class="split"><span>${own(label)}</span><b>${own(text)}</b></li>`;
}

const boxHtml = ({ heading, hint }: WritingBox): string =>
  `<section><h2>${escapeText(heading)}</h2><p class="small">${escapeText(hint)}</p><i></i><i></i><i></i></section>`;
