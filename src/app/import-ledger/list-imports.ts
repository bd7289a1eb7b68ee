import type { Result } from "../../core/units/index.ts";
import { formatInstant } from "../../core/units/index.ts";
import type { OutcomeCounts } from "../../store/ledger-types.ts";
import type { ImportId, ImportRun } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import type { Services } from "../services.ts";

type LedgerServices = Pick<Services, "store" | "runner">;

/** What files are listed under that were met before imports were noted one by one. */
export const BEFORE = "before";

/** An import as the runner sees it in the list. */
export interface ListedImport {
  readonly id: string;
  /** Counts up from the first import; 0 for what came before. */
  readonly number: number;
  readonly state: ImportRun["state"] | typeof BEFORE;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly roots: string[];
  /** Whether its files are looked for on this machine's disk when they are tried again. */
  readonly onDisk: boolean;
  readonly counts: { -readonly [Outcome in keyof OutcomeCounts]: number };
}

const NONE: OutcomeCounts = { imported: 0, duplicate: 0, skipped: 0, unreadable: 0 };

/** Every import, the latest first, and at the end the files that came before imports were noted. */
export async function listImports({ store, runner }: LedgerServices): Promise<readonly ListedImport[]> {
  const runs = await store.imports.listRuns(runner);
  const counted = await store.imports.countByRun(runner);
  const countsOf = (id: string) => counted.find(({ importId }) => importId === id)?.counts ?? NONE;
  const known = new Set<string>(runs.map(({ id }) => id));
  const before = counted.filter(({ importId }) => importId === null || !known.has(importId));
  const listed = runs.map((run, index) => presentRun(run, index + 1, countsOf(run.id)));
  return [...listed.toReversed(), ...before.filter(({ importId }) => importId === null).map(presentBefore)];
}

const presentRun = (run: ImportRun, number: number, counts: OutcomeCounts): ListedImport => ({
  id: run.id,
  number,
  state: run.state,
  startedAt: formatInstant(run.startedAt),
  finishedAt: run.finishedAt === null ? null : formatInstant(run.finishedAt),
  roots: [...run.roots],
  onDisk: run.folder !== undefined,
  counts: { ...counts },
});

const presentBefore = ({
  counts,
  firstMetAt,
}: Awaited<ReturnType<Services["store"]["imports"]["countByRun"]>>[number]): ListedImport => ({
  id: BEFORE,
  number: 0,
  state: BEFORE,
  startedAt: formatInstant(firstMetAt),
  finishedAt: null,
  roots: [],
  onDisk: false,
  counts: { ...counts },
});

/** Under what the ledger keeps the files of a listed import. */
export const importIdOf = (id: string): ImportId | null => (id === BEFORE ? null : (id as ImportId));

/** The listed import of that id, number or `latest`. */
export async function findImport(
  services: LedgerServices,
  name: string,
): Promise<Result<ListedImport, Fault>> {
  const all = await listImports(services);
  const found = all.find(({ id, number }) => id === name || String(number) === name);
  const meant = name === "latest" ? all.find(({ state }) => state !== "undone") : found;
  return meant ? { ok: true, value: meant } : fault("import.unknown", describeUnknown(name, all));
}

function describeUnknown(name: string, all: readonly ListedImport[]): string {
  if (all.length === 0) return "Nothing was imported yet.";
  return `There is no import "${name}". "imports" lists them with their numbers.`;
}
