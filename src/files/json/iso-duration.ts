const PATTERN = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8}(?:\.\d{1,9})?)S)?)?$/;

/** Seconds of an ISO 8601 duration; null for what is none. @example parseIsoDuration("PT1H2M3.5S") // 3723.5 */
export function parseIsoDuration(text: string | null): number | null {
  const match = PATTERN.exec(text ?? "");
  if (!match || match.slice(1).every((part) => part === undefined)) return null;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!;
}
