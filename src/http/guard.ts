import { isIP } from "node:net";
import { hostname } from "node:os";
import type { MiddlewareHandler } from "hono";

export interface GuardOptions {
  /** The address that the server listens on. */
  readonly host: string;
  /** Further names by which people reach it, behind a proxy for instance. */
  readonly names: readonly string[];
}

const FOREIGN = {
  error: {
    code: "request.foreign",
    message: "This address is for Restride's own page. Open it there, or name the host in RESTRIDE_HOSTS.",
  },
};

/**
 * Keeps other sites out of a server that trusts its own machine. A request must name a host that is ours, so a
 * foreign name that points here does not pass; one that a browser sends for another site does not pass either.
 */
export function guardAgainstOtherSites(options: GuardOptions): MiddlewareHandler {
  const isOurs = createHostCheck(options);
  return async (context, next) => {
    const host = (context.req.header("host") ?? new URL(context.req.url).host).toLowerCase();
    if (!isOurs(nameOf(host)) || isFromElsewhere(context.req, host)) return context.json(FOREIGN, 403);
    await next();
  };
}

/** Headers for every answer, refusals too. */
export const withSafeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("X-Content-Type-Options", "nosniff");
  context.header("Referrer-Policy", "no-referrer");
  context.header("X-Frame-Options", "DENY");
  context.header("Cross-Origin-Resource-Policy", "same-origin");
};

/** The host without its port and brackets. */
const nameOf = (host: string): string => host.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");

const isLoopback = (name: string): boolean =>
  name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));

/** An address that was typed as numbers can not have been redirected; a name can, so names must be known. */
function createHostCheck({ host, names }: GuardOptions): (name: string) => boolean {
  const openToNetwork = !isLoopback(host);
  const known = new Set(
    [host, ...names, ...(openToNetwork ? [hostname()] : [])].map((name) => name.toLowerCase()),
  );
  return (name) => isLoopback(name) || known.has(name) || (openToNetwork && isIP(name) !== 0);
}

interface Asked {
  readonly path: string;
  header(name: string): string | undefined;
}

/** Whether a browser says that another site's page asks. Following a link to a page is fine, to the API it is not. */
function isFromElsewhere(asked: Asked, host: string): boolean {
  const origin = asked.header("origin");
  if (origin !== undefined && hostOf(origin) !== host) return true;
  const site = asked.header("sec-fetch-site");
  return asked.path.startsWith("/api/") && (site === "cross-site" || site === "same-site");
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
