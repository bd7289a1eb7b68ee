import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bringIn } from "../app/connections/bring-in.ts";
import { connect, disconnect, findConnection, listConnections } from "../app/connections/connect.ts";
import { presentSync } from "../app/connections/present-sync.ts";
import { fault } from "../app/fault.ts";
import type { Services } from "../app/services.ts";
import { parseLocalDate } from "../core/units/index.ts";
import { connectionsSchema, newConnectionSchema, type SyncView } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentConnection } from "./present-connection.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const connections = { 200: json(connectionsSchema, "Every connection, without its key"), ...FAULTS };

const listRoute = createRoute({ method: "get", path: "/connections", responses: connections });
const newRoute = createRoute({
  method: "post",
  path: "/connections",
  description: "Tries the key and keeps it if the service takes it.",
  request: { body: jsonBody(newConnectionSchema) },
  responses: connections,
});
const dropRoute = createRoute({
  method: "delete",
  path: "/connections/{service}",
  request: { params: z.object({ service: z.string() }) },
  responses: connections,
});
const bringInRoute = createRoute({
  method: "post",
  path: "/connections/intervals.icu/reading",
  description: "Brings in what is new, as an import that can be followed and stopped under /imports.",
  request: { body: jsonBody(z.object({ since: z.string().optional() })) },
  responses: { 202: json(z.object({ import: z.string() }), "The import that was started"), ...FAULTS },
});

/** Services to be asked: list, connect, bring in, disconnect. */
export function registerConnectionRoutes(api: OpenAPIHono, services: Services): void {
  let latest: SyncView | null = null;
  const readAll = async () => ({
    schema: "restride.connections/1" as const,
    connections: (await listConnections(services)).map(presentConnection),
    latest,
  });
  api.openapi(listRoute, async (context) => context.json(await readAll(), 200));
  api.openapi(newRoute, async (context) => {
    const connected = await connect(services, context.req.valid("json"));
    return connected.ok ? context.json(await readAll(), 200) : presentFault(context, connected.error);
  });
  api.openapi(dropRoute, async (context) => {
    const removed = await disconnect(services, context.req.valid("param").service);
    if (!removed.ok) return presentFault(context, removed.error);
    latest = null;
    return context.json(await readAll(), 200);
  });
  api.openapi(bringInRoute, async (context) => {
    const { since } = context.req.valid("json");
    const connection = await findConnection(services);
    if (!connection.ok) return presentFault(context, connection.error);
    if (since !== undefined && !parseLocalDate(since).ok) return presentFault(context, noDay(since));
    const id = services.jobs.start(async (onProgress, signal) => {
      const brought = await bringIn(services, { since, onProgress, signal });
      if (!brought.ok) throw new Error(brought.error.message);
      latest = presentSync(brought.value);
      return brought.value.activities;
    });
    return context.json({ import: id }, 202);
  });
}

const noDay = (since: string) =>
  fault("date.impossible", `"${since}" is no date. Write the day as YYYY-MM-DD, 2026-11-01.`).error;
