import { useId } from "react";
import { BADGE_RADIUS, type BriefMap, type MapPlace, type MapView } from "../../../core/brief/index.ts";
import { BadgeShape } from "./pain-badge.tsx";

const isMarked = ({ badges, places }: MapView): boolean =>
  badges.length > 0 || places.some(({ state }) => state !== "rest");

/** The sides of the body on which something is marked, with the runner's left and right written under each. */
export function PainMap({ map }: { readonly map: BriefMap }) {
  const views = map.views.filter(isMarked);
  if (views.length === 0) return null;
  return (
    <div role="img" aria-label={map.words} className="flex flex-none justify-center gap-4">
      {views.map((view) => (
        <ViewDrawing key={view.view} view={view} />
      ))}
    </div>
  );
}

const LABEL = 34;

function ViewDrawing({ view }: { readonly view: MapView }) {
  const id = useId();
  const { x, y, width, height } = view.cut;
  return (
    <svg
      viewBox={`${x} ${y - LABEL} ${width} ${height + 2 * LABEL}`}
      aria-hidden="true"
      className="h-68 w-auto max-w-full @2xl:h-58 print:h-58"
    >
      <Marks id={id} />
      <text x={x + width / 2} y={y - 10} textAnchor="middle" className="fill-ink-2 text-[26px]">
        {view.title}
      </text>
      <g className="fill-fig-soft stroke-fig-soft">
        {view.figure.map((path) => (
          <path key={path} d={path} />
        ))}
        {view.arms.map((arm) => (
          <path key={arm} d={arm} fill="none" strokeWidth={view.armWidth} strokeLinecap="round" />
        ))}
      </g>
      {view.places.map((place) => (
        <PlaceShape key={place.label} place={place} id={id} />
      ))}
      {view.badges.map(({ number, beSeen, x: left, y: top, label }) => (
        <g key={`${number} ${label}`} transform={`translate(${left} ${top}) scale(${BADGE_RADIUS / 12})`}>
          <BadgeShape number={number} beSeen={beSeen} />
        </g>
      ))}
      {view.sides.map((side) => (
        <text
          key={side.words}
          x={side.x}
          y={y + height + LABEL - 8}
          textAnchor="middle"
          className="fill-ink text-[26px] weight-text"
        >
          {side.words}
        </text>
      ))}
    </svg>
  );
}

const STROKES = {
  rest: { stroke: "var(--surface)", strokeWidth: 3 },
  pain: { stroke: "var(--tape)", strokeWidth: 3.5 },
  leaveAlone: { stroke: "var(--flag-text)", strokeWidth: 5 },
} as const;

const PlaceShape = ({ place: { path, state }, id }: { readonly place: MapPlace; readonly id: string }) => (
  <path
    d={path}
    fill={
      state === "rest" ? "color-mix(in oklab, var(--fig-soft) 62%, var(--load-2))" : `url(#${id}-${state})`
    }
    {...STROKES[state]}
    strokeLinejoin="round"
  />
);

/** Hatched is a pain, crossed is left alone: the shape carries it in grey print too. */
const Marks = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={`${id}-pain`}
      width="9"
      height="9"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
    >
      <rect width="9" height="9" fill="var(--tape-soft)" />
      <path d="M0 0V9" stroke="var(--tape)" strokeWidth="5" />
    </pattern>
    <pattern
      id={`${id}-leaveAlone`}
      width="11"
      height="11"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
    >
      <rect width="11" height="11" fill="var(--surface)" />
      <path d="M0 0V11M0 0H11" stroke="var(--flag-text)" strokeWidth="5" />
    </pattern>
  </defs>
);
