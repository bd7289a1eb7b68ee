import { clampView, panView, rangeView, type View, zoomView } from "./view.ts";

const CLOSER = 0.7;
const STEP = 0.15;

/** The view after a key on the chart; null where the key means nothing here. */
export function viewAfterKey(key: string, view: View, days: number): View | null {
  const span = view.to - view.from;
  switch (key) {
    case "+":
    case "=":
      return zoomView(view, CLOSER, days);
    case "-":
    case "_":
      return zoomView(view, 1 / CLOSER, days);
    case "ArrowLeft":
      return panView(view, -span * STEP, days);
    case "ArrowRight":
      return panView(view, span * STEP, days);
    case "Home":
      return clampView({ from: 0, to: span }, days);
    case "End":
      return clampView({ from: days - span, to: days }, days);
    case "0":
      return rangeView("year", days);
    default:
      return null;
  }
}
