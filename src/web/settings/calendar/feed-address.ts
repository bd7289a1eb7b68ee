import type { FeedView } from "../../../http/contract.ts";

/** Where this page was opened. */
export interface Opened {
  readonly origin: string;
  readonly hostname: string;
}

/** The whole address: the one for outsiders where there is one, else where this page was opened. */
export const addressOf = ({ url, path }: Pick<FeedView, "url" | "path">, { origin }: Opened): string =>
  url ?? origin + path;

/** The same for the calendar of the device, which subscribes to it at a touch. */
export const subscribeTo = (address: string): string => address.replace(/^https?:/, "webcal:");

/** How far the addresses reach, as far as this page can know. */
export function reachOf(publicUrl: string | null, { hostname }: Opened): "public" | "network" | "local" {
  if (publicUrl !== null) return "public";
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? "local" : "network";
}
