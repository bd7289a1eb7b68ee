/** A place to log at once, as an address names it: `/body?area=calf&side=left`. */
export interface PlaceSearch {
  readonly area?: string;
  readonly side?: "left" | "right" | "both";
}

/** What an address says of a place; words that are none are left out. */
export function readPlace({ area, side }: Record<string, unknown>): PlaceSearch {
  if (typeof area !== "string") return {};
  return side === "left" || side === "right" || side === "both" ? { area, side } : { area };
}
