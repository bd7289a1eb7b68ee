import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { addFeed, type FeedList, listFeeds, revokeFeed } from "../app/calendar/feeds.ts";
import type { Services } from "../app/services.ts";
import { type FeedView, feedsSchema, newFeedSchema, publicSchema } from "./contract-calendar.ts";
import { presentFault } from "./errors.ts";
import { presentMoment } from "./present-plan.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/calendar/feeds";
const responses = {
  200: json(feedsSchema, "Every address under which a calendar reads the plan"),
  ...FAULTS,
};

const listRoute = createRoute({ method: "get", path, responses });
const addRoute = createRoute({
  method: "post",
  path,
  description: "Makes an address. Whoever knows it reads the plan, until it is revoked.",
  request: { body: jsonBody(newFeedSchema) },
  responses,
});
const revokeRoute = createRoute({
  method: "delete",
  path: "/calendar/feeds/{id}",
  description: "Takes an address back. Calendars that read it find nothing there from then on.",
  request: { params: z.object({ id: z.string() }) },
  responses,
});
const publicRoute = createRoute({
  method: "get",
  path: "/public",
  responses: { 200: json(publicSchema, "By which address outsiders reach Restride"), ...FAULTS },
});

/** Addresses for calendars: list, make, revoke; and whether the world can reach them. */
export function registerCalendarRoutes(api: OpenAPIHono, services: Services): void {
  const show = async (changed: string | null) => ({
    schema: "restride.calendarFeeds/1" as const,
    changed,
    feeds: await showFeeds(services),
  });
  api.openapi(listRoute, async (context) => context.json(await show(null), 200));
  api.openapi(addRoute, async (context) => {
    const added = await addFeed(services, context.req.valid("json"));
    return added.ok ? context.json(await show(added.value), 200) : presentFault(context, added.error);
  });
  api.openapi(revokeRoute, async (context) => {
    const revoked = await revokeFeed(services, context.req.valid("param").id);
    return revoked.ok ? context.json(await show(null), 200) : presentFault(context, revoked.error);
  });
  api.openapi(publicRoute, (context) => {
    const { publicUrl: url } = services;
    return context.json({ schema: "restride.public/1" as const, url, reachable: url !== null }, 200);
  });
}

async function showFeeds(services: Services): Promise<FeedView[]> {
  const { feeds, zone } = await listFeeds(services);
  return feeds.map((feed) => presentFeed(feed, zone, services.publicUrl));
}

type Feed = FeedList["feeds"][number];

function presentFeed(feed: Feed, zone: FeedList["zone"], publicUrl: string | null): FeedView {
  const { id, name, busyOnly, alarms, contents, secret, createdAt, readAt } = feed;
  const address = `/calendar/${secret}.ics`;
  return {
    id,
    name,
    busyOnly,
    alarms,
    contents: [...contents],
    path: address,
    url: publicUrl === null ? null : publicUrl + address,
    createdAt: presentMoment(createdAt, zone),
    readAt: readAt === null ? null : presentMoment(readAt, zone),
  };
}
