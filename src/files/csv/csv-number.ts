/**
 * A number as people's spreadsheets write it: `10.52`, `10,52`, `1,052.3`, `1.052,3`, `1 052,3`.
 * @param commaIsDecimal how a lone comma before three figures is meant
 * @returns null for an empty cell and for what is no number
 * @example parseCsvNumber("10,52", true) // 10.52
 */
export function parseCsvNumber(text: string, commaIsDecimal: boolean): number | null {
  const plain = text.replace(/[\s']/g, "");
  if (!/^[+-]?[\d.,]*\d[\d.,]*(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(writeDecimalPoint(plain, commaIsDecimal));
  return Number.isFinite(value) ? value : null;
}

function writeDecimalPoint(text: string, commaIsDecimal: boolean): string {
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma < 0) return text;
  if (point > comma) return text.replaceAll(",", "");
  if (point >= 0) return text.replaceAll(".", "").replace(",", ".");
  const thousands = /^[+-]?\d{1,3}(,\d{3})+$/.test(text) && !commaIsDecimal;
  return thousands ? text.replaceAll(",", "") : text.replace(",", ".");
}

/** Seconds of a duration: a number of them, or `h:mm:ss`. @example parseCsvDuration("1:02:03", false) // 3723 */
export function parseCsvDuration(text: string, commaIsDecimal: boolean): number | null {
  const clock = /^\s*(?:(\d+):)?(\d{1,2}):(\d{2})\s*$/.exec(text);
  if (!clock) return parseCsvNumber(text, commaIsDecimal);
  return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
}
