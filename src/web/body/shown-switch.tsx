import type { View } from "../../core/body/index.ts";
import { Segments } from "../design/choice.tsx";
import { BODY_WORDS as WORDS } from "./body-words.ts";

/** One view of the map, or the list; where there is room both views stand side by side. */
export type Shown = View | "list";

interface ShownSwitchProps {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

const LIST = { value: "list", words: WORDS.list };
const NARROW = [{ value: "front", words: WORDS.front }, { value: "back", words: WORDS.back }, LIST] as const;
const WIDE = [{ value: "map", words: WORDS.map }, LIST] as const;

const shownOf = (value: string): Shown => (value === "list" || value === "front" ? value : "back");

/** Front, back or list; map or list where both views stand side by side. */
export const ShownSwitch = ({ shown, onChange }: ShownSwitchProps) => (
  <>
    <div className="flex-none wide:hidden">
      <Segments
        label={WORDS.show}
        options={NARROW}
        value={shown}
        onChange={(value) => onChange(shownOf(value))}
      />
    </div>
    <div className="hidden wide:block">
      <Segments
        label={WORDS.show}
        options={WIDE}
        value={shown === "list" ? "list" : "map"}
        onChange={(value) => onChange(shownOf(value))}
      />
    </div>
  </>
);
