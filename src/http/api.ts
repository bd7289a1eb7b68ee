import { OpenAPIHono } from "@hono/zod-openapi";
import type { Services } from "../app/services.ts";
import { registerActivityRoutes } from "./activity.routes.ts";
import { presentError, presentUnknown } from "./errors.ts";
import { guardAgainstOtherSites } from "./guard.ts";
import { registerImportRoutes } from "./import.routes.ts";
import { registerPlanRoutes } from "./plan.routes.ts";
import { registerSettingsRoutes } from "./settings.routes.ts";
import { registerTrainingRoutes } from "./training.routes.ts";

/** The API under /api/v1, described by OpenAPI at /api/v1/openapi.json. */
export function createApi(services: Services, host: string): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json(
            { error: { code: "request.unreadable", message: describeIssue(result.error.issues[0]) } },
            400,
          ),
  }).basePath("/api/v1");
  api.use("*", guardAgainstOtherSites(host));
  api.onError((error, context) => presentError(context, error));
  api.notFound(presentUnknown);
  registerPlanRoutes(api, services);
  registerActivityRoutes(api, services);
  registerTrainingRoutes(api, services);
  registerSettingsRoutes(api, services);
  registerImportRoutes(api, services);
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Restride",
      version: "1",
      description: "When to have a massage and which kind, from a runner's own training files.",
    },
  });
  return api;
}

const describeIssue = (
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string =>
  issue
    ? `"${issue.path.join(".") || "body"}" could not be read: ${issue.message}. See /api/v1/openapi.json for the shape.`
    : "The request could not be read. See /api/v1/openapi.json for its shape.";
