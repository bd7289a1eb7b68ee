/** Files of activities, which have a reader of their own. */
const ACTIVITIES = /"(summarizedActivitiesExport|activityId|activityType)"/;

/**
 * Whether a text begins as Garmin Connect's lists of days and nights do: records with a calendarDate.
 * @example looksLikeGarminDays('[{"calendarDate":"2026-01-15","deepSleepSeconds":5340}]') // true
 */
export const looksLikeGarminDays = (text: string): boolean =>
  /^[[{]/.test(text) && text.includes('"calendarDate"') && !ACTIVITIES.test(text);
