import { writeSync } from "node:fs";
import { instant } from "../../src/core/units/index.ts";
import { openStore, type StoreLocation } from "../../src/store/open-store.ts";
import { aFile } from "./store-fixtures.ts";

/**
 * Another process at the same database: opens it, saves batches for the local runner, says so, and dies on the spot
 * without closing anything. Arguments: the location as JSON, a name, the number of batches.
 */
const [where = "", name = "", batches = "0"] = process.argv.slice(2);
const location: StoreLocation = JSON.parse(where);
const store = await openStore({ ...location, newId: () => `runner-of-${name}` });
const runner = await store.runners.getLocal(instant(0));
for (let batch = 0; batch < Number(batches); batch += 1) {
  const own = aFile({ id: `r-${name}-${batch}`, activity: `a-${name}-${batch}` });
  const shared = aFile({ id: `r-shared-${batch}`, activity: `a-shared-${name}-${batch}` });
  await store.imports.save(runner, [own, shared]);
}
writeSync(1, "saved\n");
process.kill(process.pid, "SIGKILL");
