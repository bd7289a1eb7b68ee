import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { describeStore } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "restride-store-"));
let count = 0;

describeStore("the store on SQLite", async () => {
  count += 1;
  return { kind: "sqlite", file: join(folder, `${count}.sqlite`) };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));
