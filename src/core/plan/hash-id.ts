/** FNV-1a of 32 bits, twice with different seeds. */
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIME = 0x01000193;

/** An item's id from a text, which it does not tell. @example hashId("2026-11-03T18:00:00.000Z#0") // "p1x8k3v0a2c" */
export function hashId(text: string): string {
  const parts = SEEDS.map((seed) => {
    let hash: number = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
    return hash.toString(36).padStart(7, "0");
  });
  return `p${parts.join("")}`;
}
