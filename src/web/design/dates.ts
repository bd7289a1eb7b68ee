const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

const say = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }).format(utc(date));

/** "Friday 27 November" */
export const longDay = (date: string): string =>
  say(date, { weekday: "long", day: "numeric", month: "long" }).replace(",", "");

/** "27 Nov" */
export const shortDay = (date: string): string => say(date, { day: "numeric", month: "short" });

/** "27" */
export const dayOfMonth = (date: string): string => String(Number(date.slice(8)));

/** 0 Monday to 6 Sunday. */
export const weekday = (date: string): number => (utc(date).getUTCDay() + 6) % 7;

/** "18:00" of a local date-time with offset. */
export const clock = (moment: string): string => moment.slice(11, 16);

/** Whole days from one date to another. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
