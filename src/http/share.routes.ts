import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import { readLoads } from "../app/read-loads.ts";
import { readZone } from "../app/read-settings.ts";
import type { Services } from "../app/services.ts";
import { acceptReply, listReplies, refuseReply, removeAdvice, stopDrill } from "../app/share/replies.ts";
import { addShare, listShares, revokeShare } from "../app/share/shares.ts";
import type { Result } from "../core/units/index.ts";
import {
  acceptReplySchema,
  newShareSchema,
  repliesSchema,
  sharesSchema,
  therapistSaidSchema,
} from "./contract-share.ts";
import { presentFault } from "./errors.ts";
import { presentReplies, presentShares, presentTherapistWords } from "./present-share.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const params = z.object({ id: z.string().max(80) });
const shares = { 200: json(sharesSchema, "Every shared page and who opened it"), ...FAULTS };
const replies = { 200: json(repliesSchema, "Every reply, the latest first"), ...FAULTS };
const said = { 200: json(therapistSaidSchema, "Drills and advice that stand"), ...FAULTS };

const listRoute = createRoute({ method: "get", path: "/shares", responses: shares });
const addRoute = createRoute({
  method: "post",
  path: "/shares",
  description:
    "Keeps a page that was sealed on the runner's device. Its key stands in the address's fragment and never comes here.",
  request: { body: jsonBody(newShareSchema) },
  responses: shares,
});
const revokeRoute = createRoute({
  method: "delete",
  path: "/shares/{id}",
  request: { params },
  responses: shares,
});
const repliesRoute = createRoute({ method: "get", path: "/replies", responses: replies });
const acceptRoute = createRoute({
  method: "post",
  path: "/replies/{id}/accept",
  description:
    "Takes a reply over: a visit done, drills at the top of the routine, blocks and a date in the plan.",
  request: { params, body: jsonBody(acceptReplySchema) },
  responses: replies,
});
const refuseRoute = createRoute({
  method: "post",
  path: "/replies/{id}/refuse",
  request: { params },
  responses: replies,
});
const saidRoute = createRoute({ method: "get", path: "/advice", responses: said });
const removeAdviceRoute = createRoute({
  method: "delete",
  path: "/advice/{id}",
  request: { params },
  responses: said,
});
const stopDrillRoute = createRoute({
  method: "delete",
  path: "/drills/{id}",
  request: { params },
  responses: said,
});

/** Shared pages, replies, and what of them was taken over: the runner's side. */
export function registerShareRoutes(api: OpenAPIHono, services: Services): void {
  const view = async (changed: string | null) =>
    presentShares(
      await listShares(services),
      await readZone(services.store, services.runner, services.machineZone),
      changed,
    );
  api.openapi(listRoute, async (context) => context.json(await view(null), 200));
  api.openapi(addRoute, async (context) => {
    const added = await addShare(services, context.req.valid("json"));
    return added.ok ? context.json(await view(added.value), 200) : presentFault(context, added.error);
  });
  api.openapi(revokeRoute, async (context) => {
    const revoked = await revokeShare(services, context.req.valid("param").id);
    return revoked.ok ? context.json(await view(null), 200) : presentFault(context, revoked.error);
  });
  registerReplyRoutes(api, services);
  registerSaidRoutes(api, services);
}

function registerReplyRoutes(api: OpenAPIHono, services: Services): void {
  const view = async () => presentReplies(await listReplies(services));
  api.openapi(repliesRoute, async (context) => context.json(await view(), 200));
  api.openapi(acceptRoute, async (context) => {
    const { id } = context.req.valid("param");
    const accepted = await acceptReply(services, { id, edited: context.req.valid("json").edited });
    return accepted.ok ? context.json(await view(), 200) : presentFault(context, accepted.error);
  });
  api.openapi(refuseRoute, async (context) => {
    const refused = await refuseReply(services, context.req.valid("param").id);
    return refused.ok ? context.json(await view(), 200) : presentFault(context, refused.error);
  });
}

function registerSaidRoutes(api: OpenAPIHono, services: Services): void {
  const view = async () => {
    const { log, moment } = await readLoads(services);
    const drills = log.drills.filter(({ stoppedOn }) => stoppedOn === null || stoppedOn > moment.today);
    return presentTherapistWords(drills, log.advice);
  };
  const change = async (act: Promise<Result<null, Fault>>) => {
    const done = await act;
    return done.ok ? { ok: true as const, value: await view() } : done;
  };
  api.openapi(saidRoute, async (context) => context.json(await view(), 200));
  api.openapi(removeAdviceRoute, async (context) => {
    const done = await change(removeAdvice(services, context.req.valid("param").id));
    return done.ok ? context.json(done.value, 200) : presentFault(context, done.error);
  });
  api.openapi(stopDrillRoute, async (context) => {
    const done = await change(stopDrill(services, context.req.valid("param").id));
    return done.ok ? context.json(done.value, 200) : presentFault(context, done.error);
  });
}
