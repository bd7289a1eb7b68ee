// @ts-check
import ts from "typescript";

/** @typedef {import("../../test/arrows.ts").Place} Place */

/** @param {string} language @param {string} text */
const fence = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** @param {ts.Statement} statement @param {string} name whether it declares that exported function or constant */
const declares = (statement, name) => {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some((each) => each.name.getText() === name);
};

/**
 * One function of a source file, as it stands there.
 * @param {{ readonly text: string, readonly name: string }} from
 * @returns {string | undefined}
 */
export const findFunctionText = ({ text, name }) => {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  return source.statements.find((statement) => declares(statement, name))?.getText(source);
};

/** @param {string} text of src/app/refresh.ts @returns {string | undefined} */
export const findRefresh = (text) => {
  const body = findFunctionText({ text, name: "refresh" });
  return body === undefined ? undefined : fence("ts", body);
};

/** @param {readonly Place[]} places */
export const formatTree = (places) => {
  const lines = places.map(({ name, purpose }) => {
    const isStation = name.startsWith("core/");
    const label = isStation ? `  ${name.slice("core/".length)}/` : name.endsWith(".ts") ? name : `${name}/`;
    return `  ${label.padEnd(14)}${purpose}`;
  });
  return fence(
    "text",
    ["src/", "  core/         values in, values out: no clock, disk, network or chance", ...lines].join("\n"),
  );
};

/** @param {readonly string[]} names @param {readonly string[]} core */
const formatNames = (names, core) => {
  const isWhole = core.every((station) => names.includes(station));
  const rest = names.filter((name) => !isWhole || !core.includes(name));
  return [...(isWhole ? ["core"] : []), ...rest];
};

/** @param {{ readonly places: readonly Place[], readonly core: readonly string[] }} map */
export const formatArrows = ({ places, core }) => {
  const rows = places.map(({ name, imports, importsTypes = [] }) => {
    const typesOnly = importsTypes.filter((each) => !imports.includes(each));
    const whole = core.every((station) => importsTypes.includes(station));
    const types = whole ? formatNames([...core, ...importsTypes], core) : formatNames(typesOnly, core);
    const words = [...formatNames(imports, core), ...types.map((each) => `types of ${each}`)];
    return `| ${name} | ${words.length === 0 ? "nothing" : words.join(", ")} |`;
  });
  return ["| from | may import |", "|---|---|", ...rows].join("\n");
};

/**
 * A document with the text between `<!-- generated:name -->` and the next `<!-- end -->` replaced.
 * Nothing when the markers are missing.
 * @param {{ readonly document: string, readonly name: string, readonly text: string }} part
 * @returns {string | undefined}
 */
export const replacePart = ({ document, name, text }) => {
  const start = `<!-- generated:${name} -->`;
  const from = document.indexOf(start);
  const to = document.indexOf("<!-- end -->", from);
  if (from === -1 || to === -1) return undefined;
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
};

/** @param {string} markdown what stands between backticks, in spans and in fenced blocks alike */
const codeIn = (markdown) => markdown.split("`").filter((_, place) => place % 2 === 1);

/**
 * Commands that the README does not name.
 * @param {{ readonly commands: readonly string[], readonly readme: string }} docs
 */
export const findUnnamedCommands = ({ commands, readme }) => {
  const words = new Set(codeIn(readme).flatMap((code) => code.split(/\s+/)));
  return commands.filter((command) => !words.has(command));
};
