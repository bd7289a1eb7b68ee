/**
 * A seed of 32 bits from a new id, so that chance comes from where ids come from (FNV-1a).
 * @example seedOf("3f9a0c12b7e4") // the same number for the same id
 */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
