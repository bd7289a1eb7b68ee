import { nameArea, SITE_FACTS, type Site } from "../../core/body/index.ts";
import type { StatusView } from "../../http/contract.ts";
import { FLAG_WORDS } from "./shell-words.ts";

type Gate = StatusView["gates"][number];

const isSite = (area: string): area is Site => Object.hasOwn(SITE_FACTS, area);

/** "Your left calf" */
export const nameGate = ({ area, side }: Gate): string =>
  area !== null && isSite(area)
    ? FLAG_WORDS.yourPlace(nameArea({ area, side: side ?? "both" }))
    : FLAG_WORDS.you;
