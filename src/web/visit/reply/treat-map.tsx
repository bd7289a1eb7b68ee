import type { KeyboardEvent } from "react";
import { SHAPES, type Shape, type View } from "../../../core/body/index.ts";
import { DRAWN_ONLY } from "../../body/map/drawn-only.ts";
import { Figure } from "../../body/map/figure.tsx";
import { isTreated, type TreatedDraft } from "./draft.ts";
import { PLACES_WORDS as WORDS } from "./reply-words.ts";

interface TreatMapProps {
  readonly view: View;
  readonly treated: readonly TreatedDraft[];
  readonly onPick: (shape: Shape) => void;
}

/** The body from one side: each place is a switch for fingers, keys and readers; a tick stands on what was treated. */
export function TreatMap({ view, treated, onPick }: TreatMapProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields
    <svg
      viewBox="0 88 360 694"
      role="group"
      aria-label={WORDS.map(view)}
      className="block w-full max-w-75 wide:max-w-66 touch-manipulation"
    >
      <Figure view={view} />
      {SHAPES[view].map((shape) => (
        <HitBox key={shape.label} shape={shape} onPick={onPick} />
      ))}
      {SHAPES[view].map((shape) => (
        <Place key={shape.label} shape={shape} chosen={isTreated(treated, shape)} onPick={onPick} />
      ))}
      <SideLabels view={view} />
    </svg>
  );
}

interface PlaceProps {
  readonly shape: Shape;
  readonly chosen: boolean;
  readonly onPick: (shape: Shape) => void;
}

const FILLS = {
  on: "fill-fig stroke-ink",
  off: "fill-[color-mix(in_oklab,var(--fig-soft)_62%,var(--load-2))] stroke-surface hover:fill-[color-mix(in_oklab,var(--fig-soft)_35%,var(--load-2))]",
} as const;

function Place({ shape, chosen, onPick }: PlaceProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPick(shape);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button element can stand inside a drawing
    <g
      role="button"
      tabIndex={0}
      aria-label={shape.label}
      aria-pressed={chosen}
      className="cursor-pointer"
      onClick={() => onPick(shape)}
      onKeyDown={onKeyDown}
    >
      <path
        d={shape.path}
        className={FILLS[chosen ? "on" : "off"]}
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      {chosen && <Tick at={shape.middle} />}
    </g>
  );
}

const Tick = ({ at: { x, y } }: { readonly at: Shape["middle"] }) => (
  <g transform={`translate(${x} ${y})`} {...DRAWN_ONLY}>
    <circle r="12" fill="var(--surface)" stroke="var(--ink)" strokeWidth="2" />
    <path d="M-5 .5-1.5 4 5.5-4" fill="none" stroke="var(--ink)" strokeWidth="2.6" strokeLinecap="round" />
  </g>
);

/** Beneath the places: a slim one is tapped beside it too. The keyboard has the place itself. */
const HitBox = ({ shape, onPick }: { readonly shape: Shape; readonly onPick: (shape: Shape) => void }) =>
  shape.hit && (
    // biome-ignore lint/a11y/noStaticElementInteractions: widens a button that stands above it and takes the keys
    <rect {...shape.hit} fill="transparent" className="cursor-pointer" onClick={() => onPick(shape)} />
  );

/** Left is the runner's own: it is written under the legs. */
const SideLabels = ({ view }: { readonly view: View }) => {
  const [left, right] = view === "back" ? [WORDS.left, WORDS.right] : [WORDS.right, WORDS.left];
  return (
    <g {...DRAWN_ONLY} className="fill-ink-2 text-[14px] weight-text">
      <SideLabel x={4} words={left} />
      <SideLabel x={356} words={right} />
    </g>
  );
};

const SideLabel = ({
  x,
  words: [first, second],
}: {
  readonly x: number;
  readonly words: readonly [string, string];
}) => (
  <text x={x} y="470" textAnchor={x < 180 ? "start" : "end"}>
    <tspan x={x}>{first}</tspan>
    <tspan x={x} dy="18">
      {second}
    </tspan>
  </text>
);
