import { Hono } from "hono";
import type { Services } from "../app/services.ts";
import { createCalendarFeed } from "./calendar-feed.ts";
import { presentError } from "./errors.ts";
import { withSafeHeaders } from "./guard.ts";
import { createBuiltAssets, createVisitApi, createVisitPages } from "./visit-pages.ts";

/**
 * The public door: all that outsiders may reach, and nothing else. Each thing here asks for a secret of its own, so there is
 * no look at the host; the app itself and its API stay behind the other door, which trusts its machine.
 */
export function createPublicPages(services: Services): Hono {
  const pages = new Hono();
  pages.onError((error, context) => presentError(context, error));
  pages.notFound((context) => context.text("There is nothing here.\n", 404));
  pages.use("*", withSafeHeaders);
  pages.use("*", async (context, next) => {
    await next();
    context.header("X-Robots-Tag", "noindex, nofollow");
  });
  // Whatever is mounted here is public.
  pages.route("/", createCalendarFeed(services));
  pages.route("/", createVisitPages());
  pages.route("/", createVisitApi(services));
  pages.route("/", createBuiltAssets());
  return pages;
}
