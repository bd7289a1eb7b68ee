import type { MiddlewareHandler } from "hono";

const LOCAL_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]", "restride"]);

const hostnameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();

/**
 * Keeps other sites out of a server that trusts its own machine: a request must name a host that is ours
 * (a foreign name that points here does not pass), and one that comes from a page must come from our own page.
 */
export function guardAgainstOtherSites(ownHost: string): MiddlewareHandler {
  const ours = new Set([...LOCAL_HOSTS, ownHost.toLowerCase()]);
  const openToNetwork = ownHost === "0.0.0.0" || ownHost === "::";
  return async (context, next) => {
    const url = new URL(context.req.url);
    const host = context.req.header("host") ?? url.host;
    const origin = context.req.header("origin");
    const knownHost = openToNetwork || ours.has(hostnameOf(host));
    const ownPage = origin === undefined || originHost(origin) === host.toLowerCase();
    if (!knownHost || !ownPage)
      return context.json(
        {
          error: {
            code: "request.foreign",
            message: "This address is for its own page only. Open Restride itself.",
          },
        },
        403,
      );
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Frame-Options", "DENY");
  };
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
