import { expect, test } from "vitest";
import { formatSetting, parseSetting, parseSettings } from "./parse-settings.ts";
import { DEFAULT_SETTINGS } from "./runner-settings.ts";
import { SETTINGS } from "./setting-table.ts";

const messageOf = (key: string, text: string): string => {
  const parsed = parseSetting(key, text);
  return parsed.ok ? "" : parsed.error.message;
};

/** What a runner writes, how it is stored, and what it becomes. */
const WRITTEN = [
  ["timeZone", "Europe/Berlin", "Europe/Berlin"],
  ["sex", "Female", "female"],
  ["birth-year", "1984", "1984"],
  ["maxHeartRate", "190", "190"],
  ["max-heart-rate", "190", "190"],
  ["thresholdPace", "4:30", "4:30"],
  ["threshold-pace", "4:05/km", "4:05"],
  ["thresholdPace", "none", "none"],
  ["availability", "mon 18:00-21:00, sat 09:00-13:00", "mon 18:00-21:00, sat 09:00-13:00"],
  ["availability", "Fri-Sun 9:00-12:00", "fri 09:00-12:00, sat 09:00-12:00, sun 09:00-12:00"],
  ["availability", "sat-mon 20:00-24:00", "sat 20:00-24:00, sun 20:00-24:00, mon 20:00-24:00"],
  ["availability", "none", "none"],
  ["exceptions", "2026-12-27 10:00-12:00, 2026-12-24 none", "2026-12-24 none, 2026-12-27 10:00-12:00"],
  [
    "exceptions",
    "2026-12-27 10:00-12:00; 2026-12-27 15:00-18:00",
    "2026-12-27 10:00-12:00, 2026-12-27 15:00-18:00",
  ],
  [
    "busy",
    "2026-12-03T18:00+01:00/2026-12-03T19:30+01:00",
    "2026-12-03T17:00:00.000Z/2026-12-03T18:30:00.000Z",
  ],
  ["therapistDays", "thursday, fri", "thu, fri"],
  ["monthlyLimit", "2", "2"],
  ["noProfessionalCare", "yes", "yes"],
  ["care-minutes", "15", "15"],
  ["heightCm", "173", "173"],
  ["heightCm", "none", "none"],
  ["shoesOrVolumeChangedOn", "2026-11-20", "2026-11-20"],
  ["confirmedDays", "2026-11-20, 2026-11-21", "2026-11-20, 2026-11-21"],
  ["wishes.weekdays", "fri", "fri"],
  ["wishes.hours", "17:00-20:00", "17:00-20:00"],
  ["wishes.minutes", "60", "60"],
  ["wishes.modalities", "swedish, lomi-lomi", "swedish, lomiLomi"],
  ["wishes.modalities", "any", "any"],
  ["wishes.gentle-only", "yes", "yes"],
  ["profile.feels-stuck", "yes", "yes"],
  ["profile.kneeToWallLeftCm", "9", "9"],
  ["profile.kneeToWallRightCm", "none", "none"],
  ["profile.thighHangsLevel", "no", "no"],
  ["profile.thighHangsLevel", "none", "none"],
  ["profile.postureWeeks", "14", "14"],
  ["profile.therapistAdvice", "yes", "yes"],
  ["tunables.interval", "28", "28"],
  ["tunables.raceMargin", "-24", "-24"],
  ["calendarAlarm", "60", "60"],
] as const;

test.each(WRITTEN)("%s takes %s and keeps it as %s", (key, text, kept) => {
  const parsed = parseSetting(key, text);
  expect(parsed.ok && parsed.value.value).toBe(kept);
});

test.each(WRITTEN)("%s %s comes back from the store as it was written", (key, text) => {
  const parsed = parseSetting(key, text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const settings = parseSettings({ [parsed.value.key]: parsed.value.value });
  expect(settings.because).toEqual([]);
  expect(formatSetting(settings, key)).toBe(parsed.value.value);
});

test("values become what the planner and load understand", () => {
  const settings = parseSettings({
    thresholdPace: "4:30",
    availability: "sat 09:00-13:00",
    "wishes.weekdays": "fri",
    "tunables.interval": 28,
    "wishes.gentleOnly": true,
  });
  expect(settings.thresholdPace).toBe(270);
  expect(settings.availability).toEqual([{ weekday: 5, from: 540, to: 780 }]);
  expect(settings.wishes).toMatchObject({ weekdays: [4], gentleOnly: true, minutes: null });
  expect(settings.tunables).toEqual({ ...DEFAULT_SETTINGS.tunables, interval: 28 });
});

test("an unknown key names the near ones", () => {
  expect(messageOf("maxHeartrates", "190")).toContain("maxHeartRate");
  expect(messageOf("intervall", "21")).toContain("tunables.interval");
  expect(messageOf("weekday", "fri")).toContain("wishes.weekdays");
});

test.each([
  ["maxHeartRate", "300", "120 to 230"],
  ["maxHeartRate", "fast", "120 to 230"],
  ["thresholdPace", "1:30", "2:30 to 12:00"],
  ["timeZone", "Mars/Olympus", "Europe/Berlin"],
  ["timeZone", "+01:00", "by its name"],
  ["availability", "mon 21:00-18:00", "mon-fri 17:30-21:00"],
  ["availability", "someday 18:00-21:00", "mon-fri 17:30-21:00"],
  ["exceptions", "2026-02-30 none", "2026-12-24 none"],
  ["busy", "2026-12-03T18:00/2026-12-03T19:00", "with their offset"],
  ["wishes.minutes", "50", "45 or 60"],
  ["wishes.modalities", "hotStone", "swedish"],
  ["wishes.gentleOnly", "perhaps", "yes or no"],
  ["tunables.deepAfterVeryHard", "24", "48 to 96"],
  ["tunables.interval", "21.5", "7 to 42"],
  ["sex", "runner", "female or male"],
  ["heightCm", "119", "120 to 220"],
  ["heightCm", "1.73", "120 to 220"],
  ["careMinutes", "4", "5 to 60"],
  ["careMinutes", "none", "5 to 60"],
  ["noProfessionalCare", "perhaps", "yes or no"],
  ["shoesOrVolumeChangedOn", "last week", "2026-12-24"],
])("%s %s is refused in one sentence that says what is allowed", (key, text, allowed) => {
  const message = messageOf(key, text);
  expect(message).toContain(allowed);
  expect(message.split("\n")).toHaveLength(1);
});

test("without anything stored the defaults hold", () => {
  expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
});

test("an unknown stored key is passed over, a broken value falls back and says so", () => {
  const settings = parseSettings({
    theme: "dark",
    maxHeartRate: "very high",
    "tunables.interval": [1],
    birthYear: 1984,
    sex: null,
  });
  expect(settings).toMatchObject({ maxHeartRate: null, birthYear: 1984, tunables: { interval: 21 } });
  expect(settings.because.map((one) => one.inputs.key)).toEqual(["maxHeartRate", "tunables.interval"]);
});

test("wishes and tunables may be stored nested", () => {
  const settings = parseSettings({ tunables: { interval: 14 }, wishes: { minutes: 45 } });
  expect([settings.tunables.interval, settings.wishes.minutes]).toEqual([14, 45]);
});

test("every setting reads what it shows, by default too", () => {
  for (const { key, format } of SETTINGS) {
    const parsed = parseSetting(key, format(DEFAULT_SETTINGS));
    expect(parsed, key).toMatchObject({ ok: true, value: { key, value: format(DEFAULT_SETTINGS) } });
  }
});
