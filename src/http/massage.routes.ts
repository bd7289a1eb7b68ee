import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bookMassage, moveMassage } from "../app/book-massage.ts";
import type { Fault } from "../app/fault.ts";
import { finishMassage } from "../app/finish-massage.ts";
import { cancelMassage, listMassages } from "../app/list-massages.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import { doneMassageSchema, massagesSchema, movedMassageSchema } from "./contract.ts";
import { newBookingSchema } from "./contract-booking.ts";
import { presentFault } from "./errors.ts";
import { presentMassages } from "./present-massage.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const idParam = z.object({ id: z.string() });
const responses = { 200: json(massagesSchema, "Every massage, booked and done"), ...FAULTS };
const path = "/massages";

const listRoute = createRoute({ method: "get", path, request: { query: momentQuery }, responses });
const bookRoute = createRoute({
  method: "post",
  path,
  description:
    "Books a massage. Where a rule speaks against it the answer is the fault massage.confirm, once: send it again with confirm. What safety forbids is massage.refused. Firm work is asked about first: the fault massage.safety lists the questions, and nothing is written; send it again with safety. An answer that bars it is kept with the booking, and the reply tells what it does to it.",
  request: { query: momentQuery, body: jsonBody(newBookingSchema) },
  responses,
});
const doneRoute = createRoute({
  method: "post",
  path: "/massages/done",
  description: "Marks a booked massage as done, or logs one that was not planned.",
  request: { query: momentQuery, body: jsonBody(doneMassageSchema) },
  responses,
});
const moveRoute = createRoute({
  method: "patch",
  path: "/massages/{id}",
  request: { params: idParam, query: momentQuery, body: jsonBody(movedMassageSchema) },
  responses,
});
const cancelRoute = createRoute({
  method: "delete",
  path: "/massages/{id}",
  request: { params: idParam, query: momentQuery },
  responses,
});

type Change = (services: Services) => Promise<Result<string | null, Fault>>;

/** Makes a change and reads all massages after it. */
async function changeAndRead(services: Services, today: string | undefined, change: Change) {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  if (!changed.ok) return changed;
  return { ok: true as const, value: presentMassages(await listMassages(seen.value), changed.value) };
}

/** Massages: list, book, move, mark as done, cancel. */
export function registerMassageRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(listRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(bookRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => bookMassage(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(doneRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => finishMassage(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(moveRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => moveMassage(seen, id, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(cancelRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const view = await changeAndRead(services, today, (seen) => cancelMassage(seen, id));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
