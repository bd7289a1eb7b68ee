/** Figures by day number and source. */
export interface DayValues {
  readonly bySource: Map<number, Map<number, { sum: number; count: number }>>;
  days: number;
}

/** A hundred years of days from a few sources. */
const MOST_DAYS = 200_000;

export const startDayValues = (): DayValues => ({ bySource: new Map(), days: 0 });

/** Keeps one of possibly many figures of a day. */
export function addDayValue(values: DayValues, source: number, day: number, value: number): void {
  let days = values.bySource.get(source);
  if (days === undefined) {
    days = new Map();
    values.bySource.set(source, days);
  }
  const known = days.get(day);
  if (known !== undefined) {
    known.sum += value;
    known.count += 1;
  } else if (values.days < MOST_DAYS) {
    days.set(day, { sum: value, count: 1 });
    values.days += 1;
  }
}

/** The day's mean, each from one source alone: where several tell of a day, the one that tells of most days. */
export function listDayMeans({ bySource }: DayValues): ReadonlyMap<number, number> {
  return chooseSource(
    new Map(
      [...bySource].map(([source, days]) => [
        source,
        new Map([...days].map(([day, { sum, count }]) => [day, sum / count])),
      ]),
    ),
  );
}

/** One figure a day: where several sources tell of a day, the one that tells of most days; never a mixture. */
export function chooseSource(
  bySource: ReadonlyMap<number, ReadonlyMap<number, number>>,
): ReadonlyMap<number, number> {
  const ordered = [...bySource.entries()].sort(
    ([one, days], [other, others]) => others.size - days.size || one - other,
  );
  const chosen = new Map<number, number>();
  for (const [, days] of ordered)
    for (const [day, value] of days) if (!chosen.has(day)) chosen.set(day, value);
  return chosen;
}
