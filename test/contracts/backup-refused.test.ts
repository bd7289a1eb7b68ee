import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exportLog } from "../../src/app/export/export-log.ts";
import {
  bytesOfFile,
  done,
  expectEqualFiles,
  type Files,
  fill,
  type LogSetting,
  openLogSetting,
  putFile,
  readFiles,
  readManifest,
  withForgedManifest,
  writeFiles,
} from "./backup-setting.ts";

let here: LogSetting;
beforeEach(async () => {
  here = await openLogSetting("here");
});
afterEach(() => here.close());

describe("a file that is not a whole backup", () => {
  let good: Files;
  let path: string;
  let source: LogSetting;
  beforeAll(async () => {
    source = await openLogSetting("source");
    await fill(source, 6);
    path = await source.backup();
    good = await readFiles(path);
  });
  afterAll(() => source.close());

  const edit = (files: Files, name: string, change: (text: string) => string): Files =>
    new Map(
      [...files].map(([each, bytes]) => [
        each,
        each === name ? Buffer.from(change(bytes.toString())) : bytes,
      ]),
    );
  const without = (files: Files, name: string): Files =>
    new Map([...files].filter(([each]) => each !== name));
  const write = (files: Files) => writeFiles(join(here.folder, "bad.zip"), files);
  const SETTINGS = "tables/settings.jsonl";

  const CASES: readonly (readonly [title: string, reason: RegExp, make: () => Promise<string> | string])[] = [
    ["that is not there", /is not there, or may not be read/, () => join(here.folder, "nowhere.zip")],
    [
      "that is no zip",
      /is no backup: it is not a zip archive/,
      () => putFile(here.folder, "bad.zip", "a photo"),
    ],
    ["that is empty", /is no backup: it is not a zip archive/, () => putFile(here.folder, "bad.zip", "")],
    [
      "that is cut short",
      /is cut short: its end is missing/,
      () => putFile(here.folder, "bad.zip", bytesOfFile(path).subarray(0, 5000)),
    ],
    [
      "that another program zipped",
      /is a zip archive, but no backup of Restride/,
      () => write(new Map([["photo.jpg", Buffer.from("a photo")]])),
    ],
    [
      "with the manifest of another program",
      /is a zip archive, but no backup of Restride/,
      () => write(new Map([["manifest.json", Buffer.from('{"name":"An app"}')]])),
    ],
    [
      "with an edited byte in a table",
      /is damaged: tables\/settings\.jsonl was changed/,
      () => write(edit(good, SETTINGS, (text) => text.replace("6", "7"))),
    ],
    [
      "with an edited byte of an original",
      /is damaged: originals\/\w+\.gz was changed/,
      () => {
        const name = [...good.keys()].find((each) => each.startsWith("originals/")) ?? "";
        const bytes = Buffer.from(good.get(name) ?? []);
        bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
        return write(new Map([...good, [name, bytes]]));
      },
    ],
    [
      "with an edited manifest",
      /is damaged: its manifest was changed/,
      () => write(edit(good, "manifest.json", (text) => text.replace("2026-11-23", "2026-11-22"))),
    ],
    [
      "with a missing table",
      /is damaged: tables\/settings\.jsonl is missing/,
      () => write(without(good, SETTINGS)),
    ],
    [
      "with a table that it does not even name",
      /is damaged: tables\/settings\.jsonl is missing/,
      () => write(withForgedManifest(without(good, SETTINGS))),
    ],
    [
      "with an entry more",
      /is damaged: it holds extra\.txt, which its manifest does not name/,
      () => write(new Map([...good, ["extra.txt", Buffer.from("hello")]])),
    ],
    [
      "with an original that no row knows",
      /is damaged: nothing in it speaks of originals\/0\.gz/,
      () => write(withForgedManifest(new Map([...good, ["originals/0.gz", Buffer.from("hello")]]))),
    ],
    [
      "with a row that does not fit its column",
      /tables\/soreness\.jsonl, row 1, does not fit its column legs/,
      () =>
        write(
          withForgedManifest(
            edit(good, "tables/soreness.jsonl", (text) => text.replace(/"legs":\d/, '"legs":"six"')),
          ),
        ),
    ],
    [
      "with JSON inside a row that can not be read",
      /row 1, does not fit its column summary/,
      () =>
        write(
          withForgedManifest(
            edit(good, "tables/recordings.jsonl", (text) => text.replace(/"summary":"\{/, '"summary":"')),
          ),
        ),
    ],
    [
      "with a column that the schema has not",
      /row 1, has other columns/,
      () => write(withForgedManifest(edit(good, SETTINGS, (text) => text.replace("{", '{"admin":1,')))),
    ],
    [
      "with a row twice",
      /a row stands twice in tables\/settings\.jsonl/,
      () => write(withForgedManifest(edit(good, SETTINGS, (text) => text + text))),
    ],
    [
      "with a last row that does not end",
      /tables\/settings\.jsonl, row 1, is not whole/,
      () => write(withForgedManifest(edit(good, SETTINGS, (text) => text.trimEnd()))),
    ],
    [
      "with fewer rows than its manifest says",
      /tables\/settings\.jsonl has 1 rows, not 5/,
      () => {
        const entries = readManifest(good).entries.map((entry) =>
          entry.name === SETTINGS ? { ...entry, rows: 5 } : entry,
        );
        return write(withForgedManifest(good, { entries }));
      },
    ],
    [
      "of a later schema",
      /was made by a later version of Restride \(9\.0\.0\)\. Update Restride/,
      () => write(withForgedManifest(good, { schemaStep: "9999-later", restride: "9.0.0" })),
    ],
    [
      "of a later format",
      /was made by a later version of Restride \(9\.0\.0\)\. Update Restride/,
      () =>
        write(
          new Map([
            [
              "manifest.json",
              Buffer.from('{"format":"restride.backup","formatVersion":2,"restride":"9.0.0"}'),
            ],
          ]),
        ),
    ],
    [
      "of a schema that never was",
      /no Restride had the schema "0000-never"/,
      () => write(withForgedManifest(good, { schemaStep: "0000-never" })),
    ],
    [
      "that would burst when it is unpacked",
      /is made to burst, not to be restored: tables\/settings\.jsonl would unpack to hundreds of times its size/,
      () => write(withForgedManifest(new Map([...good, [SETTINGS, Buffer.alloc(40 * 1024 * 1024, 0x20)]]))),
    ],
    [
      "whose entries lie about their size",
      /is damaged: tables\/settings\.jsonl has another size than its manifest says/,
      () => write(edit(good, SETTINGS, (text) => text.repeat(1000))),
    ],
    [
      "that is the readable export",
      /is the readable export, which is for eyes and other programs/,
      async () => {
        const file = join(here.folder, "export.zip");
        await done(exportLog(source.services, { path: file, force: false }));
        return file;
      },
    ],
  ];

  test.each(CASES)("%s is refused with its reason, and nothing changes", async (_, reason, make) => {
    await fill(here, 3);
    const before = await here.files();
    const bad = await make();
    for (const mode of ["replace", "merge"] as const) {
      const refused = await here.restore(bad, { mode });
      expect(refused.ok ? "restored" : refused.error.message).toMatch(reason);
      expect(refused.ok ? "" : refused.error.message).toMatch(/\.$/);
    }
    expectEqualFiles(await here.files(), before);
    expect(existsSync(here.services.backups)).toBe(false);
    expect(existsSync(here.services.uploads) ? readdirSync(here.services.uploads) : []).toEqual([]);
  });

  test("whose central directory understates an entry is refused before more than it says is read", async () => {
    const bytes = Buffer.from(bytesOfFile(path));
    const at = bytes.lastIndexOf(Buffer.from(SETTINGS)) - 46;
    bytes.writeUInt32LE(5, at + 24);
    const bad = putFile(here.folder, "bad.zip", bytes);
    const refused = await here.restore(bad);
    expect(refused.ok ? "restored" : refused.error.message).toMatch(/another size than its manifest says/);
  });

  test("that unpacks to more than both its directory and its manifest say is refused", async () => {
    const entries = readManifest(good).entries.map((entry) =>
      entry.name === SETTINGS ? { ...entry, bytes: 5 } : entry,
    );
    const bytes = bytesOfFile(await write(withForgedManifest(good, { entries })));
    bytes.writeUInt32LE(5, bytes.lastIndexOf(Buffer.from(SETTINGS)) - 46 + 24);
    const refused = await here.restore(putFile(here.folder, "bad.zip", bytes));
    expect(refused.ok ? "restored" : refused.error.message).toMatch(/settings\.jsonl can not be unpacked/);
  });
});
