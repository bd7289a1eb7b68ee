import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { fault } from "../app/fault.ts";
import { type ImportJob, isOver } from "../app/import-jobs.ts";
import { listImports } from "../app/import-ledger/list-imports.ts";
import { importSample } from "../app/import-sample.ts";
import { presentLedgerEntry, presentProgress, presentReport } from "../app/present-import.ts";
import type { Services } from "../app/services.ts";
import { importUploads, saveUpload } from "../app/uploads.ts";
import {
  importSchema,
  importsSchema,
  ledgerRowSchema,
  type ProgressView,
  progressSchema,
} from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const idParam = z.object({ id: z.string() });
const started = { 202: json(z.object({ import: z.string() }), "The import that was started"), ...FAULTS };

const uploadRoute = createRoute({
  method: "post",
  path: "/uploads",
  request: { query: z.object({ name: z.string(), batch: z.string() }) },
  description: "One file as raw bytes; files of one batch are imported together.",
  responses: { 201: json(z.object({ bytes: z.number() }), "The file waits to be imported"), ...FAULTS },
});
const startRoute = createRoute({
  method: "post",
  path: "/imports",
  request: { body: jsonBody(z.object({ batch: z.string() })) },
  responses: started,
});
const sampleRoute = createRoute({ method: "post", path: "/sample", responses: started });
const listRoute = createRoute({
  method: "get",
  path: "/imports",
  responses: { 200: json(importsSchema, "Imports of this start, and all there ever were"), ...FAULTS },
});
const reportRoute = createRoute({
  method: "get",
  path: "/imports/{id}",
  request: { params: idParam },
  responses: {
    200: json(z.union([importSchema, progressSchema]), "The report, or how far it is"),
    ...FAULTS,
  },
});
const eventsRoute = createRoute({
  method: "get",
  path: "/imports/{id}/events",
  request: { params: idParam },
  responses: {
    200: {
      description: "Progress as server-sent events",
      content: { "text/event-stream": { schema: progressSchema } },
    },
    ...FAULTS,
  },
});
const stopRoute = createRoute({
  method: "post",
  path: "/imports/{id}/stop",
  request: { params: idParam },
  responses: { 200: json(z.object({ stopped: z.boolean() }), "Stopped after the file in hand"), ...FAULTS },
});
const ledgerRoute = createRoute({
  method: "get",
  path: "/ledger",
  responses: {
    200: json(
      z.object({ schema: z.literal("restride.ledger/1"), files: z.array(ledgerRowSchema) }),
      "Every file met",
    ),
    ...FAULTS,
  },
});

const unknownImport = (id: string) =>
  fault("import.unknown", `There is no import "${id}" since this start.`).error;

/** Uploads, imports with their progress, the sample runner, and the ledger. */
export function registerImportRoutes(api: OpenAPIHono, services: Services): void {
  registerStarts(api, services);
  api.openapi(reportRoute, (context) => {
    const { id } = context.req.valid("param");
    const job = services.jobs.find(id);
    if (!job) return presentFault(context, unknownImport(id));
    return context.json(job.report ? presentReport(job.report) : presentJob(job, services.clock.now()), 200);
  });
  api.openapi(listRoute, async (context) => {
    const imports = services.jobs.list().map(({ id, state }) => ({ id, state }));
    const runs = [...(await listImports(services))];
    return context.json({ schema: "restride.imports/1" as const, imports, runs }, 200);
  });
  api.openapi(eventsRoute, async (context) => {
    const { id } = context.req.valid("param");
    if (!services.jobs.find(id)) return presentFault(context, unknownImport(id));
    const { streamSSE } = await import("hono/streaming");
    return streamSSE(context, (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
      const send = (view: ProgressView) => stream.writeSSE({ data: JSON.stringify(view) });
      return followJob(services, { id, send, gone });
    });
  });
  api.openapi(stopRoute, (context) => {
    const { id } = context.req.valid("param");
    return services.jobs.find(id)
      ? context.json({ stopped: services.jobs.stop(id) }, 200)
      : presentFault(context, unknownImport(id));
  });
  api.openapi(ledgerRoute, async (context) => {
    const entries = await services.store.imports.listLedger(services.runner);
    return context.json(
      { schema: "restride.ledger/1" as const, files: entries.map(presentLedgerEntry) },
      200,
    );
  });
}

function registerStarts(api: OpenAPIHono, services: Services): void {
  api.openapi(uploadRoute, async (context) => {
    const { name, batch } = context.req.valid("query");
    const saved = await saveUpload(services, { batch, name, body: context.req.raw.body });
    return saved.ok ? context.json({ bytes: saved.value }, 201) : presentFault(context, saved.error);
  });
  api.openapi(startRoute, async (context) => {
    const begun = await importUploads(services, context.req.valid("json").batch);
    return begun.ok ? context.json({ import: begun.value }, 202) : presentFault(context, begun.error);
  });
  api.openapi(sampleRoute, async (context) => {
    const begun = await importSample(services);
    return begun.ok ? context.json({ import: begun.value }, 202) : presentFault(context, begun.error);
  });
}

const presentJob = (job: ImportJob, now: number): ProgressView => ({
  ...presentProgress(job.progress, job.startedAt === 0 ? 0 : (now - job.startedAt) / 1000),
  state: job.state === "waiting" ? "running" : job.state,
  ...(job.message === null ? {} : { message: job.message }),
});

interface Follower {
  readonly id: string;
  readonly send: (view: ProgressView) => Promise<void>;
  /** Settles when the reader has left. */
  readonly gone: Promise<void>;
}

/** Sends each change of an import until it is over or nobody listens. */
async function followJob(services: Services, { id, send, gone }: Follower): Promise<void> {
  let sending: Promise<void> = Promise.resolve();
  const left: (() => void)[] = [];
  const over = new Promise<void>((resolve) => {
    const leave = services.jobs.follow(id, (job) => {
      const view = presentJob(job, services.clock.now());
      sending = sending.then(() => send(view)).catch(() => undefined);
      if (isOver(job)) sending.then(resolve);
    });
    left.push(leave);
  });
  await Promise.race([over, gone]);
  for (const leave of left) leave();
}
