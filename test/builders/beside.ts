import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where the repository's neighbour `shared/` keeps a file or folder, or null where it is absent. Looks beside every
 * folder above this one, so that a copy of the tests inside the repository finds it too.
 * @example findBeside("oracles/lovdal_athlete1_daily.csv")
 */
export function findBeside(path: string): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    folder = dirname(folder);
    const found = join(folder, "shared", path);
    if (existsSync(found)) return found;
  }
  return null;
}
