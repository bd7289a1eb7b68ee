import { MODALITIES } from "../care/index.ts";
import type { LoadProfile } from "../load/index.ts";
import type { Because, LocalDate, TimeZone } from "../units/index.ts";
import { UTC } from "../units/index.ts";
import { type CareProfile, NO_PROFILE } from "./care-profile.ts";
import type { PlanTunables, TimeSpan, Wishes } from "./planning-context.ts";
import { type SharedPart, USUALLY_SHARED } from "./shared-parts.ts";

/** A stretch of the local day, minutes since midnight, 0 to 1440. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** A window that comes back every week; weekday 0 Monday to 6 Sunday. */
export interface WeeklyWindow extends DayWindow {
  readonly weekday: number;
}

/** A date that differs from its week: these windows and no others. */
export interface AvailabilityException {
  readonly date: LocalDate;
  readonly windows: readonly DayWindow[];
}

/** What the runner told of themselves, of their time and of what they like. Null where nothing was told. */
export interface RunnerSettings {
  /** As it stands on the therapist's page. */
  readonly name: string | null;
  readonly timeZone: TimeZone;
  readonly sex: "female" | "male" | null;
  readonly birthYear: number | null;
  /** bpm */
  readonly maxHeartRate: number | null;
  readonly restHeartRate: number | null;
  readonly thresholdHeartRate: number | null;
  /** Seconds per kilometre. */
  readonly thresholdPace: number | null;
  readonly availability: readonly WeeklyWindow[];
  readonly exceptions: readonly AvailabilityException[];
  /** Appointments and other hours that are taken. */
  readonly busy: readonly TimeSpan[];
  /** Weekdays on which the therapist works; empty for any. */
  readonly therapistDays: readonly number[];
  readonly monthlyLimit: number | null;
  /** What a month's massages may cost, in the currency of the usual therapist's price. */
  readonly monthlyBudget: number | null;
  /** Self-care wanted instead of a professional's hands (C1). */
  readonly noProfessionalCare: boolean;
  /** Minutes of self-care a day. */
  readonly careMinutes: number;
  /** Centimetres; the step rate is judged against it (section 6). */
  readonly heightCm: number | null;
  /** The last day on which shoes or weekly volume changed (section 6). */
  readonly shoesOrVolumeChangedOn: LocalDate | null;
  /** Days without data of which the runner said that nothing is missing (2.11). */
  readonly confirmedDays: readonly LocalDate[];
  readonly wishes: Wishes;
  readonly profile: CareProfile;
  readonly tunables: PlanTunables;
  /** Minutes before a session at which the calendar reminds; null for never. */
  readonly calendarAlarm: number | null;
  /** What the therapist's page tells. */
  readonly sharedParts: readonly SharedPart[];
  /** Stored values that could not be read, and what stands in their place. */
  readonly because: readonly Because[];
}

const EVENING = { from: 17 * 60 + 30, to: 21 * 60 };
const DAYTIME = { from: 9 * 60, to: 18 * 60 };

/** What holds until the runner says otherwise: weekday evenings and weekend days, 21 days between sessions. */
export const DEFAULT_SETTINGS: RunnerSettings = {
  name: null,
  timeZone: UTC,
  sex: null,
  birthYear: null,
  maxHeartRate: null,
  restHeartRate: null,
  thresholdHeartRate: null,
  thresholdPace: null,
  availability: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, ...(weekday < 5 ? EVENING : DAYTIME) })),
  exceptions: [],
  busy: [],
  therapistDays: [],
  monthlyLimit: null,
  monthlyBudget: null,
  noProfessionalCare: false,
  careMinutes: 10,
  heightCm: null,
  shoesOrVolumeChangedOn: null,
  confirmedDays: [],
  wishes: {
    weekdays: [],
    hours: null,
    minutes: null,
    modalities: MODALITIES,
    gentleOnly: false,
    gentleSessions: false,
    deepInEasyWeek: false,
  },
  profile: NO_PROFILE,
  tunables: {
    deepAfterVeryHard: 48,
    deepBeforeQuality: 24,
    raceMargin: 0,
    deepAfterLongRace: 120,
    interval: 21,
  },
  calendarAlarm: null,
  sharedParts: USUALLY_SHARED,
  because: [],
};

/**
 * What load needs to know of the runner.
 * @example deriveLoadProfile({ ...DEFAULT_SETTINGS, thresholdPace: 250 }).thresholdSpeed // 4 m/s
 */
export const deriveLoadProfile = (settings: RunnerSettings): LoadProfile => ({
  sex: settings.sex,
  birthYear: settings.birthYear,
  maxHeartRate: settings.maxHeartRate,
  restHeartRate: settings.restHeartRate,
  thresholdHeartRate: settings.thresholdHeartRate,
  thresholdSpeed: settings.thresholdPace === null ? null : 1000 / settings.thresholdPace,
});
