import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { importFiles } from "../../src/app/import-files/index.ts";
import { instant, UTC } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";

/** The whole import of a folder into a new database, timed from the first look at the folder to the last commit. */
const [folder = "", scratch = ""] = process.argv.slice(2);
const now = () => instant(Date.now());
const store = await openStore({ kind: "sqlite", file: join(scratch, "bench.db"), newId: randomUUID });
const runner = await store.runners.getLocal(now());
const begun = performance.now();
const report = await importFiles({ store, runner, roots: [folder], zone: UTC, now, newId: randomUUID });
const seconds = (performance.now() - begun) / 1000;
await store.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
const others = report.files.filter(({ outcome }) => outcome !== "imported");
if (others.length > 0)
  throw new Error(`${others.length} files were not imported, ${others[0]?.path}: ${others[0]?.reason}`);
process.stdout.write(JSON.stringify({ files: report.counts.imported, seconds, megabytes }));
