import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Guide, parseGuide } from "../files/guide/index.ts";

/** Reads every page of the folder, guides before moves and each by its id. A page at fault is a bug and throws. */
export async function readGuides(folder = findGuidesFolder()): Promise<readonly Guide[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  const guides = await Promise.all(names.map((name) => readGuide(folder, name)));
  return guides.sort((a, b) => orderOf(a).localeCompare(orderOf(b), "en"));
}

const orderOf = ({ kind, id }: Guide): string => `${kind === "guide" ? 0 : 1}${id}`;

async function readGuide(folder: string, file: string): Promise<Guide> {
  const parsed = parseGuide({ file, text: await readFile(join(folder, file), "utf8") });
  if (parsed.ok) return parsed.value;
  const { line, text } = parsed.error;
  throw new Error(`guides/${file}, line ${line}: ${text}`);
}

/** The nearest `guides` folder above this module: `src/guides` from source, `dist/guides` in the built program. */
function findGuidesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "guides"))) {
    if (existsSync(join(folder, "package.json"))) throw new Error(`The guides are missing in ${folder}.`);
    folder = dirname(folder);
  }
  return join(folder, "guides");
}
