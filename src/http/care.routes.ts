import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { markMove } from "../app/care/mark-move.ts";
import { type CareLog, listCare, logCare, removeCare } from "../app/care/self-care.ts";
import type { Fault } from "../app/fault.ts";
import type { Services } from "../app/services.ts";
import type { Result } from "../core/units/index.ts";
import { type CareView, careSchema, newCareSchema, newMoveMarkSchema } from "./contract-care.ts";
import { presentFault } from "./errors.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const path = "/care";
const responses = { 200: json(careSchema, "Self-care on record, the latest first"), ...FAULTS };

const listRoute = createRoute({ method: "get", path, request: { query: momentQuery }, responses });
const doneRoute = createRoute({
  method: "post",
  path,
  description: "Notes self-care that was done, today or on a day behind.",
  request: { query: momentQuery, body: jsonBody(newCareSchema) },
  responses,
});
const removeRoute = createRoute({
  method: "delete",
  path: "/care/{id}",
  request: { params: z.object({ id: z.string() }), query: momentQuery },
  responses,
});

const markRoute = createRoute({
  method: "post",
  path: "/care/marks",
  description: "Notes that a move helped or made things worse, or takes that back.",
  request: { query: momentQuery, body: jsonBody(newMoveMarkSchema) },
  responses,
});

const presentCare = ({ care, notes }: CareLog, added: readonly string[]): CareView => ({
  schema: "restride.care/1",
  changed: added[0] ?? null,
  added: [...added],
  notes: notes.map((note) => ({ ...note })),
  care: care.map(({ id, date, method, minutes, areas, moves }) => ({
    id,
    date,
    method,
    minutes,
    areas: areas.map((area) => ({ ...area })),
    moves: moves.map((move) => ({ ...move })),
  })),
});

/** What a request changed: the ids that it added, or nothing to name. */
type Change = (services: Services) => Promise<Result<readonly string[] | null, Fault>>;

async function changeAndRead(services: Services, today: string | undefined, change: Change) {
  const seen = seenFrom(services, today);
  if (!seen.ok) return seen;
  const changed = await change(seen.value);
  if (!changed.ok) return changed;
  return { ok: true as const, value: presentCare(await listCare(seen.value), changed.value ?? []) };
}

/** Self-care done: list, note, take back. */
export function registerCareRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(listRoute, async (context) => {
    const { today } = context.req.valid("query");
    const view = await changeAndRead(services, today, async () => ({ ok: true, value: null }));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(doneRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => logCare(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(removeRoute, async (context) => {
    const { today } = context.req.valid("query");
    const { id } = context.req.valid("param");
    const view = await changeAndRead(services, today, (seen) => removeCare(seen, id));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(markRoute, async (context) => {
    const { today } = context.req.valid("query");
    const words = context.req.valid("json");
    const view = await changeAndRead(services, today, (seen) => markMove(seen, words));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
