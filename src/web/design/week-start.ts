interface WeekInfo {
  /** 1 Monday to 7 Sunday. */
  readonly firstDay: number;
}

interface LocaleWithWeek extends Intl.Locale {
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}

/** The weekday that opens a week where the runner lives, 0 Monday to 6 Sunday; Monday where nobody says. */
export function weekStartOf(language: string): number {
  const locale: LocaleWithWeek = new Intl.Locale(language);
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return info === undefined ? 0 : (info.firstDay + 6) % 7;
}
