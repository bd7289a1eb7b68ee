import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Fault } from "../app/fault.ts";
import type { Services } from "../app/services.ts";
import { writeMessage, writeProposals } from "../app/therapist/ask-therapist.ts";
import { addTherapist, editTherapist, listTherapists, removeTherapist } from "../app/therapist/therapists.ts";
import type { Result } from "../core/units/index.ts";
import { bookingMessageSchema, therapistsSchema, therapistWordsSchema } from "./contract-therapist.ts";
import { presentFault } from "./errors.ts";
import { presentMessage, presentTherapist } from "./present-therapist.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/therapists";
const params = z.object({ id: z.string() });
const responses = {
  200: json(therapistsSchema, "Everybody in the address book, the usual one first"),
  ...FAULTS,
};
const asked = momentQuery.extend({
  item: z.string().optional().openapi({ description: "A proposed session by its id; else the next" }),
});

const listRoute = createRoute({ method: "get", path, responses });
const addRoute = createRoute({
  method: "post",
  path,
  description: "Adds a therapist. The first one is the usual one: the plan goes by what they offer.",
  request: { body: jsonBody(therapistWordsSchema) },
  responses,
});
const editRoute = createRoute({
  method: "patch",
  path: "/therapists/{id}",
  description: "Changes what was said; what is left out stays, an empty text takes it away.",
  request: { params, body: jsonBody(therapistWordsSchema) },
  responses,
});
const removeRoute = createRoute({
  method: "delete",
  path: "/therapists/{id}",
  request: { params },
  responses,
});
const messageRoute = createRoute({
  method: "get",
  path: "/therapists/message",
  description:
    "A message that asks for the best hours of the plan, ready to be sent by the runner. Nothing is sent.",
  request: { query: asked.extend({ therapist: z.string().optional() }) },
  responses: { 200: json(bookingMessageSchema, "The message"), ...FAULTS },
});
const proposalsRoute = createRoute({
  method: "get",
  path: "/calendar/proposals.ics",
  request: { query: asked },
  responses: {
    200: {
      description: "The hours asked for, as iCalendar",
      content: { "text/calendar": { schema: z.string() } },
    },
    ...FAULTS,
  },
});

/** The address book of therapists, and the message that asks for an hour. */
export function registerTherapistRoutes(api: OpenAPIHono, services: Services): void {
  const changeAndList = async (change: Promise<Result<string | null, Fault>>) => {
    const changed = await change;
    if (!changed.ok) return changed;
    const therapists = (await listTherapists(services)).map(presentTherapist);
    const schema = "restride.therapists/1" as const;
    return { ok: true as const, value: { schema, changed: changed.value, therapists } };
  };
  api.openapi(listRoute, async (context) => {
    const view = await changeAndList(Promise.resolve({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(addRoute, async (context) => {
    const view = await changeAndList(addTherapist(services, context.req.valid("json")));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(editRoute, async (context) => {
    const { id } = context.req.valid("param");
    const view = await changeAndList(editTherapist(services, id, context.req.valid("json")));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(removeRoute, async (context) => {
    const view = await changeAndList(removeTherapist(services, context.req.valid("param").id));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  registerAsking(api, services);
}

function registerAsking(api: OpenAPIHono, services: Services): void {
  api.openapi(messageRoute, async (context) => {
    const query = context.req.valid("query");
    const seen = seenFrom(services, query.today);
    if (!seen.ok) return presentFault(context, seen.error);
    const message = await writeMessage(seen.value, query);
    return message.ok
      ? context.json(presentMessage(message.value), 200)
      : presentFault(context, message.error);
  });
  api.openapi(proposalsRoute, async (context) => {
    const query = context.req.valid("query");
    const seen = seenFrom(services, query.today);
    if (!seen.ok) return presentFault(context, seen.error);
    const text = await writeProposals(seen.value, query);
    if (!text.ok) return presentFault(context, text.error);
    return context.body(text.value, 200, { "content-type": "text/calendar; charset=utf-8" });
  });
}
