const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Names that Windows keeps for itself. */
const TAKEN = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 120;
const NAMELESS = "file";

/** An original and the path under which its file was met, folders and archives included. */
export interface NamedOriginal {
  readonly hash: string;
  readonly path: string | null;
}

/** A file name for each original by its hash: its own, fit for every system, and no two alike. */
export function nameOriginals(originals: readonly NamedOriginal[]): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const { hash, path } of originals) {
    const name = makeUnique(cleanName(path ?? hash), used);
    used.add(name.toLowerCase());
    names.set(hash, name);
  }
  return names;
}

/** The last part of the path, without the ending of a compression that is taken off. */
function cleanName(path: string): string {
  const last = path.split(/[/\\!]/).at(-1) ?? "";
  const name = last
    .replace(/\.gz$/i, "")
    .replace(FORBIDDEN, "_")
    .replace(/[. ]+$/, "")
    .trim();
  const fit = TAKEN.test(name) ? `_${name}` : name || NAMELESS;
  const { stem, ending } = splitName(fit);
  return stem.slice(0, LONGEST - ending.length) + ending;
}

function makeUnique(name: string, used: ReadonlySet<string>): string {
  const { stem, ending } = splitName(name);
  let unique = name;
  for (let count = 2; used.has(unique.toLowerCase()); count += 1) unique = `${stem} (${count})${ending}`;
  return unique;
}

function splitName(name: string): { readonly stem: string; readonly ending: string } {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? "";
  return { stem: name.slice(0, name.length - ending.length), ending };
}
