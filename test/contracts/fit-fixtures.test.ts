import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { NOT_OK_FIT_FILES, OK_FIT_FILES } from "../builders/fit-fixtures.ts";

const FOLDERS = { ok: OK_FIT_FILES, "not-ok": NOT_OK_FIT_FILES };

test.for(["ok", "not-ok"] as const)(
  "The FIT files in test/files/%s are those that the builder writes",
  (folder) => {
    const url = new URL(`../files/${folder}/`, import.meta.url);
    for (const [name, bytes] of Object.entries(FOLDERS[folder])) {
      const written = readFileSync(new URL(`${name}.fit`, url));
      expect(written.equals(bytes), `${name}: run npx tsx test/builders/write-fit-fixtures.ts`).toBe(true);
    }
    expect(readdirSync(url).filter((name) => name.endsWith(".fit")).length).toBe(
      Object.keys(FOLDERS[folder]).length,
    );
  },
);
