import { err, type LocalDate, ok, type Result } from "../../core/units/index.ts";
import { type Answered, type Asker, askService } from "./ask-service.ts";
import { NO_DATA, type ServiceFault } from "./service-fault.ts";

/** Days that are asked for, both of them included. */
export interface DaySpan {
  readonly oldest: LocalDate;
  readonly newest: LocalDate;
}

export type Rows = Result<readonly Readonly<Record<string, unknown>>[], ServiceFault>;

const MOST_LIST_BYTES = 64 * 1024 * 1024;
const MOST_FILE_BYTES = 128 * 1024 * 1024;

/** The lists of an athlete, by days. */
export type ListName = "activities" | "wellness" | "events";

/** Asks for a list: `/athlete/{id}/activities`, `wellness` or `events` with `oldest` and `newest`. */
export async function askForList(asker: Asker, list: ListName, { oldest, newest }: DaySpan): Promise<Rows> {
  const path = `/athlete/${encodeURIComponent(asker.account)}/${list}?oldest=${oldest}&newest=${newest}`;
  const answered = await askService(asker, path, MOST_LIST_BYTES);
  return answered.ok ? readRows(answered.value) : err(answered.error);
}

/** Asks for the file of an activity as it was once uploaded. */
export const askForOriginal = (asker: Asker, id: string): Promise<Answered> =>
  askService(asker, `/activity/${encodeURIComponent(id)}/file`, MOST_FILE_BYTES);

function readRows(bytes: Uint8Array): Rows {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? ok(value.filter(isObject)) : NO_DATA;
  } catch {
    return NO_DATA;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
