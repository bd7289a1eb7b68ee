import type { Result } from "../../core/units/index.ts";
import type { Undone } from "../../store/ledger-types.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";
import { BEFORE, findImport, importIdOf, type ListedImport } from "./list-imports.ts";

/**
 * Takes back a whole import, or with `dry` tells what would go and what would stay. Runs that another file holds keep
 * their ids; what the runner said of the others returns when they are imported again.
 */
export async function undoRun(
  services: Pick<Services, "store" | "runner" | "jobs">,
  name: string,
  { dry }: { readonly dry: boolean },
): Promise<Result<Undone, Fault>> {
  const found = await findImport(services, name);
  if (!found.ok) return found;
  const reason = findReasonAgainst(services, found.value);
  if (reason) return reason;
  const importId = importIdOf(found.value.id);
  if (importId === null) return CAME_BEFORE;
  const { regroupRuns } = await import("../import-files/index.ts");
  const undone = await services.store.imports.undo(services.runner, { importId, regroup: regroupRuns, dry });
  return undone ? { ok: true, value: undone } : describeUndone(found.value);
}

const CAME_BEFORE = fault(
  "import.before",
  "These files came in before imports were noted one by one, and can not be undone together.",
);

const describeUndone = ({ number }: ListedImport) =>
  fault(
    "import.undone",
    `Import ${number} was undone already. Importing the same files again brings them back.`,
  );

function findReasonAgainst({ jobs }: Pick<Services, "jobs">, run: ListedImport) {
  if (run.state === BEFORE) return CAME_BEFORE;
  if (run.state === "undone") return describeUndone(run);
  return jobs.isBusy()
    ? fault("import.busy", "An import is running. Undo this one when that is over, or stop it first.")
    : null;
}
