import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { importFiles } from "../../src/app/import-files/index.ts";
import { instant, UTC } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";

/**
 * The whole import of a folder or archive into a new database, timed from the first look at it to the last commit.
 * `import-restride PATH DATA`
 */
const [path = "", data = ""] = process.argv.slice(2);
const now = () => instant(Date.now());
const store = await openStore({ kind: "sqlite", file: join(data, "restride.sqlite"), newId: randomUUID });
const runner = await store.runners.getLocal(now());
const before = process.cpuUsage();
const begun = performance.now();
const report = await importFiles({ store, runner, roots: [path], zone: UTC, now, newId: randomUUID });
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(before);
await store.close();
const others = report.files.filter(({ outcome, path: name }) => outcome !== "imported" && !isList(name));
if (others.length > 0)
  throw new Error(`${others.length} files were not imported, ${others[0]?.path}: ${others[0]?.reason}`);
const megabytes = process.resourceUsage().maxRSS / 1024;
const cores = (user + system) / 1e6 / seconds;
const stored = statSync(join(data, "restride.sqlite")).size / 1e6;
process.stdout.write(JSON.stringify({ files: report.counts.imported, seconds, megabytes, cores, stored }));

function isList(name: string): boolean {
  return name.endsWith("activities.csv");
}
