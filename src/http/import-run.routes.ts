import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { findImport, importIdOf } from "../app/import-ledger/list-imports.ts";
import { openOriginal } from "../app/import-ledger/open-original.ts";
import { readFilePage, readImport } from "../app/import-ledger/read-import.ts";
import { prepareRetry } from "../app/import-ledger/retry-run.ts";
import { undoRun } from "../app/import-ledger/undo-run.ts";
import type { Services } from "../app/services.ts";
import { importFilesSchema, importRunSchema, ledgerRowSchema, undoneSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json } from "./responses.ts";

const runParam = z.object({ run: z.string().openapi({ description: "Its id, its number, or latest" }) });
const keyParam = z.object({ key: z.string() });
const outcome = ledgerRowSchema.shape.outcome.optional();
const started = { 202: json(z.object({ import: z.string() }), "The import that was started"), ...FAULTS };

const showRoute = createRoute({
  method: "get",
  path: "/imports/runs/{run}",
  request: {
    params: runParam,
    query: z.object({ outcome, code: z.string().optional(), search: z.string().optional() }),
  },
  responses: { 200: json(importRunSchema, "What became of its files, by outcome and reason"), ...FAULTS },
});
const filesRoute = createRoute({
  method: "get",
  path: "/imports/runs/{run}/files",
  request: {
    params: runParam,
    query: z.object({
      outcome,
      code: z.string().optional().openapi({ description: "A reason; empty for files without remark" }),
      search: z.string().optional().openapi({ description: "A part of the path" }),
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: json(importFilesSchema, "A page of its files, in the order in which they were met"),
    ...FAULTS,
  },
});
const whatGoesRoute = createRoute({
  method: "get",
  path: "/imports/runs/{run}/undo",
  request: { params: runParam },
  responses: { 200: json(undoneSchema, "What would go and what would stay; nothing changes"), ...FAULTS },
});
const undoRoute = createRoute({
  method: "post",
  path: "/imports/runs/{run}/undo",
  request: { params: runParam },
  responses: { 200: json(undoneSchema, "What went and what stayed"), ...FAULTS },
});
const retryRoute = createRoute({
  method: "post",
  path: "/imports/runs/{run}/retry",
  request: { params: runParam },
  description: "Looks again at the files that were passed over or could not be read.",
  responses: started,
});
const retryFileRoute = createRoute({
  method: "post",
  path: "/imports/files/{key}/retry",
  request: { params: keyParam },
  responses: started,
});
const originalRoute = createRoute({
  method: "get",
  path: "/imports/files/{key}/original",
  request: { params: keyParam },
  responses: {
    200: {
      description: "The file as it came in, unpacked",
      content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...FAULTS,
  },
});

/** The imports there were: what became of every file, and ways to mend it. */
export function registerImportRunRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(showRoute, async (context) => {
    const { run } = context.req.valid("param");
    const view = await readImport(services, run, filterOf(context.req.valid("query")));
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(filesRoute, async (context) => {
    const { after, limit, ...query } = context.req.valid("query");
    const run = await findImport(services, context.req.valid("param").run);
    if (!run.ok) return presentFault(context, run.error);
    const asked = { importId: importIdOf(run.value.id), after, limit, ...filterOf(query) };
    return context.json(await readFilePage(services, asked), 200);
  });
  registerMending(api, services);
  api.openapi(originalRoute, async (context) => {
    const opened = await openOriginal(services, context.req.valid("param").key);
    if (!opened.ok) return presentFault(context, opened.error);
    const { name, type, bytes } = opened.value;
    return context.body(bytes, 200, {
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": formatDisposition(name),
      "cache-control": "no-store",
    });
  });
}

function registerMending(api: OpenAPIHono, services: Services): void {
  const undo = async (run: string, dry: boolean) => {
    const undone = await undoRun(services, run, { dry });
    return undone.ok
      ? {
          ok: true as const,
          value: { schema: "restride.importUndone/1" as const, done: !dry, ...undone.value },
        }
      : undone;
  };
  api.openapi(whatGoesRoute, async (context) => {
    const view = await undo(context.req.valid("param").run, true);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(undoRoute, async (context) => {
    const view = await undo(context.req.valid("param").run, false);
    return view.ok ? context.json(view.value, 200) : presentFault(context, view.error);
  });
  api.openapi(retryRoute, async (context) => {
    const work = await prepareRetry(services, context.req.valid("param"));
    if (!work.ok) return presentFault(context, work.error);
    return context.json({ import: services.jobs.start(work.value) }, 202);
  });
  api.openapi(retryFileRoute, async (context) => {
    const work = await prepareRetry(services, { file: context.req.valid("param").key });
    if (!work.ok) return presentFault(context, work.error);
    return context.json({ import: services.jobs.start(work.value) }, 202);
  });
}

interface FilterQuery {
  readonly outcome?: z.infer<typeof outcome>;
  readonly code?: string | undefined;
  readonly search?: string | undefined;
}

const filterOf = ({ outcome: wanted, code, search }: FilterQuery) => ({
  ...(wanted === undefined ? {} : { outcome: wanted }),
  ...(code === undefined ? {} : { code: code === "" ? null : code }),
  ...(search === undefined ? {} : { search }),
});

/** A name for every system, and the real one for those that read it. */
const formatDisposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeSign)}`;

const escapeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
