const MOST = 3;

/**
 * The keys that a mistyped one may have meant, nearest first: by edit distance to the key or to its last word.
 * @example findNearKeys("maxheart", ["maxHeartRate", "busy"]) // ["maxHeartRate"]
 */
export function findNearKeys(text: string, keys: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase();
  const distances = keys.map((key) => ({ key, distance: distanceTo(wanted, key.toLowerCase()) }));
  const sorted = distances.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
  const best = sorted[0]?.distance ?? 0;
  return sorted
    .filter(({ distance }) => distance <= best + 1)
    .slice(0, MOST)
    .map(({ key }) => key);
}

function distanceTo(wanted: string, key: string): number {
  const last = key.slice(key.lastIndexOf(".") + 1);
  const contained = wanted.length > 2 && key.includes(wanted) ? 0 : Number.POSITIVE_INFINITY;
  return Math.min(contained, editDistance(wanted, key), editDistance(wanted, last));
}

/** Levenshtein distance: letters to add, drop or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
