const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** In the runner's own locale; made once each, as a calendar asks hundreds of times. */
function say(date: string, key: string, options: Intl.DateTimeFormatOptions): string {
  const made = formats.get(key);
  const language = globalThis.navigator?.language;
  const format = made ?? new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options });
  if (!made) formats.set(key, format);
  return format.format(utc(date));
}

/** "Friday 27 November" */
export const longDay = (date: string): string =>
  say(date, "long", { weekday: "long", day: "numeric", month: "long" }).replace(",", "");

/** "Fri 27 Nov" */
export const middleDay = (date: string): string =>
  say(date, "middle", { weekday: "short", day: "numeric", month: "short" }).replace(",", "");

/** "27 Nov" */
export const shortDay = (date: string): string => say(date, "short", { day: "numeric", month: "short" });

/** "27 November" */
export const dayAndMonth = (date: string): string =>
  say(date, "dayAndMonth", { day: "numeric", month: "long" });

/** "27 November 2026" */
export const fullDate = (date: string): string =>
  say(date, "full", { day: "numeric", month: "long", year: "numeric" });

/** "Fri" */
export const weekdayName = (date: string): string => say(date, "weekday", { weekday: "short" });

/** "Friday" */
export const dayName = (date: string): string => say(date, "day", { weekday: "long" });

/** "Nov" */
export const monthName = (date: string): string => say(date, "month", { month: "short" });

/** "27" */
export const dayOfMonth = (date: string): string => String(Number(date.slice(8)));

/** 0 Monday to 6 Sunday. */
export const weekday = (date: string): number => (utc(date).getUTCDay() + 6) % 7;

/** "18:00" of a local date-time with offset. */
export const clock = (moment: string): string => moment.slice(11, 16);

/** Whole days from one date to another. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

/** The date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** "1:05" of seconds: minutes and seconds. */
export const minutesAndSeconds = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** "1:05" of seconds: hours and minutes. */
export const hoursAndMinutes = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
};

/** "A heavy block since 25 Oct." of a sentence with a bare date in it. */
export const sayDates = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, shortDay);
