import { useEffect, useRef, useState } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { followFingers, followWheel, type Gestured } from "./fingers.ts";
import type { LoadColumns } from "./load-columns.ts";
import { readColours, watchTheme } from "./plot-colours.ts";
import { plotOptions } from "./plot-options.ts";
import { clampView, type View } from "./view.ts";

const HEIGHT = 280;

interface LoadPlotProps {
  readonly first: string;
  readonly days: number;
  readonly columns: LoadColumns;
  readonly view: View;
  readonly width: number;
  readonly onView: (view: View) => void;
  readonly onPoint: (index: number | null) => void;
}

const toData = ({ x, load, ctl, atl }: LoadColumns): uPlot.AlignedData => [
  [...x],
  [...load],
  [...ctl],
  [...atl],
];

/** The drawing itself: it shows the view that it is given, and tells which one was asked for by hand. */
export function LoadPlot(props: LoadPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const theme = useThemeCount();
  const { first, columns, view, width } = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme is a new drawing, as its colours are read once
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = new uPlot(
      plotOptions({
        first,
        width: latest.current.width,
        height: HEIGHT,
        colours: readColours(element),
        onSelect: (next) => latest.current.onView(clampView(next, latest.current.days)),
        onPoint: (index) => latest.current.onPoint(index),
      }),
      toData(latest.current.columns),
      element,
    );
    plot.current = drawn;
    show(drawn, latest.current.view);
    const chart = gestured(drawn, latest);
    const ends = [followFingers(element, chart), followWheel(drawn.over, chart)];
    return () => {
      for (const end of ends) end();
      drawn.destroy();
      plot.current = null;
    };
  }, [first, theme]);

  useEffect(() => {
    plot.current?.setSize({ width, height: HEIGHT });
  }, [width]);
  useEffect(() => {
    if (!plot.current) return;
    plot.current.setData(toData(columns), false);
    show(plot.current, latest.current.view);
  }, [columns]);
  useEffect(() => {
    if (plot.current) show(plot.current, view);
  }, [view]);
  return <div ref={place} className="touch-pan-y" style={{ height: HEIGHT }} />;
}

const show = (plot: uPlot, { from, to }: View): void => plot.setScale("x", { min: from, max: to });

const gestured = (plot: uPlot, latest: { readonly current: LoadPlotProps }): Gestured => ({
  view: () => latest.current.view,
  get days() {
    return latest.current.days;
  },
  isFocused: () => plot.root.closest('[tabindex="0"]') === document.activeElement,
  area: () => plot.over.getBoundingClientRect(),
  onView: (view) => latest.current.onView(view),
});

/** Rises when the theme changes. */
function useThemeCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => watchTheme(() => setCount((before) => before + 1)), []);
  return count;
}
