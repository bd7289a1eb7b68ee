/** An object of a JSON text, its values not looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object; null for anything else, lists too. @example asObject([1]) // null */
export const asObject = (value: unknown): JsonObject | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** The value as a list; an empty one for anything else. @example asList("a") // [] */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list; what else stands in it is passed over. @example listObjects([{ a: 1 }, 2]) // [{ a: 1 }] */
export const listObjects = (value: unknown): readonly JsonObject[] =>
  asList(value).flatMap((entry): readonly JsonObject[] => {
    const object = asObject(entry);
    return object ? [object] : [];
  });

/** The value as a number, also one in quotation marks; null for anything else. @example asNumber("12.5") // 12.5 */
export function asNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^\s*[+-]?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?\s*$/i.test(value))
    return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The value as a text with something in it; null for anything else. @example asText("  ") // null */
export function asText(value: unknown): string | null {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? null : text;
}
