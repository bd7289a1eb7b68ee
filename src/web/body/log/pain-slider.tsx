import { ScalePills } from "../../design/scale-pills.tsx";
import { bandInWords } from "./log-words.ts";

interface PainSliderProps {
  readonly label: string;
  /** Null where nothing was said: never zero. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly fault?: string | null;
}

/** Pain from 0 to 10, with the word for how much that is. */
export const PainSlider = (props: PainSliderProps) => (
  <ScalePills {...props} look="pain" sayValue={bandInWords} />
);
