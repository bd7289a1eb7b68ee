import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

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

/** The folder of built pages: `dist/web` in the package, wherever this module was bundled to. */
export function findPagesFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  const pages = join(folder, "dist", "web");
  return existsSync(pages) ? pages : null;
}

/** The built file at an address's path; null where there is none, and for whatever lies outside the folder. */
export function findBuilt(folder: string, path: string): string | null {
  const decoded = decodePath(path);
  if (decoded === null) return null;
  const file = join(folder, normalize(decoded).replace(/^([/\\]|\.\.)+/, ""));
  return file.startsWith(folder + sep) && existsSync(file) ? file : null;
}

export interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What a built file holds, and what it is. */
export const readBuilt = async (file: string): Promise<BuiltFile> => ({
  bytes: new Uint8Array(await readFile(file)),
  type: TYPES[extname(file)] ?? "application/octet-stream",
});

/** How long a copy may be used: a name under `assets` changes with what is in it. */
export const cacheOf = (path: string): string =>
  path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";

export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
