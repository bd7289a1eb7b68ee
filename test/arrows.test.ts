import { expect, test } from "vitest";
import { places } from "./arrows.ts";
import { findImportFault, placeNameOf } from "./setup/find-import-fault.ts";
import { findSources, parseImports, readImports } from "./setup/read-imports.ts";

const sources = findSources();
const imports = sources.flatMap(readImports);

/** The fault of a made-up import of values; `type` imports a type. */
const faultOf = (from: string, specifier: string, type?: "type"): string | undefined =>
  findImportFault({ from, specifier, typesOnly: type === "type" });

test("every import in src follows an arrow of the map", () => {
  console.log(`arrows: looked at ${sources.length} files, ${imports.length} imports`);
  expect(sources.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(sources.length);
  expect(imports.map(findImportFault).filter((fault) => fault !== undefined)).toEqual([]);
});

test("every file lies in a place of the map, and no place of the map is empty", () => {
  expect([...new Set(sources.map(placeNameOf))].sort()).toEqual(places.map(({ name }) => name).sort());
});

test("the arrows of the map never form a circle", () => {
  const reachable = (name: string, seen: readonly string[]): readonly string[] =>
    (places.find((place) => place.name === name)?.imports ?? []).flatMap((next) =>
      seen.includes(next) ? [next] : [next, ...reachable(next, [...seen, next])],
    );
  for (const { name } of places) expect(reachable(name, [])).not.toContain(name);
});

test.each([
  ["src/core/load/x.ts", "../../store/store.ts", "may not import store"],
  ["src/core/load/x.ts", "../training/index.ts", "may not import core/training"],
  ["src/core/units/x.ts", "../activity/index.ts", "may not import core/activity"],
  ["src/core/plan/x.ts", "../units/local-date.ts", "past its station's index.ts"],
  ["src/app/refresh.ts", "../core/plan/derive-plan.ts", "past its station's index.ts"],
  ["src/core/load/x.ts", "node:fs", "does not run on Node only"],
  ["src/files/fit/x.ts", "zlib", "does not run on Node only"],
  ["src/web/x.ts", "node:path", "does not run on Node only"],
  ["src/core/load/x.ts", "temporal-polyfill", "is not its own"],
  ["src/files/gpx/x.ts", "@scope/xml/deep", "imports the package @scope/xml"],
  ["src/files/gpx/x.ts", "../../core/load/index.ts", "may not import core/load"],
  ["src/http/x.ts", "../core/plan/index.ts", "may import only types of core/plan"],
  ["src/http/x.ts", "../store/store.ts", "may not import store"],
  ["src/cli/x.ts", "../http/api.ts", "may not import http"],
  ["src/web/x.ts", "../http/contract.ts", "may import only types of http"],
  ["src/server.ts", "./cli/main.ts", "may not import cli"],
  ["src/app/x.ts", "../../test/builders/a-run.ts", "only tests import test/builders/a-run.ts"],
  ["src/app/x.ts", "./y.test.ts", "is a test"],
  ["src/app/x.ts", "../../scripts/start.mjs", "lies outside src"],
  ["src/core/load/x.ts", "../../../package.json", "lies outside src"],
  ["src/misc/x.ts", "../core/units/index.ts", "lies in no place of the map"],
  ["src/app/x.ts", "../misc/x.ts", "lies in no place of the map"],
])("an import that no arrow allows is reported: %s imports %s", (from, specifier, words) => {
  expect(faultOf(from, specifier)).toContain(words);
});

test("an import whose path is computed is reported, because nobody can check it", () => {
  expect(parseImports("src/app/x.ts", "await import(path);").map(findImportFault)).toEqual([
    "src/app/x.ts: an import of a computed path cannot be checked",
  ]);
});

test.each([
  ["src/core/load/x.ts", "./y.ts", undefined],
  ["src/core/load/x.ts", "../units/index.ts", undefined],
  ["src/core/units/x.ts", "temporal-polyfill", undefined],
  ["src/files/gpx/x.ts", "saxes", undefined],
  ["src/app/x.ts", "node:fs/promises", undefined],
  ["src/http/x.ts", "../core/plan/index.ts", "type"],
  ["src/web/today/x.ts", "../../http/contract.ts", "type"],
  ["src/web/today/x.ts", "../../core/body/index.ts", undefined],
  ["src/cli/x.ts", "../server.ts", undefined],
  ["src/app/x.test.ts", "../../test/builders/a-run.ts", undefined],
] as const)("an import along an arrow is no fault: %s imports %s", (from, specifier, type) => {
  expect(faultOf(from, specifier, type)).toBeUndefined();
});

test("every way to import is seen, and types are told from values", () => {
  const text = `
    import a from "a";
    import { type B, c } from "b";
    import type { D } from "d";
    import { type E } from "e";
    import "f";
    export * from "g";
    export { type H } from "h";
    const i = await import("i");
    type J = import("j").K;
    // import "never";`;
  const seen = parseImports("src/app/x.ts", text).map(
    ({ specifier, typesOnly }) => `${specifier}${typesOnly ? " type" : ""}`,
  );
  expect(seen).toEqual(["a", "b", "d type", "e type", "f", "g", "h type", "i", "j type"]);
});
