import { SHAPES, type View } from "../../../core/body/index.ts";
import { BODY_WORDS as WORDS } from "../body-words.ts";
import type { Place } from "../site-list.tsx";
import { BodyMap } from "./body-map.tsx";
import { MapKey } from "./map-key.tsx";
import { type MarkSource, markAt } from "./marks.ts";

interface MapsProps {
  /** The one that is shown where there is room for one. */
  readonly view: View;
  readonly source: MarkSource;
  readonly selected: Place | null;
  readonly onPick: (place: Place) => void;
}

const VIEWS = ["front", "back"] as const;

/** Front and back, side by side where there is room. */
export const Maps = ({ view, source, selected, onPick }: MapsProps) => (
  <div className="-mx-5 -mt-5 grid gap-3 wide:mx-0 wide:mt-0">
    <div className="grid wide:grid-cols-2 wide:gap-2">
      {VIEWS.map((one) => (
        <div key={one} className={one === view ? "" : "hidden wide:block"}>
          <h2 className="mb-2 hidden text-center text-h3 wide:block">
            {one === "front" ? WORDS.front : WORDS.back}
          </h2>
          <BodyMap view={one} source={source} selected={selected} onPick={onPick} />
        </div>
      ))}
    </div>
    <MapKey marks={VIEWS.flatMap((one) => SHAPES[one].map((shape) => markAt(shape, source)))} />
  </div>
);
