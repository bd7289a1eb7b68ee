import { OpenAPIHono } from "@hono/zod-openapi";
import { presentError } from "./errors.ts";

/** An API under /api/v1 without routes yet: what can not be read is told in a sentence, what nobody expected too. */
export function createApiFrame(): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : context.json(
            { error: { code: "request.unreadable", message: describeIssue(result.error.issues[0]) } },
            400,
          ),
  }).basePath("/api/v1");
  api.onError((error, context) => presentError(context, error));
  return api;
}

const describeIssue = (
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string =>
  issue
    ? `"${issue.path.join(".") || "body"}" could not be read: ${issue.message}. See /api/v1/openapi.json for the shape.`
    : "The request could not be read. See /api/v1/openapi.json for its shape.";
