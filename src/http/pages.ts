import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import type { Services } from "../app/services.ts";
import { createCalendarFeed } from "./calendar-feed.ts";
import { presentError, presentUnknown } from "./errors.ts";
import { type GuardOptions, guardAgainstOtherSites, withSafeHeaders } from "./guard.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

const POLICY =
  "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** The built pages beside the API; nothing is loaded from anywhere else. */
export function createPages(api: OpenAPIHono, services: Services, guard: GuardOptions): Hono {
  const pages = new Hono();
  const folder = findPagesFolder();
  pages.route("/", api);
  pages.onError((error, context) => presentError(context, error));
  pages.use("*", withSafeHeaders);
  pages.use("*", guardAgainstOtherSites(guard));
  pages.route("/", createCalendarFeed(services));
  pages.all("/api/*", (context) => presentUnknown(context));
  pages.get("*", async (context) => {
    const file = folder && (await findPage(folder, context.req.path));
    if (!file) return context.text("There is no such page. Restride is at /.", 404);
    const immutable = context.req.path.startsWith("/assets/");
    return context.body(new Uint8Array(await readFile(file)), 200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
      "content-security-policy": POLICY,
    });
  });
  return pages;
}

/** The folder of built pages: `dist/web` in the package, wherever this module was bundled to. */
function findPagesFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  const pages = join(folder, "dist", "web");
  return existsSync(pages) ? pages : null;
}

async function findPage(folder: string, path: string): Promise<string | null> {
  const decoded = decodePath(path);
  if (decoded === null) return null;
  const inside = normalize(decoded).replace(/^([/\\]|\.\.)+/, "");
  const file = join(folder, isScreen(inside) ? "index.html" : inside);
  return file.startsWith(folder + sep) && existsSync(file) ? file : null;
}

/** An address without a file's ending is one of the app's screens (rule 2.10 too): the one page finds out which. */
const isScreen = (path: string): boolean => !/^\.[a-z]/i.test(extname(path));

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
