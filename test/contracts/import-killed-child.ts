import { importFiles } from "../../src/app/import-files/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { BERLIN, countIds, NOW } from "./import-setting.ts";

/** Imports a folder and writes every acknowledged row to its output at once, for a parent that kills it. */
const [database = "", folder = ""] = process.argv.slice(2);
const newId = countIds();
const store = await openStore({ kind: "sqlite", file: database, newId });
const runner = await store.runners.getLocal(NOW);
process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
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
