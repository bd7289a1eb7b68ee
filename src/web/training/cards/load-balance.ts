import type { StatusView } from "../../../http/contract.ts";

/** Long and short load as shown, and how they stand to each other; a reason where they are not known. */
export type LoadBalance =
  | { readonly state: "unknown"; readonly why: string }
  | {
      readonly state: "above" | "below" | "level";
      readonly long: number;
      readonly short: number;
      readonly by: number;
    };

/** A difference of less than this share of the long load is none. */
const LEVEL_SHARE = 0.05;

/** How the load of seven days stands to that of 42: in whole figures, so that what is shown adds up (RULES 2.7). */
export function deriveBalance({
  ctl,
  atl,
  unknown,
}: Pick<StatusView, "ctl" | "atl" | "unknown">): LoadBalance {
  const why = unknown.ctl ?? unknown.atl ?? unknown.tsb;
  if (ctl === null || atl === null || why !== undefined) return { state: "unknown", why: why ?? "" };
  const long = Math.round(ctl);
  const short = Math.round(atl);
  const by = Math.abs(short - long);
  const state = by === 0 || by < long * LEVEL_SHARE ? "level" : short > long ? "above" : "below";
  return { state, long, short, by };
}
