import { panView, type View, zoomView } from "./view.ts";

/** What gestures need to know of the chart. */
export interface Gestured {
  view(): View;
  readonly days: number;
  /** Left edge and width of the drawing itself, in pixels of the page. */
  area(): { readonly left: number; readonly width: number };
  /** Whether the chart has the focus. */
  isFocused(): boolean;
  onView(view: View): void;
}

/** One finger moves along, two come closer or go wider; up and down stays with the page. The answer ends it. */
export function followFingers(place: HTMLElement, chart: Gestured): () => void {
  const fingers = new Map<number, number>();
  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") fingers.set(event.pointerId, event.clientX);
  };
  const onMove = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    fingers.set(event.pointerId, event.clientX);
    chart.onView(moveFinger({ chart, before, after: event.clientX, other: others[0] ?? null }));
  };
  const onUp = (event: PointerEvent) => fingers.delete(event.pointerId);
  const stop = new AbortController();
  place.addEventListener("pointerdown", onDown, stop);
  place.addEventListener("pointermove", onMove, stop);
  for (const end of ["pointerup", "pointercancel", "pointerleave"] as const)
    place.addEventListener(end, onUp, stop);
  return () => stop.abort();
}

interface FingerMove {
  readonly chart: Gestured;
  readonly before: number;
  readonly after: number;
  /** Where the other finger rests; null with one finger. */
  readonly other: number | null;
}

const LEAST_APART = 24;

function moveFinger({ chart, before, after, other }: FingerMove): View {
  const view = chart.view();
  const { left, width } = chart.area();
  const perPixel = (view.to - view.from) / Math.max(1, width);
  if (other === null) return panView(view, (before - after) * perPixel, chart.days);
  const factor =
    Math.max(LEAST_APART, Math.abs(before - other)) / Math.max(LEAST_APART, Math.abs(after - other));
  return zoomView(view, factor, chart.days, view.from + (other - left) * perPixel);
}

const WHEEL_STEP = 0.0016;

/**
 * The wheel comes closer where the chart has the focus or with Ctrl (as pinching on a pad does); else it scrolls the page.
 * Sideways it moves along. The answer ends it.
 */
export function followWheel(place: HTMLElement, chart: Gestured): () => void {
  const onWheel = (event: WheelEvent) => {
    const view = chart.view();
    const { left, width } = chart.area();
    const perPixel = (view.to - view.from) / Math.max(1, width);
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isSideways && !event.ctrlKey && !chart.isFocused()) return;
    event.preventDefault();
    if (isSideways) return chart.onView(panView(view, event.deltaX * perPixel, chart.days));
    const at = view.from + (event.clientX - left) * perPixel;
    chart.onView(zoomView(view, Math.exp(event.deltaY * WHEEL_STEP), chart.days, at));
  };
  place.addEventListener("wheel", onWheel, { passive: false });
  return () => place.removeEventListener("wheel", onWheel);
}
