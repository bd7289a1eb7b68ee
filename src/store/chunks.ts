/** Rows a statement at most: both databases limit the parameters of one statement (32,766 and 65,535). */
const ROWS = 500;

/** A list in pieces that fit into one statement; nothing for an empty list. */
export function* chunksOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += ROWS) yield items.slice(from, from + ROWS);
}
