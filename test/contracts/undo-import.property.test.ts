import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { hashBytes } from "../../src/app/import-files/hash-bytes.ts";
import { regroupRuns } from "../../src/app/import-files/index.ts";
import type { FileResult } from "../../src/app/import-files/read-ahead.ts";
import { settleBatch } from "../../src/app/import-files/settle-file.ts";
import { metres, seconds } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { ImportId, Runner, Store } from "../../src/store/store.ts";
import { proofSize } from "../builders/proof-size.ts";
import "../fixed-seed.ts";
import { nextId } from "./store-contract.ts";
import { aSummary, hoursLater, MORNING } from "./store-fixtures.ts";

/** A file by what is recorded in it: which copy of which run, on a clock a little off. */
interface Content {
  readonly run: number;
  readonly secondsOff: number;
  readonly richness: number;
}

interface Import {
  readonly kind: "import";
  readonly files: readonly Content[];
}

type Step = Import | { readonly kind: "undo"; readonly which: number };

const content: fc.Arbitrary<Content> = fc.record({
  run: fc.integer({ min: 0, max: 2 }),
  // Copies 170 s apart are one run, 340 s apart are two: chains break when the middle one goes.
  secondsOff: fc.constantFrom(0, 60, 170, 340),
  richness: fc.integer({ min: 1, max: 3 }),
});

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("import" as const),
      files: fc.array(content, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), which: fc.nat(9) }) },
);

const folder = mkdtempSync(join(tmpdir(), "restride-undo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string, { run, secondsOff, richness }: Content): FileResult => {
  const bytes = new TextEncoder().encode(JSON.stringify([run, secondsOff, richness]));
  const startedAt = (hoursLater(run * 30) + secondsOff * 1000) as typeof MORNING;
  const summary = aSummary({
    startedAt,
    elapsed: seconds(3600),
    moving: seconds(3600),
    distance: metres(9000),
  });
  const sessions = [{ summary, richness }];
  const gzip = new Uint8Array(bytes);
  return {
    kind: "read",
    path,
    hash: hashBytes(bytes),
    size: bytes.length,
    reading: { kind: "sessions", sessions, wellness: [], gzip },
  };
};

interface Log {
  readonly store: Store;
  readonly runner: Runner;
}

async function bring({ store, runner }: Log, importId: ImportId, files: readonly Content[]): Promise<void> {
  await store.imports.begin(runner, {
    id: importId,
    roots: [],
    startedAt: MORNING,
    finishedAt: null,
    state: "done",
  });
  for (const [index, file] of files.entries()) {
    const waiting = [{ result: read(`${importId}/${index}.fit`, file), metAt: MORNING }];
    await store.imports.decide(runner, async (ledger) => {
      const settled = await settleBatch(waiting, { ledger, lists: [], importId });
      return { files: settled.flatMap((one) => one.file ?? []), words: [] };
    });
  }
}

/** Activities by the files behind them, and the ledger; ids are those of whichever file came first. */
async function look({ store, runner }: Log) {
  const activities = await store.activities.list(runner);
  const ledger = await store.imports.listLedger(runner);
  const byActivity = await Promise.all(
    activities.map(({ id }) => store.activities.listRecordings(runner, id)),
  );
  const pathsOf = new Map(
    activities.map(({ id }, index) => [id, byActivity[index]?.map(({ path }) => path)]),
  );
  return {
    recordings: byActivity.map((all) =>
      all.map(({ id, path, canonical, richness }) => ({ id, path, canonical, richness })),
    ),
    ledger: ledger.map(({ path, hash, outcome, code, reason, duplicateOf, activities: ids }) => ({
      path,
      hash,
      outcome,
      code,
      reason,
      duplicateOf,
      runs: ids.map((id) => pathsOf.get(id)),
    })),
  };
}

test("whatever was imported and undone, the log is that of a fresh import of what is left", async () => {
  const store = await openStore({ kind: "sqlite", file: join(folder, "undo.sqlite"), newId: nextId });
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 2, maxLength: 9 }), async (steps) => {
      const log = { store, runner: await store.runners.add(MORNING) };
      let left: readonly { readonly id: ImportId; readonly files: readonly Content[] }[] = [];
      for (const [index, one] of steps.entries()) {
        if (one.kind === "import") {
          const id = `import-${index}` as ImportId;
          await bring(log, id, one.files);
          left = [...left, { id, files: one.files }];
        } else if (left.length > 0) {
          const undone = left[one.which % left.length];
          if (!undone) continue;
          await store.imports.undo(log.runner, { importId: undone.id, regroup: regroupRuns });
          left = left.filter((other) => other !== undone);
        }
      }
      const fresh = { store, runner: await store.runners.add(MORNING) };
      for (const { id, files } of left) await bring(fresh, id, files);
      expect(await look(log)).toEqual(await look(fresh));
    }),
    { numRuns: proofSize({ sample: 60, whole: 1_000 }) },
  );
  await store.close();
}, 60_000);
