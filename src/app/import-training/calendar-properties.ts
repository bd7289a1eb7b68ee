import ICAL from "ical.js";
import type { Slice } from "./slice-calendar.ts";

/** One line of an entry: its name in lower case, parameters and values. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

export type PropertiesReading =
  | { readonly ok: true; readonly value: readonly CalendarProperty[] }
  /** `rule` where only the rule of repeats is at fault. */
  | { readonly ok: false; readonly error: { readonly rule: string | null; readonly reason: string } };

/** jCal, RFC 7265: name, properties, components. */
type JCal = readonly [
  string,
  readonly (readonly [string, Record<string, unknown>, string, ...unknown[]])[],
  unknown,
];

const parseLines = (lines: readonly string[]): readonly CalendarProperty[] =>
  (ICAL.parse(lines.join("\r\n")) as unknown as JCal)[1].map(([name, parameters, _type, ...values]) => ({
    name,
    parameters,
    values,
  }));

/** Reads the lines of one entry. */
export function readProperties({ lines }: Slice): PropertiesReading {
  try {
    return { ok: true, value: parseLines(lines) };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const rule = lines.find((line) => /^RRULE[:;]/i.test(line) && isBroken(line));
    return { ok: false, error: { rule: rule?.replace(/^[^:]*:/, "") ?? null, reason } };
  }
}

function isBroken(line: string): boolean {
  try {
    parseLines(["BEGIN:VEVENT", line, "END:VEVENT"]);
    return false;
  } catch {
    return true;
  }
}

/** The first property of that name. */
export const findProperty = (
  properties: readonly CalendarProperty[],
  name: string,
): CalendarProperty | undefined => properties.find((property) => property.name === name);

/** A property's text, empty where there is none. */
export function textOf(properties: readonly CalendarProperty[], name: string): string {
  const value = findProperty(properties, name)?.values[0];
  return typeof value === "string" ? value.trim() : "";
}

/** The first value of a parameter. */
export function parameterOf(property: CalendarProperty, name: string): string | null {
  const value = property.parameters[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : null;
}
