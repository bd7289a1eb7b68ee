import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** One import as it stands in a source file. `specifier` is absent when the path is computed at run time. */
export interface Import {
  /** The importing file, from the package's folder. */
  readonly from: string;
  readonly specifier: string | undefined;
  readonly typesOnly: boolean;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file under `src`, as a path from the package's folder. */
export const findSources = (): readonly string[] =>
  readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort();

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const importsTypesOnly = ({ importClause: clause }: ts.ImportDeclaration): boolean => {
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const named = clause.namedBindings;
  const members = named && ts.isNamedImports(named) ? named.elements : undefined;
  return (
    !clause.name && members !== undefined && members.length > 0 && members.every((each) => each.isTypeOnly)
  );
};

const exportsTypesOnly = ({ isTypeOnly, exportClause: clause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((each) => each.isTypeOnly));

const isDynamicImport = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** What a node imports: a declaration, a re-export, `import()` in code or `import()` in a type. */
const findImport = (node: ts.Node): Omit<Import, "from"> | undefined => {
  if (ts.isImportDeclaration(node))
    return { specifier: textOf(node.moduleSpecifier), typesOnly: importsTypesOnly(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { specifier: textOf(node.moduleSpecifier), typesOnly: exportsTypesOnly(node) };
  if (isDynamicImport(node)) return { specifier: textOf(node.arguments[0]), typesOnly: false };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: textOf(node.argument.literal), typesOnly: true };
  return undefined;
};

/** The imports of one file's text, static, dynamic and of types. */
export const parseImports = (from: string, text: string): readonly Import[] => {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const each = findImport(node);
    if (each) found.push({ from, ...each });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
  return found;
};

/** The imports of a file under `src`. */
export const readImports = (from: string): readonly Import[] =>
  parseImports(from, readFileSync(`${root}${from}`, "utf8"));
