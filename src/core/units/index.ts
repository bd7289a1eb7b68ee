export { type Because, because } from "./because.ts";
export type { Branded } from "./brand.ts";
export {
  addHours,
  addMinutes,
  formatInstant,
  formatLocalDateTime,
  formatOffset,
  hoursBetween,
  type Instant,
  instant,
} from "./instant.ts";
export {
  addDays,
  type DayNumber,
  dateOfDayNumber,
  datesFrom,
  dayNumberOf,
  daysBetween,
  type LocalDate,
  type LocalDateFault,
  localDate,
  monthOf,
  parseLocalDate,
  weekdayOf,
} from "./local-date.ts";
export { parseClock, parseDistance, parseDuration, type QuantityFault } from "./parse-quantity.ts";
export {
  fromKilometres,
  fromMinutes,
  hoursOf,
  kilometresOf,
  type Metres,
  type MetresPerSecond,
  metres,
  metresPerSecond,
  minutesOf,
  type Seconds,
  seconds,
} from "./quantities.ts";
export { err, ok, type Result } from "./result.ts";
export type { Force, Provenance, RuleCard } from "./rule-card.ts";
export {
  instantAt,
  isDoubledHour,
  localDateAt,
  localDateAtOffset,
  minuteOfDayAt,
  nextClockChange,
  offsetMinutesAt,
  parseTimeZone,
  type TimeZone,
  type TimeZoneFault,
  UTC,
} from "./time-zone.ts";
