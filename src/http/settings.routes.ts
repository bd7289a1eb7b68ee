import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { changeSetting, listSettings } from "../app/change-setting.ts";
import type { Services } from "../app/services.ts";
import { settingsSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const keyParam = z.object({ key: z.string() });
const settings = { 200: json(settingsSchema, "Settings with their values"), ...FAULTS };

const listRoute = createRoute({ method: "get", path: "/settings", responses: settings });
const getRoute = createRoute({
  method: "get",
  path: "/settings/{key}",
  request: { params: keyParam },
  responses: settings,
});
const putRoute = createRoute({
  method: "put",
  path: "/settings/{key}",
  request: { params: keyParam, body: jsonBody(z.object({ value: z.string() })) },
  responses: settings,
});

/** Settings: list, show, change. */
export function registerSettingsRoutes(api: OpenAPIHono, services: Services): void {
  const show = async (key: string | null) => {
    const rows = await listSettings(services, key);
    return rows.ok
      ? { ok: true as const, value: { schema: "restride.settings/1" as const, settings: [...rows.value] } }
      : rows;
  };
  api.openapi(listRoute, async (context) => {
    const view = await show(null);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(getRoute, async (context) => {
    const view = await show(context.req.valid("param").key);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(putRoute, async (context) => {
    const { key } = context.req.valid("param");
    const changed = await changeSetting(services, key, context.req.valid("json").value);
    if (!changed.ok) return presentFault(context, changed.error);
    const view = await show(key);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
}
