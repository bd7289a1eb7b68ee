import { type KeyboardEvent, lazy, Suspense, useId, useMemo, useState } from "react";
import type { LoadView } from "../../../http/contract.ts";
import { addDays, fullDate } from "../../design/dates.ts";
import { usePreferences } from "../../design/preferences.ts";
import { Loading } from "../../design/states.tsx";
import { useWidth } from "../use-width.ts";
import { viewAfterKey } from "./key-view.ts";
import { deriveColumns } from "./load-columns.ts";
import { type Grain, grainOf, rangeView, type View } from "./view.ts";
import { YearsControls } from "./years-controls.tsx";
import { sayGist, sayPoint } from "./years-gist.ts";
import { YearsLegend } from "./years-legend.tsx";
import { UNIT_WORDS, YEARS_WORDS as WORDS } from "./years-words.ts";

const LoadPlot = lazy(async () => ({ default: (await import("./load-plot.tsx")).LoadPlot }));

interface YearsChartProps {
  readonly load: LoadView;
  readonly first: string;
}

/** Load of each day with long and short load, over as many years as there are; closer by hand, wheel, pinch and keys. */
export function YearsChart({ load, first }: YearsChartProps) {
  const days = load.load.length;
  const [view, setView] = useState<View>(() => rangeView("year", days));
  const [point, setPoint] = useState<number | null>(null);
  const { place, width } = useWidth<HTMLDivElement>();
  const keys = useId();
  const gist = useMemo(() => sayGist(load), [load]);
  const grain = grainOf(view, width ?? days);
  const columns = useColumns(load, grain);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : viewAfterKey(event.key, view, days);
    if (next === null) return;
    event.preventDefault();
    setView(next);
  };
  return (
    <div className="grid gap-3">
      <YearsControls view={view} days={days} onView={setView} />
      <YearsLegend grain={grain} />
      {/* biome-ignore lint/a11y/useSemanticElements: a chart to be moved by keys is no fieldset */}
      <div
        ref={place}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys work on the chart in focus
        tabIndex={0}
        aria-label={gist}
        aria-describedby={keys}
        onKeyDown={onKeyDown}
        className="min-h-70 rounded-cell"
      >
        <Suspense fallback={<Loading what={WORDS.what} />}>
          {width !== null && width > 0 && (
            <LoadPlot
              first={first}
              days={days}
              columns={columns}
              view={view}
              width={width}
              onView={setView}
              onPoint={setPoint}
            />
          )}
        </Suspense>
      </div>
      <p className="flex flex-wrap justify-between gap-x-5 text-caption text-ink-2 tabular-nums">
        <span role="status">{sayView(first, view, grain)}</span>
        <span>
          {point === null ? UNIT_WORDS[load.kind] : sayPoint({ first, columns, index: point, grain })}
        </span>
      </p>
      <p id={keys} className="text-caption text-ink-3">
        {WORDS.keys}
      </p>
    </div>
  );
}

function useColumns(load: LoadView, grain: Grain) {
  const { weekStart } = usePreferences();
  return useMemo(() => deriveColumns(load, grain, weekStart), [load, grain, weekStart]);
}

const sayView = (first: string, { from, to }: View, grain: Grain): string =>
  WORDS.inSight(
    fullDate(addDays(first, Math.round(from))),
    fullDate(addDays(first, Math.max(Math.round(from), Math.round(to) - 1))),
    grain,
  );
