import { join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Services } from "../app/services.ts";
import { createApiFrame } from "./api-frame.ts";
import { cacheOf, findBuilt, findPagesFolder, readBuilt } from "./built-files.ts";
import { presentTooLarge } from "./errors.ts";
import { withSafeHeaders } from "./guard.ts";
import { registerVisitRoutes } from "./visit.routes.ts";

/** Nothing from elsewhere, nothing inline, and no form that a browser would send by itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";

const LARGEST_REQUEST = 64 * 1024;

/**
 * The page behind a shared link, the same file for every address: what it shows stands sealed on the server, and the
 * key never comes here.
 */
export function createVisitPages(): Hono {
  const pages = new Hono();
  const folder = findPagesFolder();
  const answer = async (context: Context) => {
    const file = folder && findBuilt(folder, "/visit.html");
    if (!file) return context.text("There is no such page.", 404);
    const { bytes, type } = await readBuilt(file);
    return context.body(bytes, 200, {
      "content-type": type,
      "cache-control": "no-store",
      "content-security-policy": POLICY,
      "x-robots-tag": "noindex, nofollow, noarchive",
    });
  };
  for (const path of ["/visit", "/visit/*", "/visit.html"]) {
    pages.use(path, withSafeHeaders);
    pages.get(path, answer);
  }
  return pages;
}

/** The built pieces that a page asks for: scripts, styles and fonts, the same for everyone. */
export function createBuiltAssets(): Hono {
  const assets = new Hono();
  const folder = findPagesFolder();
  const answer = async (context: Context) => {
    const { path } = context.req;
    const file = folder && findBuilt(folder, path);
    if (!file?.startsWith(join(folder ?? "", path === "/icon.svg" ? "icon.svg" : "assets")))
      return context.text("There is no such file.", 404);
    const { bytes, type } = await readBuilt(file);
    return context.body(bytes, 200, { "content-type": type, "cache-control": cacheOf(path) });
  };
  for (const path of ["/assets/*", "/icon.svg"]) {
    assets.use(path, withSafeHeaders);
    assets.get(path, answer);
  }
  return assets;
}

/** The therapist's calls and nothing else of the API. */
export function createVisitApi(services: Services): OpenAPIHono {
  const api = createApiFrame();
  api.use("/visits/*", withSafeHeaders);
  api.use("/visits/*", bodyLimit({ maxSize: LARGEST_REQUEST, onError: presentTooLarge }));
  registerVisitRoutes(api, services);
  return api;
}
