import type { NewRun } from "../../../http/contract.ts";

const OPTIONAL = ["at", "km", "hr", "rpe", "title", "sport"] as const;

/** What the form says; fields that were left empty are left out. */
export function readRun(form: FormData): NewRun {
  const textOf = (name: string): string => String(form.get(name) ?? "").trim();
  const said = OPTIONAL.map((name) => [name, textOf(name)] as const).filter(([, text]) => text !== "");
  return { date: textOf("date"), minutes: textOf("minutes"), ...Object.fromEntries(said) };
}
