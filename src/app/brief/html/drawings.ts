import {
  BADGE_RADIUS,
  type Brief,
  type BriefPain,
  deriveBriefMap,
  deriveFocusBar,
  deriveLoadChart,
  derivePainLine,
  type LoadBar,
  type MapBadge,
  type MapPlace,
  type MapView,
} from "../../../core/brief/index.ts";
import { INK } from "../ink.ts";
import { escapeText, figure } from "./markup.ts";

/** Front and back of the body, with the runner's left and right under both. */
export function mapSvg(brief: Brief): string {
  const { views, words } = deriveBriefMap(brief);
  return `<div class="map" role="img" aria-label="${escapeText(words)}">${views.map(viewSvg).join("")}</div>`;
}

const TITLE = 34;
const SIDES = 40;

function viewSvg(view: MapView): string {
  const { x, y, width, height } = view.cut;
  const middle = x + width / 2;
  const titles = [
    label(view.title, middle, y - 12),
    ...view.sides.map((side) => label(side.words, side.x, y + height + 28)),
  ];
  return `<svg viewBox="${x} ${y - TITLE} ${width} ${height + TITLE + SIDES}" aria-hidden="true">${patterns(view)}${body(view)}${view.places.map((place) => placeSvg(place, view)).join("")}${view.badges.map(badgeSvg).join("")}${titles.join("")}</svg>`;
}

const label = (words: string, x: number, y: number): string =>
  `<text x="${x}" y="${y}" class="side">${words}</text>`;

const patterns = ({ view }: MapView): string =>
  `<defs><pattern id="${view}-pain" width="9" height="9" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="${INK.tapePale}"/><path d="M0 0V9" stroke="${INK.tape}" stroke-width="5"/></pattern><pattern id="${view}-alone" width="11" height="11" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect width="11" height="11" fill="${INK.paper}"/><path d="M0 0V11M0 0H11" stroke="${INK.flag}" stroke-width="5"/></pattern></defs>`;

const body = ({ figure: paths, arms, armWidth }: MapView): string =>
  `<g fill="${INK.body}">${paths.map((path) => `<path d="${path}"/>`).join("")}</g><g fill="none" stroke="${INK.body}" stroke-width="${armWidth}" stroke-linecap="round">${arms.map((path) => `<path d="${path}"/>`).join("")}</g>`;

function placeSvg({ path, state, label: name }: MapPlace, { view }: MapView): string {
  if (state === "rest")
    return `<path d="${path}" fill="${INK.place}" stroke="${INK.paper}" stroke-width="2"/>`;
  const [fill, stroke, width] =
    state === "pain" ? [`${view}-pain`, INK.tape, 4] : [`${view}-alone`, INK.flag, 7];
  return `<path data-place="${escapeText(name)}" d="${path}" fill="url(#${fill})" stroke="${stroke}" stroke-width="${width}"/>`;
}

function badgeSvg({ x, y, number, beSeen, label: name }: MapBadge): string {
  const shape = beSeen
    ? `<polygon points="-9 -21 9 -21 21 -9 21 9 9 21 -9 21 -21 9 -21 -9" fill="${INK.flag}"`
    : `<circle r="${BADGE_RADIUS}" fill="${INK.tape}"`;
  return `<g data-mark="${escapeText(name)}" transform="translate(${figure(x)} ${figure(y)})">${shape} stroke="${INK.paper}" stroke-width="4"/><text y="9" class="number">${number}</text></g>`;
}

const LINE = { width: 110, height: 20 } as const;

/** The line of a pain with its first and last score beside it; empty where there is none. */
export function painLineSvg(pain: BriefPain, brief: Brief): string {
  const line = derivePainLine(pain, brief.writtenOn);
  if (line === null) return "";
  const strokes = line.strokes.map((stroke) =>
    stroke.map(
      ({ x, y }) => `${figure(3 + x * (LINE.width - 6))} ${figure(3 + (1 - y) * (LINE.height - 6))}`,
    ),
  );
  const end = strokes.at(-1)?.at(-1)?.split(" ") ?? [];
  return `<p class="line">${escapeText(line.first)} <svg viewBox="0 0 ${LINE.width} ${LINE.height}" role="img" aria-label="${escapeText(line.words)}"><path d="${strokes.map((points) => `M${points.join("L")}`).join("")}" fill="none" stroke="${INK.tape}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${end[0]}" cy="${end[1]}" r="2.6" fill="${INK.tape}"/></svg> ${escapeText(line.last)}</p>`;
}

const SHADES = [INK.veryHard, INK.hard, INK.moderate, INK.easy] as const;

/** One bar cut by minutes; empty where no area has any. */
export function focusBarSvg(brief: Brief): string {
  const areas = brief.focus?.areas ?? [];
  const segments = deriveFocusBar(areas);
  if (segments.length === 0) return "";
  const rects = segments.map(
    ({ start, width }, index) =>
      `<rect x="${figure(start * 400)}" width="${figure(Math.max(1, width * 400 - 3))}" height="14" rx="4" fill="${SHADES[Math.min(index, SHADES.length - 1)]}"/>`,
  );
  const words = areas.map(({ name, minutes }) => `${name} ${minutes} min`).join(", ");
  return `<svg class="bar" viewBox="0 0 400 14" preserveAspectRatio="none" role="img" aria-label="${escapeText(`The time as a bar: ${words}.`)}">${rects.join("")}</svg>`;
}

const BARS = { step: 14, wide: 9, height: 56, cap: 3, gap: 2 } as const;

/** The last days as bars, with a line that says what caps are; empty where no day is known. */
export function loadChartSvg(brief: Brief): string {
  const chart = deriveLoadChart(brief.training?.days ?? []);
  if (chart === null) return "";
  const width = chart.bars.length * BARS.step;
  return `<svg class="load" viewBox="0 0 ${width} ${BARS.height + 1}" preserveAspectRatio="none" role="img" aria-label="${escapeText(chart.words)}">${chart.bars.map(barSvg).join("")}<path d="M0 ${BARS.height}H${width}" stroke="${INK.edge}"/></svg><p class="small">${chart.first} to ${chart.last}, load a day; one cap hard, two very hard</p>`;
}

function barSvg({ height, caps }: LoadBar, index: number): string {
  if (height <= 0) return "";
  const room = BARS.height - 2 * (BARS.cap + BARS.gap);
  const tall = Math.max(1, height * room);
  const top = BARS.height - tall;
  const x = index * BARS.step + 2;
  const fill = [INK.easy, INK.hard, INK.veryHard][caps] ?? INK.easy;
  const capped = Array.from(
    { length: caps },
    (_, cap) =>
      `<rect x="${x}" y="${figure(top - (cap + 1) * (BARS.cap + BARS.gap))}" width="${BARS.wide}" height="${BARS.cap}" fill="${fill}"/>`,
  );
  const edge = caps === 0 ? ` stroke="${INK.edge}"` : "";
  return `<rect x="${x}" y="${figure(top)}" width="${BARS.wide}" height="${figure(tall)}" fill="${fill}"${edge}/>${capped.join("")}`;
}

/** Five steps of pressure, as many filled as may be used. */
export const dialSvg = (cap: number): string =>
  `<svg class="dial" viewBox="0 0 76 10" role="img" aria-label="Pressure up to ${figure(cap)} of 5">${[
    1, 2, 3, 4, 5,
  ]
    .map(
      (step) =>
        `<rect x="${(step - 1) * 15 + 1}" y="1.5" width="12" height="7" rx="3.5" stroke="${INK.ink}" fill="${step <= cap ? INK.ink : "none"}"/>`,
    )
    .join("")}</svg>`;
