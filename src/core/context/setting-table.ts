import { MODALITIES, type Modality } from "../care/index.ts";
import type { CareProfile } from "./care-profile.ts";
import type { PlanTunables, Wishes } from "./planning-context.ts";
import type { RunnerSettings } from "./runner-settings.ts";
import {
  CLOCK_WINDOW,
  listOf,
  oneLine,
  oneOf,
  orNone,
  type SettingKind,
  wholeNumber,
  YES_OR_NO,
} from "./setting-kind.ts";
import {
  AVAILABILITY,
  DATE,
  EXCEPTIONS,
  PACE,
  TIME_SPAN,
  TIME_ZONE,
  WEEKDAY,
} from "./setting-kinds-of-time.ts";
import { SHARED_PARTS } from "./shared-parts.ts";
import { TUNABLE_LIMITS } from "./tunables.ts";

/** A setting by its key: what it is, how it is written, where it stands. */
export interface Setting {
  readonly key: string;
  /** One line for the runner. */
  readonly about: string;
  /** What may be written. */
  readonly allowed: string;
  readonly format: (settings: RunnerSettings) => string;
  /** The settings with this one as the text says; undefined where the text is not allowed. */
  readonly put: (settings: RunnerSettings, text: string) => RunnerSettings | undefined;
}

type Key = Exclude<keyof RunnerSettings, "wishes" | "profile" | "tunables" | "because">;

const setting = <Name extends Key>(
  key: Name,
  kind: SettingKind<RunnerSettings[Name]>,
  about: string,
): Setting => ({
  key,
  about,
  allowed: kind.allowed,
  format: (settings) => kind.format(settings[key]),
  put: (settings, text) => {
    const value = kind.parse(text);
    return value === undefined ? undefined : { ...settings, [key]: value };
  },
});

const wish = <Name extends keyof Wishes>(
  name: Name,
  kind: SettingKind<Wishes[Name]>,
  about: string,
): Setting => ({
  key: `wishes.${name}`,
  about,
  allowed: kind.allowed,
  format: ({ wishes }) => kind.format(wishes[name]),
  put: (settings, text) => {
    const value = kind.parse(text);
    return value === undefined ? undefined : { ...settings, wishes: { ...settings.wishes, [name]: value } };
  },
});

const answer = <Name extends keyof CareProfile>(
  name: Name,
  kind: SettingKind<CareProfile[Name]>,
  about: string,
): Setting => ({
  key: `profile.${name}`,
  about,
  allowed: kind.allowed,
  format: ({ profile }) => kind.format(profile[name]),
  put: (settings, text) => {
    const value = kind.parse(text);
    return value === undefined ? undefined : { ...settings, profile: { ...settings.profile, [name]: value } };
  },
});

const tunable = (name: keyof PlanTunables, unit: string, about: string): Setting => {
  const { least, most } = TUNABLE_LIMITS[name];
  const kind = wholeNumber(least, most, unit);
  return {
    key: `tunables.${name}`,
    about,
    allowed: kind.allowed,
    format: ({ tunables }) => kind.format(tunables[name]),
    put: (settings, text) => {
      const value = kind.parse(text);
      if (value === undefined) return undefined;
      return { ...settings, tunables: { ...settings.tunables, [name]: value } };
    },
  };
};

const SESSION_MINUTES: SettingKind<45 | 60> = {
  allowed: "45 or 60",
  parse: (text) => ([45, 60] as const).find((minutes) => String(minutes) === text),
  format: String,
};

const EVERY_MODALITY: SettingKind<readonly Modality[]> = {
  allowed: `${MODALITIES.join(", ")}; several with commas between, or any`,
  parse: (text) => (/^any$/i.test(text) ? MODALITIES : nonEmpty(listOf(oneOf(MODALITIES)).parse(text))),
  format: (chosen) => (MODALITIES.every((one) => chosen.includes(one)) ? "any" : chosen.join(", ")),
};

const nonEmpty = <Value>(values: readonly Value[] | undefined): readonly Value[] | undefined =>
  values && values.length > 0 ? values : undefined;

const heartRate = (least: number, most: number) => orNone(wholeNumber(least, most, "beats a minute"));
const KNEE_TO_WALL = orNone(wholeNumber(0, 30, "cm"));
const LONGEST_WORRY = 2600;
const LONGEST_NAME = 60;
const OLDEST = 1900;
const YOUNGEST = 2020;

