/** A value, or the reason why there is none. Expected failures travel as values; only bugs throw. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Fault };

/** Wraps a value as success. @example ok(3) // { ok: true, value: 3 } */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** Wraps a fault as failure. @example err("date.impossible") // { ok: false, error: "date.impossible" } */
export const err = <Fault>(error: Fault): { readonly ok: false; readonly error: Fault } => ({
  ok: false,
  error,
});
