/**
 * Why a number or an advice is what it is: the rule's id (RULES: T1a, R3, 2.10b...), a sentence for the runner,
 * and the figures that went in.
 */
export interface Because {
  readonly rule: string;
  readonly text: string;
  readonly inputs: Readonly<Record<string, string | number | boolean | null>>;
}

/** A because without ceremony. @example because("T1a", "70 hours after the intervals.", { hours: 70 }) */
export const because = (rule: string, text: string, inputs: Because["inputs"] = {}): Because => ({
  rule,
  text,
  inputs,
});
