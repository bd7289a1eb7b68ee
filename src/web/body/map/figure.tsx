import { drawOutline, FIGURES, UPPER_FIGURE, type View } from "../../../core/body/index.ts";
import { DRAWN_ONLY } from "./drawn-only.ts";

/** Head, trunk, arms and legs under the places: paper that cannot be tapped. */
export function Figure({ view }: { readonly view: View }) {
  const { trunk } = FIGURES[view];
  return (
    <g {...DRAWN_ONLY} className="fill-fig-soft stroke-fig-soft">
      <ellipse {...UPPER_FIGURE.head} />
      <path d={UPPER_FIGURE.neck} />
      <path d={drawOutline(trunk)} />
      <g fill="none" strokeWidth={UPPER_FIGURE.armWidth} strokeLinecap="round">
        {UPPER_FIGURE.arms.map((arm) => (
          <path key={arm} d={arm} />
        ))}
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
