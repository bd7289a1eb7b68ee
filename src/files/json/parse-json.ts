import { err, ok, type Result } from "../../core/units/index.ts";

/** Words that are no JSON and that exporters write all the same where a sensor told nothing. */
const NOT_A_NUMBER = /([[,:]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g;

/**
 * What a JSON text holds, or one sentence on why it cannot be read. `NaN` among values counts as nothing.
 * @example parseJson("[1, NaN]") // ok([1, null])
 */
export function parseJson(text: string): Result<unknown, string> {
  const read = tryParse(text);
  if (read.ok || !/NaN|Infinity/.test(text)) return read;
  return tryParse(text.replace(NOT_A_NUMBER, "$1null"));
}

function tryParse(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err("This JSON file is damaged or ends too early. Unpack it again, or ask for the export again.");
  }
}
