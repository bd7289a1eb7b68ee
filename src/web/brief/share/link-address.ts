/** The address of a shared page; its key stands after the hash, which browsers never send. */
export const linkAddress = (
  base: string,
  { id, key }: { readonly id: string; readonly key: string },
): string => `${base.replace(/\/+$/, "")}/visit/${encodeURIComponent(id)}#${key}`;

/** Who can open an address: this computer alone, the network at home, or anyone who has it. */
export type Reach = "computer" | "network" | "anyone";

const COMPUTER = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
const NETWORK =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde].*\]|[^.]+|.+\.(local|lan|home\.arpa|internal))$/;

/**
 * How far an address reaches, by its host.
 * @example reachOf("http://localhost:4646") // "computer"
 */
export function reachOf(base: string): Reach {
  const host = URL.canParse(base) ? new URL(base).hostname : "";
  if (COMPUTER.test(host)) return "computer";
  return NETWORK.test(host) ? "network" : "anyone";
}
