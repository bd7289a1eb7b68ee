import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import type {
  DuplicatesView,
  ImportFilesView,
  ImportRunView,
  ImportsView,
  LedgerRowView,
  UndoneView,
} from "../../http/contract.ts";
import { CliFault } from "../cli-fault.ts";
import { type CommonOptions, withCommonOptions } from "../command-options.ts";
import { answer } from "../output.ts";
import { type Session, withSession } from "../session.ts";

const OUTCOMES: readonly LedgerRowView["outcome"][] = ["imported", "duplicate", "skipped", "unreadable"];

/** `imports`, `imports show`, `imports retry`, `imports undo`, `imports original`, `imports duplicates`. */
export function registerImports(program: Command): void {
  const imports = program
    .command("imports")
    .description("what became of every file, and ways to mend it: show, retry, undo, original, duplicates");
  withCommonOptions(imports.command("list", { isDefault: true }))
    .description("every import: when, from where, and how many files ended how")
    .action(async (options: CommonOptions) => {
      const { formatImports } = await import("../format/format-imports.ts");
      await withSession(options, async (session) =>
        answer(options, await session.get<ImportsView>("/imports"), formatImports),
      );
    });
  registerShow(imports);
  registerRetry(imports);
  registerUndo(imports);
  registerOriginal(imports);
  withCommonOptions(imports.command("duplicates"))
    .description("runs that several files recorded, side by side, and why they are one")
    .action(async (options: CommonOptions) => {
      const { formatDuplicates } = await import("../format/format-duplicates.ts");
      await withSession(options, async (session) =>
        answer(options, await session.get<DuplicatesView>("/duplicates"), formatDuplicates),
      );
    });
}

const pathOf = (run: string): string => `/imports/runs/${encodeURIComponent(run)}`;

interface ShowOptions extends CommonOptions {
  readonly outcome?: LedgerRowView["outcome"];
  readonly code?: string;
  readonly search?: string;
  readonly all?: boolean;
}

function registerShow(imports: Command): void {
  withCommonOptions(imports.command("show"))
    .description("one import: its files by outcome and reason")
    .argument("[import]", "its number, or latest", "latest")
    .addOption(new Option("--outcome <outcome>", "only files that ended so").choices(OUTCOMES))
    .option("--code <code>", "only files with this reason, such as file.truncated")
    .option("--search <words>", "only files with this in their names")
    .option("--all", "every file, not a few of each kind")
    .action(async (run: string, options: ShowOptions) => {
      const { formatImportFiles, formatImportRun } = await import("../format/format-imports.ts");
      const { outcome, code, search } = options;
      const asked = Object.entries({ outcome, code, search }).filter((pair) => pair[1] !== undefined);
      const query = new URLSearchParams(asked as [string, string][]);
      await withSession(options, async (session) => {
        if (options.all) await answer(options, await readAll(session, pathOf(run), query), formatImportFiles);
        else
          await answer(options, await session.get<ImportRunView>(`${pathOf(run)}?${query}`), formatImportRun);
      });
    });
}

/** Page after page. */
async function readAll(session: Session, path: string, query: URLSearchParams): Promise<ImportFilesView> {
  const files: ImportFilesView["files"] = [];
  for (let after: number | null = 0; after !== null; ) {
    query.set("after", String(after));
    query.set("limit", "500");
    const page: ImportFilesView = await session.get<ImportFilesView>(`${path}/files?${query}`);
    files.push(...page.files);
    after = page.next;
  }
  return { schema: "restride.importFiles/1", files, next: null };
}

function registerRetry(imports: Command): void {
  withCommonOptions(imports.command("retry"))
    .description("look again at files that were not read, where they stand on the disk")
    .argument("<import>", "its number, latest, or a file by its key or path")
    .action(async (name: string, options: CommonOptions) => {
      const { formatImport } = await import("../format/format-import.ts");
      const { prepareRetry } = await import("../../app/import-ledger/retry-run.ts");
      const { runInSight } = await import("./import.ts");
      await withSession(options, async (session) => {
        const { services } = session.restride;
        const isRun = /^\d+$|^latest$/.test(name);
        const work = await prepareRetry(
          services,
          isRun ? { run: name } : { file: await findKey(session, name) },
        );
        if (!work.ok) throw new CliFault(work.error.message);
        await answer(options, await runInSight(session, work.value), formatImport);
      });
    });
}

async function findKey({ restride }: Session, name: string): Promise<string> {
  const { findFile } = await import("../../app/import-ledger/open-original.ts");
  const found = await findFile(restride.services, name);
  if (!found.ok) throw new CliFault(found.error.message);
  return found.value.key;
}

interface UndoOptions extends CommonOptions {
  readonly yes?: boolean;
}

function registerUndo(imports: Command): void {
  withCommonOptions(imports.command("undo"))
    .description("take back everything that an import brought; asks first")
    .argument("<import>", "its number, or latest")
    .option("--yes", "do it without asking")
    .action(async (run: string, options: UndoOptions) => {
      const { formatUndone } = await import("../format/format-imports.ts");
      await withSession(options, async (session) => {
        const path = `${pathOf(run)}/undo`;
        const wanted = options.yes || (await isWanted(formatUndone(await session.get<UndoneView>(path))));
        if (!wanted) throw new CliFault("Nothing was undone.");
        await answer(options, await session.send<UndoneView>("POST", path), formatUndone);
      });
    });
}

/** Asks at the terminal; without one nothing is wanted. */
async function isWanted(whatGoes: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CliFault(`${whatGoes}\nNothing was undone: say --yes to do it without being asked.`);
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${whatGoes}\nUndo it? yes or no: `)).trim());
  } finally {
    terminal.close();
  }
}

interface OriginalOptions extends CommonOptions {
  readonly out?: string;
}

function registerOriginal(imports: Command): void {
  withCommonOptions(imports.command("original"))
    .description("write a file as it came in")
    .argument("<file>", "its key or its path, as imports show tells it")
    .option("--out <file>", "where to; else under its own name into this folder")
    .action(async (name: string, options: OriginalOptions) => {
      const { openOriginal } = await import("../../app/import-ledger/open-original.ts");
      await withSession(options, async (session) => {
        const opened = await openOriginal(session.restride.services, await findKey(session, name));
        if (!opened.ok) throw new CliFault(opened.error.message);
        const { bytes } = opened.value;
        const file = options.out ?? opened.value.name;
        await writeNew(file, bytes);
        const view = { schema: "restride.original/1" as const, file, bytes: bytes.length };
        await answer(options, view, () => `${file}, ${bytes.length} bytes.`);
      });
    });
}

/** Never over a file that is there. */
async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: "wx" });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new CliFault(
      code === "EEXIST"
        ? `${file} is there already. Name another file with --out.`
        : `${file} can not be written (${code}). Name another file with --out.`,
    );
  }
}
