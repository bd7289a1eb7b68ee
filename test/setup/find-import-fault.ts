import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Place, places } from "../arrows.ts";
import type { Import } from "./read-imports.ts";

const testFile = /\.test\.tsx?$/;

/** The name of the place that a path under `src` belongs to, whether the map knows it or not. */
export const placeNameOf = (path: string): string => {
  const [, first = "", second = ""] = path.split("/");
  return first === "core" ? `core/${second}` : first;
};

const findPlace = (name: string): Place | undefined => places.find((place) => place.name === name);

const includesTarget = (arrows: readonly string[] | undefined, target: string): boolean =>
  arrows !== undefined &&
  (arrows.includes(placeNameOf(target)) || arrows.includes(target.slice("src/".length)));

const findPackageFault = (place: Place, specifier: string): string | undefined => {
  if (isBuiltin(specifier))
    return place.runs === "node"
      ? undefined
      : `${place.name} imports ${specifier}, but does not run on Node only`;
  if (place.runs !== "anywhere") return undefined;
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return place.packages?.includes(name)
    ? undefined
    : `${place.name} imports the package ${name}, which is not its own`;
};

const findArrowFault = (place: Place, target: string, typesOnly: boolean): string | undefined => {
  const name = placeNameOf(target);
  if (name === place.name) return undefined;
  if (!findPlace(name)) return `${target} lies in no place of the map`;
  if (name.startsWith("core/") && target !== `src/${name}/index.ts`)
    return `${target} is imported past its station's index.ts`;
  if (includesTarget(place.imports, target)) return undefined;
  if (!includesTarget(place.importsTypes, target)) return `${place.name} may not import ${name} (${target})`;
  return typesOnly ? undefined : `${place.name} may import only types of ${name} (${target})`;
};

const findPathFault = (place: Place, target: string, typesOnly: boolean): string | undefined => {
  if (target.startsWith("src/")) return findArrowFault(place, target, typesOnly);
  if (target.startsWith("test/")) return `only tests import ${target}`;
  return target === "package.json" && place.runs === "node" ? undefined : `${target} lies outside src`;
};

const findFault = ({ from, specifier, typesOnly }: Import): string | undefined => {
  if (testFile.test(from)) return undefined;
  const place = findPlace(placeNameOf(from));
  if (!place) return "the file lies in no place of the map";
  if (specifier === undefined) return "an import of a computed path cannot be checked";
  if (!specifier.startsWith(".")) return findPackageFault(place, specifier);
  const target = posix.join(posix.dirname(from), specifier);
  return testFile.test(target) ? `${target} is a test` : findPathFault(place, target, typesOnly);
};

/**
 * Why an import is against the map of the house, or nothing.
 *
 * @example
 * findImportFault({ from: "src/core/load/x.ts", specifier: "../../store/store.ts", typesOnly: false })
 * // "src/core/load/x.ts: core/load may not import store (src/store/store.ts)"
 */
export const findImportFault = (each: Import): string | undefined => {
  const fault = findFault(each);
  return fault === undefined ? undefined : `${each.from}: ${fault}`;
};
