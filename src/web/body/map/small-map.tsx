import { useId } from "react";
import { isLegSite, SHAPES, type View } from "../../../core/body/index.ts";
import { FigureLegs } from "./figure.tsx";
import { MarkBadge } from "./mark-badge.tsx";
import { MarkFill } from "./mark-fill.tsx";
import { type MarkSource, markAt } from "./marks.ts";
import { Patterns } from "./patterns.tsx";

const VIEWS: readonly View[] = ["front", "back"];
const LEGS = "56 222 248 560";
const BADGE_SCALE = 2.1;

/** Both views of the legs, small and only to look at: the words stand beside. */
export const SmallMap = ({ source }: { readonly source: MarkSource }) => (
  <div aria-hidden="true" className="flex flex-none gap-4 pr-2">
    {VIEWS.map((view) => (
      <SmallView key={view} view={view} source={source} />
    ))}
  </div>
);

function SmallView({ view, source }: { readonly view: View; readonly source: MarkSource }) {
  const id = useId();
  const shapes = SHAPES[view]
    .filter(({ site }) => isLegSite(site))
    .map((shape) => ({ shape, mark: markAt(shape, source) }));
  return (
    <svg viewBox={LEGS} aria-hidden="true" className="h-40 w-auto overflow-visible">
      <Patterns id={id} />
      <FigureLegs view={view} />
      {shapes.map(({ shape, mark }) => (
        <g key={shape.label}>
          <path
            d={shape.path}
            className="fill-[color-mix(in_oklab,var(--fig-soft)_62%,var(--load-2))] stroke-surface"
            strokeWidth="3"
          />
          <MarkFill mark={mark} path={shape.path} patterns={id} selected={false} />
        </g>
      ))}
      {shapes.map(({ shape, mark }) => (
        <g
          key={shape.label}
          transform={`translate(${shape.middle.x} ${shape.middle.y}) scale(${BADGE_SCALE})`}
        >
          <MarkBadge mark={mark} at={{ x: 0, y: 0 }} />
        </g>
      ))}
    </svg>
  );
}
