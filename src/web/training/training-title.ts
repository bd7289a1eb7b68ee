import type { LoadView, StatusView } from "../../http/contract.ts";
import { TITLES } from "./training-words.ts";
import { weekOfBlock } from "./weeks/block-segments.ts";

/** What stretch of training this is, in a sentence: "Heavy block, week three". */
export function deriveTitle({ block, today }: Pick<StatusView, "block" | "today">, load: LoadView): string {
  return TITLES[block](weekOfBlock({ load, block, today }));
}
