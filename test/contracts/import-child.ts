import { once } from "node:events";
import { importFiles } from "../../src/app/import-files/index.ts";
import { openStore, type StoreLocation } from "../../src/store/open-store.ts";
import { BERLIN, countIds, NOW } from "./import-setting.ts";

/**
 * Another process that imports a folder and writes every acknowledged row to its output at once, for a parent that
 * kills it or lets several of them go together. Arguments: the location as JSON, the folder, what its ids begin with,
 * "wait" to wait for a word of the parent.
 */
const [where = "", folder = "", prefix = "id", wait = ""] = process.argv.slice(2);
const location: StoreLocation = JSON.parse(where);
const newId = countIds(prefix);
const store = await openStore({ ...location, newId });
const runner = await store.runners.getLocal(NOW);
process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
if (wait) await once(process.stdin, "data");
await importFiles({
  store,
  runner,
  roots: [folder],
  zone: BERLIN,
  now: () => NOW,
  newId,
  onProgress: ({ latest }) => {
    for (const { path, activities } of latest)
      process.stdout.write(`${JSON.stringify({ path, activities })}\n`);
  },
});
await store.close();
process.stdin.destroy();
