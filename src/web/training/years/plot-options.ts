import uPlot from "uplot";
import { formatLoad } from "../../design/measures.ts";
import { deriveTicks } from "./date-ticks.ts";
import type { PlotColours } from "./plot-colours.ts";
import type { View } from "./view.ts";

const FONT = '570 12.5px "Hanken Grotesk Variable", system-ui, sans-serif';
const TICK_WIDTH = 58;
const HEADROOM = 1.06;
/** A drag of fewer pixels is a tap. */
const LEAST_DRAG = 6;

interface PlotOptions {
  readonly first: string;
  readonly width: number;
  readonly height: number;
  readonly colours: PlotColours;
  readonly onSelect: (view: View) => void;
  readonly onPoint: (index: number | null) => void;
}

const axes = ({ first, colours }: Pick<PlotOptions, "first" | "colours">): uPlot.Axis[] => {
  const look = { stroke: colours.words, font: FONT, ticks: { show: false } };
  const ticksOf = (plot: uPlot, from: number, to: number) =>
    deriveTicks(first, { from, to }, Math.max(2, plot.width / TICK_WIDTH));
  return [
    {
      ...look,
      grid: { show: false },
      size: 30,
      splits: (plot, _axis, from, to) => ticksOf(plot, from, to).map(({ day }) => day),
      values: (plot) => {
        const { min = 0, max = 0 } = plot.scales.x ?? {};
        return ticksOf(plot, min, max).map(({ words }) => words);
      },
    },
    {
      ...look,
      size: 46,
      gap: 8,
      grid: { stroke: colours.line, width: 1 },
      space: 44,
      values: (_plot, values) => values.map(formatLoad),
    },
  ];
};

const series = (colours: PlotColours): uPlot.Series[] => {
  const paths = uPlot.paths.bars?.({ size: [0.72, 22], radius: 0.25 });
  return [
    {},
    {
      ...(paths ? { paths } : {}),
      fill: colours.bar,
      stroke: colours.barEdge,
      width: 0.5,
      points: { show: false },
    },
    { stroke: colours.long, width: 2.4, points: { show: false } },
    { stroke: colours.short, width: 2, dash: [6, 4], points: { show: false } },
  ];
};

/** What uPlot draws: bars of load, a solid line for long load and a dashed one for short load. */
export const plotOptions = ({ onSelect, onPoint, ...look }: PlotOptions): uPlot.Options => ({
  width: look.width,
  height: look.height,
  padding: [8, 6, 0, 0],
  legend: { show: false },
  cursor: { y: false, points: { size: 7 }, drag: { x: true, y: false, setScale: false, dist: LEAST_DRAG } },
  scales: {
    x: { time: false, range: (_plot, from, to) => [from, to] },
    y: { range: (_plot, _least, most) => [0, Math.max(1, most * HEADROOM)] },
  },
  axes: axes(look),
  series: series(look.colours),
  hooks: {
    setSelect: [
      (plot) => {
        const { left, width } = plot.select;
        if (width < LEAST_DRAG) return;
        const view = { from: plot.posToVal(left, "x"), to: plot.posToVal(left + width, "x") };
        plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        onSelect(view);
      },
    ],
    setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)],
  },
});
