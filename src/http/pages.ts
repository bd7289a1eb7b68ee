import { extname } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { cacheOf, decodePath, findBuilt, findPagesFolder, readBuilt } from "./built-files.ts";
import { presentError, presentUnknown } from "./errors.ts";
import { type GuardOptions, guardAgainstOtherSites, withSafeHeaders } from "./guard.ts";
import { createVisitPages } from "./visit-pages.ts";

const POLICY =
  "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** The built pages beside the API; nothing is loaded from anywhere else. */
export function createPages(api: OpenAPIHono, guard: GuardOptions): Hono {
  const pages = new Hono();
  const folder = findPagesFolder();
  pages.route("/", api);
  pages.onError((error, context) => presentError(context, error));
  pages.use("*", withSafeHeaders);
  pages.use("*", guardAgainstOtherSites(guard));
  pages.all("/api/*", (context) => presentUnknown(context));
  pages.route("/", createVisitPages());
  pages.get("*", async (context) => {
    const file = folder && findPage(folder, context.req.path);
    if (!file) return context.text("There is no such page. Restride is at /.", 404);
    const { bytes, type } = await readBuilt(file);
    return context.body(bytes, 200, {
      "content-type": type,
      "cache-control": cacheOf(context.req.path),
      "content-security-policy": POLICY,
    });
  });
  return pages;
}

const findPage = (folder: string, path: string): string | null =>
  findBuilt(folder, isScreen(decodePath(path) ?? "") ? "/index.html" : path);

/** An address without a file's ending is one of the app's screens (rule 2.10 too): the one page finds out which. */
const isScreen = (path: string): boolean => !/^\.[a-z]/i.test(extname(path));
