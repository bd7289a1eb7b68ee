import { err, ok, type Result } from "../../core/units/index.ts";
import type { LineFault } from "./guide.ts";

/** A value of the front matter: words, a list in brackets, or records below each other. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "records"; readonly records: readonly Fields[] };

export interface Field {
  readonly line: number;
  readonly value: FieldValue;
}

export type Fields = ReadonlyMap<string, Field>;

const FIELD = /^([a-z]+):(?: (.+))?$/;
const FIRST_OF_RECORD = /^ {2}- (.+)$/;
const NEXT_OF_RECORD = /^ {4}(\S.*)$/;
/** What would mean something else in YAML, of which this is a small part. */
const AMBIGUOUS = /: | #|^["'&*!|>%@`{]|:$/;

const fault = (line: number, text: string) => err<LineFault>({ line, text });

/**
 * Reads the head of a guide: `name: words`, `name: [a, b]`, and `name:` with records below it. A small strict part of
 * YAML, so that editors show it rightly; everything else is a fault with its line.
 * Source: practice.
 * @example parseFrontMatter(["id: CAL1"], 2) // id on line 2
 */
export function parseFrontMatter(lines: readonly string[], firstLine: number): Result<Fields, LineFault> {
  const fields = new Map<string, Field>();
  let index = 0;
  while (index < lines.length) {
    const below = lines.slice(index + 1);
    const rest = below.findIndex((line) => !line.startsWith(" "));
    const indented = rest === -1 ? below : below.slice(0, rest);
    const field = parseField(lines[index] ?? "", indented, firstLine + index);
    if (!field.ok) return field;
    const [name, value] = field.value;
    if (fields.has(name)) return fault(firstLine + index, `"${name}" stands here twice`);
    fields.set(name, value);
    index += 1 + indented.length;
  }
  return ok(fields);
}

/** One name with its value, and the lines below it that belong to it. */
function parseField(
  head: string,
  indented: readonly string[],
  line: number,
): Result<readonly [string, Field], LineFault> {
  const named = parsePair(head, line);
  if (!named.ok) return named;
  const { name, text } = named.value;
  if (text === undefined) {
    const records = parseRecords(indented, line + 1);
    return records.ok
      ? ok([name, { line, value: { kind: "records", records: records.value } }] as const)
      : records;
  }
  if (indented.length > 0) return fault(line + 1, `"${name}" has its value already: nothing goes below it`);
  const value = parseValue(text, line);
  return value.ok ? ok([name, { line, value: value.value }] as const) : value;
}

function parsePair(
  text: string,
  line: number,
): Result<{ readonly name: string; readonly text: string | undefined }, LineFault> {
  const [, name, value] = FIELD.exec(text) ?? [];
  return name === undefined
    ? fault(line, `"${text}" is no field: write a name, a colon and a value`)
    : ok({ name, text: value });
}

function parseValue(text: string, line: number): Result<FieldValue, LineFault> {
  const [, inside] = /^\[(.*)\]$/.exec(text) ?? [];
  if (inside === undefined)
    return AMBIGUOUS.test(text) || /^\[|\]$/.test(text)
      ? fault(line, `"${text}" is not clear: no brackets, colons or marks in a value`)
      : ok({ kind: "text", text: text.trim() });
  const items = inside.trim() === "" ? [] : inside.split(",").map((item) => item.trim());
  const isClear = items.every((item) => item !== "" && !AMBIGUOUS.test(item) && !/[[\]]/.test(item));
  return isClear ? ok({ kind: "list", items }) : fault(line, `"${text}" holds an empty or unclear part`);
}

/** Records: `  - name: value`, then `    name: value` for the rest of each. */
function parseRecords(lines: readonly string[], firstLine: number): Result<readonly Fields[], LineFault> {
  const records: Map<string, Field>[] = [];
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const first = FIRST_OF_RECORD.exec(text)?.[1];
    const pair = first ?? NEXT_OF_RECORD.exec(text)?.[1];
    if (first !== undefined) records.push(new Map());
    const record = records.at(-1);
    if (pair === undefined || record === undefined)
      return fault(line, `"${text}" belongs to no record: begin one with "  - "`);
    const field = parseField(pair, [], line);
    if (!field.ok) return field;
    if (record.has(field.value[0])) return fault(line, `"${field.value[0]}" stands twice in this record`);
    record.set(...field.value);
  }
  return records.length === 0 ? fault(firstLine - 1, "nothing stands below this name") : ok(records);
}
