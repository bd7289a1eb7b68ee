import { expect, test } from "vitest";
import {
  findFunctionText,
  findUnnamedCommands,
  formatArrows,
  formatTree,
  replacePart,
} from "../../scripts/docs/parts.mjs";
import { core, places } from "../arrows.ts";

test("a function is quoted as it stands in its file, whichever way it was written", () => {
  const text =
    "import x from 'x';\nexport async function refresh() {\n  return 1;\n}\nexport const other = () => 2;\n";
  expect(findFunctionText({ text, name: "refresh" })).toBe(
    "export async function refresh() {\n  return 1;\n}",
  );
  expect(findFunctionText({ text, name: "other" })).toBe("export const other = () => 2;");
  expect(findFunctionText({ text, name: "absent" })).toBeUndefined();
});

test("a generated part is replaced between its markers, and the words around it stay", () => {
  const document = "before\n<!-- generated:tree -->\nold\n<!-- end -->\nafter";
  expect(replacePart({ document, name: "tree", text: "new" })).toBe(
    "before\n<!-- generated:tree -->\nnew\n<!-- end -->\nafter",
  );
  expect(replacePart({ document, name: "arrows", text: "new" })).toBeUndefined();
});

test("every place of the map is in the tree and in the arrow table", () => {
  const tree = formatTree(places);
  const table = formatArrows({ places, core });
  for (const { name, purpose } of places) {
    expect(tree).toContain(purpose);
    expect(table).toContain(`| ${name} |`);
  }
});

test("the arrow table tells values from types and shortens the whole core to one word", () => {
  const lines = formatArrows({ places, core }).split("\n");
  expect(lines).toContain("| core/units | nothing |");
  expect(lines).toContain("| app | core, files, store |");
  expect(lines).toContain("| store | core/units, types of core |");
  expect(lines).toContain("| web | core, types of http/contract.ts |");
});

test("a command that the README never writes as code is found", () => {
  const readme = "Run `restride plan FOLDER`, or niggle, or `race add`.";
  expect(findUnnamedCommands({ commands: ["plan", "niggle", "race"], readme })).toEqual(["niggle"]);
});
