/** The colours of the theme as it is now, for a canvas. */
export interface PlotColours {
  readonly bar: string;
  readonly barEdge: string;
  readonly long: string;
  readonly short: string;
  readonly line: string;
  readonly words: string;
}

/** A canvas does not know custom properties: each is read from an element that wears it. */
export function readColours(place: HTMLElement): PlotColours {
  const probe = document.createElement("span");
  place.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    bar: read("load-1"),
    barEdge: read("edge"),
    long: read("load-4"),
    short: read("load-3"),
    line: read("line"),
    words: read("ink-3"),
  };
  probe.remove();
  return colours;
}

/** Calls when the theme changes, by the system or by hand; the answer ends it. */
export function watchTheme(tell: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  dark.addEventListener("change", tell);
  return () => {
    observer.disconnect();
    dark.removeEventListener("change", tell);
  };
}
