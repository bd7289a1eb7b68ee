declare const content: unique symbol;

/** JSON text that remembers what it was made from, so that a column gives back the value that went in. */
export type JsonText<Value> = string & { readonly [content]: Value };

/** JSON text of a value; what JSON does not know (undefined, NaN) becomes null. */
export const toJson = <Value>(value: Value): JsonText<Value> =>
  (JSON.stringify(value) ?? "null") as JsonText<Value>;

/** The value behind a text that `toJson` made. */
export const parseJson = <Value>(text: JsonText<Value>): Value => JSON.parse(text) as Value;
