import { type RefObject, useLayoutEffect, useRef, useState } from "react";

interface Measured<T extends HTMLElement> {
  readonly place: RefObject<T | null>;
  /** Whole pixels; null until it was measured. */
  readonly width: number | null;
}

/** The width of an element, as it changes. */
export function useWidth<T extends HTMLElement>(): Measured<T> {
  const place = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