/** Every setting, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
  setting("name", orNone(oneLine(LONGEST_NAME)), "your name, as your therapist knows you"),
  setting("timeZone", TIME_ZONE, "your time zone"),
  setting("sex", orNone(oneOf(["female", "male"])), "for load from heart rate"),
  setting("birthYear", orNone(wholeNumber(OLDEST, YOUNGEST, "")), "estimates your highest heart rate"),
  setting("maxHeartRate", heartRate(120, 230), "your highest heart rate"),
  setting("restHeartRate", heartRate(25, 100), "your heart rate at rest"),
  setting("thresholdHeartRate", heartRate(90, 220), "your heart rate at threshold"),
  setting("thresholdPace", orNone(PACE), "your pace at threshold, per km"),
  setting("availability", AVAILABILITY, "when a massage can be"),
  setting("exceptions", EXCEPTIONS, "dates on which that differs"),
  setting("busy", listOf(TIME_SPAN), "hours that are taken"),
  setting("therapistDays", listOf(WEEKDAY, "any"), "weekdays on which your therapist works"),
  setting(
    "monthlyLimit",
    orNone(wholeNumber(0, 31, "sessions a month")),
    "sessions a calendar month at most",
  ),
  setting(
    "monthlyBudget",
    orNone(wholeNumber(0, 10_000_000, "in your therapist's currency")),
    "what a month's massages may cost, by your usual therapist's price",
  ),
  setting("noProfessionalCare", YES_OR_NO, "no massage wanted: reminders speak of self-care only (C1)"),
  setting("careMinutes", wholeNumber(5, 60, "minutes"), "self-care a day at most"),
  setting("heightCm", orNone(wholeNumber(120, 220, "cm")), "your height, to judge your step rate (C5)"),
  setting(
    "shoesOrVolumeChangedOn",
    orNone(DATE),
    "when you last changed shoes or weekly volume; a quicker step waits two weeks (C5)",
  ),
  setting("confirmedDays", listOf(DATE), "days without data on which nothing is missing"),
  wish("weekdays", listOf(WEEKDAY, "any"), "weekdays that you like"),
  wish("hours", orNone(CLOCK_WINDOW), "hours that you like"),
  wish("minutes", orNone(SESSION_MINUTES), "length of a full session; none lets the rules decide"),
  wish("modalities", EVERY_MODALITY, "kinds of massage on offer"),
  wish("gentleOnly", YES_OR_NO, "only gentle massage"),
  wish("gentleSessions", YES_OR_NO, "gentle sessions in easy weeks and after long efforts"),
  wish("deepInEasyWeek", YES_OR_NO, "deep massage in an easy week when it is overdue"),
  answer("feelsStuck", YES_OR_NO, "stuck or restricted, rather than tight or sore (M3)"),
  answer("kneeToWallLeftCm", KNEE_TO_WALL, "left foot to wall when the knee just touches it, heel down (M3)"),
  answer("kneeToWallRightCm", KNEE_TO_WALL, "the same on the right (M3)"),
  answer("thighHangsLevel", orNone(YES_OR_NO), "lying on the edge of the bed, the thigh hangs level (M3)"),
  answer(
    "postureWeeks",
    orNone(wholeNumber(0, LONGEST_WORRY, "weeks")),
    "how long posture has been a worry (M4)",
  ),
  answer("therapistAdvice", YES_OR_NO, "a therapist advised Rolfing or Hellerwork (M4)"),
  tunable("deepAfterVeryHard", "hours", "from a very hard session to deep massage (T1a)"),
  tunable("deepBeforeQuality", "hours", "from deep massage to the next hard session (T2)"),
  tunable("raceMargin", "hours", "added to the last deep massage before a race (T3)"),
  tunable("deepAfterLongRace", "hours", "from a marathon's finish to deep massage (T4)"),
  tunable("interval", "days", "between sessions in ordinary weeks (T6)"),
  setting("calendarAlarm", orNone(wholeNumber(0, 10_080, "minutes before")), "reminder in the calendar"),
  setting(
    "sharedParts",
    listOf(oneOf(SHARED_PARTS), "nothing"),
    "what the page for your therapist tells; conditions and medicines only where you name them (B7)",
  ),
];
