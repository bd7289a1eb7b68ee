import { type KeyboardEvent, useId } from "react";
import { SHAPES, type Shape, type View } from "../../../core/body/index.ts";
import { BODY_WORDS as WORDS } from "../body-words.ts";
import { DRAWN_ONLY } from "./drawn-only.ts";
import { Figure } from "./figure.tsx";
import { MarkBadge } from "./mark-badge.tsx";
import { MarkFill } from "./mark-fill.tsx";
import { type Mark, type MarkSource, markAt, markInWords } from "./marks.ts";
import { Patterns } from "./patterns.tsx";

interface BodyMapProps {
  readonly view: View;
  readonly source: MarkSource;
  readonly selected: Pick<Shape, "site" | "side"> | null;
  readonly onPick: (shape: Shape) => void;
}

const VIEW_BOX = "0 142 360 640";
const LABEL_Y = 566;

const onKey = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  act();
};

/** The body from one side: every place can be tapped, and is a button for keyboards and readers. */
export function BodyMap({ view, source, selected, onPick }: BodyMapProps) {
  const id = useId();
  const shapes = SHAPES[view].map((shape) => ({ shape, mark: markAt(shape, source) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields
    <svg
      viewBox={VIEW_BOX}
      role="group"
      aria-label={WORDS.mapLabel(view)}
      className="mx-auto block w-full max-w-90 touch-manipulation"
    >
      <Patterns id={id} />
      <Fade id={id} />
      <g mask={`url(#${id}-fade)`}>
        <Figure view={view} />
        {SHAPES[view].map((shape) => (
          <HitBox key={shape.label} shape={shape} onPick={onPick} />
        ))}
        {shapes.map(({ shape, mark }) => (
          <Place key={shape.label} shape={shape} mark={mark} onPick={onPick} />
        ))}
        {shapes.map(({ shape, mark }) => (
          <MarkFill
            key={shape.label}
            mark={mark}
            path={shape.path}
            patterns={id}
            selected={selected?.site === shape.site && selected.side === shape.side}
          />
        ))}
      </g>
      {shapes.map(({ shape, mark }) => (
        <MarkBadge key={shape.label} mark={mark} at={shape.middle} />
      ))}
      <SideLabels view={view} />
    </svg>
  );
}

interface PlaceProps {
  readonly shape: Shape;
  readonly mark: Mark;
  readonly onPick: (shape: Shape) => void;
}

const Place = ({ shape, mark, onPick }: PlaceProps) => (
  // biome-ignore lint/a11y/useSemanticElements: no button element can stand inside a drawing
  <g
    role="button"
    tabIndex={0}
    aria-label={markInWords(shape.label, mark)}
    data-place={`${shape.site}:${shape.side}`}
    {...(mark.flagged ? { "data-flagged": true } : {})}
    className="cursor-pointer"
    onClick={() => onPick(shape)}
    onKeyDown={onKey(() => onPick(shape))}
  >
    <path
      d={shape.path}
      className="fill-[color-mix(in_oklab,var(--fig-soft)_62%,var(--load-2))] stroke-ground transition-[fill] duration-150 hover:fill-[color-mix(in_oklab,var(--fig-soft)_35%,var(--load-2))]"
      strokeWidth="2.6"
      strokeLinejoin="round"
    />
  </g>
);

/** The trunk fades out at the top: the map is about legs. */
const Fade = ({ id }: { readonly id: string }) => (
  <defs>
    <linearGradient id={`${id}-shade`} x1="0" y1="142" x2="0" y2="174" gradientUnits="userSpaceOnUse">
      <stop offset="0" stopColor="#fff" stopOpacity="0" />
      <stop offset="1" stopColor="#fff" />
    </linearGradient>
    <mask id={`${id}-fade`} maskUnits="userSpaceOnUse" x="0" y="142" width="360" height="650">
      <rect x="0" y="142" width="360" height="650" fill={`url(#${id}-shade)`} />
    </mask>
  </defs>
);

/** Beneath the places: a slim one is tapped beside it too. The keyboard has the place itself. */
const HitBox = ({ shape, onPick }: { readonly shape: Shape; readonly onPick: (shape: Shape) => void }) =>
  shape.hit && (
    // biome-ignore lint/a11y/noStaticElementInteractions: widens a button that stands above it and takes the keys
    <rect
      {...shape.hit}
      data-hit={`${shape.site}:${shape.side}`}
      fill="transparent"
      className="cursor-pointer"
      onClick={() => onPick(shape)}
    />
  );

/** Left is the runner's own: it is written beside the legs. */
const SideLabels = ({ view }: { readonly view: View }) => {
  const [leftX, rightX] = view === "back" ? [4, 356] : [356, 4];
  return (
    <g {...DRAWN_ONLY} className="fill-ink-2 text-[14px] weight-text">
      <SideLabel x={leftX} words={WORDS.yourLeft} />
      <SideLabel x={rightX} words={WORDS.yourRight} />
    </g>
  );
};

const SideLabel = ({ x, words }: { readonly x: number; readonly words: readonly [string, string] }) => (
  <text x={x} y={LABEL_Y} textAnchor={x < 180 ? "start" : "end"}>
    <tspan x={x}>{words[0]}</tspan>
    <tspan x={x} dy="18">
      {words[1]}
    </tspan>
  </text>
);
