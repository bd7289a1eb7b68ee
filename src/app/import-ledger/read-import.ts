import type { Result } from "../../core/units/index.ts";
import type { KeyedEntry, LedgerFilter, LedgerPage } from "../../store/ledger-types.ts";
import type { Fault } from "../fault.ts";
import { type LedgerRow, presentLedgerEntry } from "../present-import.ts";
import type { Services } from "../services.ts";
import { findImport, importIdOf } from "./list-imports.ts";
import { isKept } from "./open-original.ts";

type LedgerServices = Pick<Services, "store" | "runner">;

/** A file of an import, with what names it and whether its original is there. */
export interface ImportFile extends LedgerRow {
  readonly key: string;
  readonly kept: boolean;
}

const presentFile = (entry: KeyedEntry): ImportFile => ({
  ...presentLedgerEntry(entry),
  key: entry.key,
  kept: isKept(entry),
});

const EXAMPLES = 3;

/** What became of an import's files, by outcome and reason, each with a few of them. */
export async function readImport(
  services: LedgerServices,
  name: string,
  filter: Omit<LedgerFilter, "importId">,
): Promise<Result<Awaited<ReturnType<typeof present>>, Fault>> {
  const found = await findImport(services, name);
  return found.ok ? { ok: true, value: await present(services, found.value, filter) } : found;
}

type Listed = Extract<Awaited<ReturnType<typeof findImport>>, { ok: true }>["value"];

async function present(
  { store, runner }: LedgerServices,
  run: Listed,
  filter: Omit<LedgerFilter, "importId">,
) {
  const asked = { importId: importIdOf(run.id), ...filter };
  const groups = await store.imports.listGroups(runner, asked);
  const withExamples = groups.map(async ({ outcome, code, count, reason }) => {
    const page = { ...asked, outcome, code, after: 0, limit: EXAMPLES };
    const examples = (await store.imports.listEntries(runner, page)).map(presentFile);
    return { outcome, code, count, reason, examples };
  });
  return { schema: "restride.importRun/1" as const, run, groups: await Promise.all(withExamples) };
}

/** A page of an import's files. */
export async function readFilePage({ store, runner }: LedgerServices, asked: LedgerFilter & LedgerPage) {
  const entries = await store.imports.listEntries(runner, { ...asked, limit: asked.limit + 1 });
  const shown = entries.slice(0, asked.limit);
  const next = entries.length > shown.length ? (shown.at(-1)?.seq ?? null) : null;
  return { schema: "restride.importFiles/1" as const, files: shown.map(presentFile), next };
}
