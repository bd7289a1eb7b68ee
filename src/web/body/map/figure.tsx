import { FIGURES, type View } from "./drawing.ts";
import { DRAWN_ONLY } from "./drawn-only.ts";
import { drawOutline } from "./shapes.ts";

/** Head, trunk, arms and legs under the places: paper that cannot be tapped. */
export function Figure({ view }: { readonly view: View }) {
  const { trunk } = FIGURES[view];
  return (
    <g {...DRAWN_ONLY} className="fill-fig-soft stroke-fig-soft">
      <ellipse cx="180" cy="52" rx="25" ry="32" />
      <path d="M167 74h26c1 14 4 22 10 30h-46c6-8 9-16 10-30z" />
      <path d={drawOutline(trunk)} />
      <g fill="none" strokeWidth="23" strokeLinecap="round">
        <path d="M252 134C276 142 288 176 293 204S304 246 306 262" />
        <path d="M108 134C84 142 72 176 67 204S56 246 54 262" />
      </g>
      <FigureLegs view={view} />
    </g>
  );
}

/** The legs alone. */
export function FigureLegs({ view }: { readonly view: View }) {
  const { leg } = FIGURES[view];
  return (
    <g {...DRAWN_ONLY} className="fill-fig-soft stroke-fig-soft">
      <path d={drawOutline(leg)} />
      <path d={drawOutline(leg, true)} />
    </g>
  );
}
