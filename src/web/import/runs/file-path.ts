/** A path in the ledger, cut before the file's own name. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), path.lastIndexOf("!")) + 1;
  const isWhole = end === path.length;
  return isWhole ? { folder: "", name: path } : { folder: path.slice(0, end), name: path.slice(end) };
}
