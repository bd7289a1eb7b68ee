import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { makeBackup, nameBackup } from "../app/backup/make-backup.ts";
import { createSentBackups } from "../app/backup/sent-backups.ts";
import { exportLog, nameExport } from "../app/export/export-log.ts";
import type { Services } from "../app/services.ts";
import { restoredSchema, sentBackupSchema } from "./contract.ts";
import { presentFault } from "./errors.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const zip = (description: string) => ({
  200: { description, content: { "application/zip": { schema: z.string().openapi({ format: "binary" }) } } },
  ...FAULTS,
});

const backupRoute = createRoute({
  method: "get",
  path: "/backup",
  responses: zip("Everything, to restore later"),
});
const exportRoute = createRoute({
  method: "get",
  path: "/export",
  responses: zip("The log as CSV and JSON with the originals, for eyes and other programs"),
});
const sendRoute = createRoute({
  method: "post",
  path: "/backups",
  request: { query: z.object({ name: z.string() }) },
  description: "A backup as raw bytes; it is read to its last byte, and nothing changes yet.",
  responses: { 201: json(sentBackupSchema, "What it holds; it waits to be restored"), ...FAULTS },
});
const restoreRoute = createRoute({
  method: "post",
  path: "/backups/{id}/restore",
  request: {
    params: z.object({ id: z.string() }),
    body: jsonBody(z.object({ mode: z.enum(["replace", "merge"]).optional() })),
  },
  responses: { 200: json(restoredSchema, "What came in and what stayed"), ...FAULTS },
});

/** A backup to take along, one to restore, and the readable export. */
export function registerBackupRoutes(api: OpenAPIHono, services: Services): void {
  const sent = createSentBackups(services);
  api.openapi(backupRoute, async (context) => {
    const path = await findPlace(services);
    const made = await makeBackup(services, { path, force: false });
    return made.ok
      ? context.body(
          await sendOnce(path),
          200,
          headersFor(nameBackup(services.clock.now()), made.value.bytes),
        )
      : presentFault(context, made.error);
  });
  api.openapi(exportRoute, async (context) => {
    const path = await findPlace(services);
    const made = await exportLog(services, { path, force: false });
    return made.ok
      ? context.body(
          await sendOnce(path),
          200,
          headersFor(nameExport(services.clock.now()), made.value.bytes),
        )
      : presentFault(context, made.error);
  });
  api.openapi(sendRoute, async (context) => {
    const { name } = context.req.valid("query");
    const taken = await sent.take({ name, body: context.req.raw.body });
    return taken.ok
      ? context.json({ schema: "restride.sentBackup/1" as const, ...taken.value }, 201)
      : presentFault(context, taken.error);
  });
  api.openapi(restoreRoute, async (context) => {
    const { id } = context.req.valid("param");
    const restored = await sent.restore(id, context.req.valid("json").mode ?? null);
    return restored.ok
      ? context.json(
          { schema: "restride.restore/1" as const, ...restored.value, counts: [...restored.value.counts] },
          200,
        )
      : presentFault(context, restored.error);
  });
}

/** The file is written before its first byte is sent: what goes wrong is then told, and a slow reader holds nothing up. */
async function findPlace({ uploads, newId }: Services): Promise<string> {
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  return join(uploads, `${newId()}.download`);
}

/** A file's bytes; it is gone when they are read. */
async function sendOnce(path: string): Promise<ReadableStream> {
  const file = await open(path, "r");
  const bytes = file.createReadStream();
  // Where an open file can not be removed, it goes when it is closed.
  await rm(path).catch(() =>
    bytes.once("close", () => void rm(path, { force: true }).catch(() => undefined)),
  );
  return Readable.toWeb(bytes) as ReadableStream;
}

const headersFor = (name: string, bytes: number) => ({
  "content-type": "application/zip",
  "content-length": String(bytes),
  "content-disposition": `attachment; filename="${name}"`,
  "cache-control": "no-store",
});
