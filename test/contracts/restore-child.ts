import { restoreBackup } from "../../src/app/backup/restore-backup.ts";
import { openStore, type StoreLocation } from "../../src/store/open-store.ts";
import { countIds, NOW } from "./import-setting.ts";

/**
 * Another process that restores a backup and stops inside the transaction before a table, for a parent that kills it
 * there. Arguments: the location as JSON, the backup, a folder of its own, the table.
 */
const [where = "", file = "", folder = "", wanted = ""] = process.argv.slice(2);
const location: StoreLocation = JSON.parse(where);
const newId = countIds(`child-${process.pid}`);
const store = await openStore({ ...location, newId });
const services = {
  store,
  runner: await store.runners.getLocal(NOW),
  clock: { now: () => NOW, today: null },
  newId,
  uploads: folder,
  backups: folder,
};
const staysAlive = setInterval(() => undefined, 1000);
await restoreBackup(services, {
  path: file,
  shownAs: file,
  mode: "replace",
  onTable: (table) => {
    if (table !== wanted) return;
    process.stdout.write(`inside ${table}\n`);
    return new Promise(() => undefined);
  },
});
clearInterval(staysAlive);
