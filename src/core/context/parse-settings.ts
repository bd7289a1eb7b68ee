import { because, err, ok, type Result } from "../units/index.ts";
import { findNearKeys } from "./near-keys.ts";
import { DEFAULT_SETTINGS, type RunnerSettings } from "./runner-settings.ts";
import { plain } from "./setting-kind.ts";
import { SETTINGS, type Setting } from "./setting-table.ts";

/** Why a setting was refused, in one sentence for the runner. */
export interface SettingFault {
  readonly code: "setting.unknown" | "setting.impossible";
  readonly message: string;
}

/** A setting as it is stored: its key in full and its value as text. */
export interface ParsedSetting {
  readonly key: string;
  readonly value: string;
}

/**
 * A setting by its key, in camel or dotted kebab words (`maxHeartRate`, `max-heart-rate`, `wishes.weekdays`).
 * @returns a fault that names the near ones where there is none
 * @example findSetting("thresholdpace") // { ok: true, value: { key: "thresholdPace", ... } }
 */
export function findSetting(key: string): Result<Setting, SettingFault> {
  const found = SETTINGS.find((one) => plain(one.key) === plain(key));
  if (found) return ok(found);
  const near = findNearKeys(
    key,
    SETTINGS.map((one) => one.key),
  );
  const message = `There is no setting "${key}". Near it: ${near.join(", ")}.`;
  return err({ code: "setting.unknown", message });
}

/**
 * Checks a setting as a runner types it.
 * @returns key and value as they are stored; a fault with the allowed range where the value is impossible
 * @example parseSetting("threshold-pace", "4:30") // { ok: true, value: { key: "thresholdPace", value: "4:30" } }
 */
export function parseSetting(key: string, text: string): Result<ParsedSetting, SettingFault> {
  const found = findSetting(key);
  if (!found.ok) return found;
  const put = found.value.put(DEFAULT_SETTINGS, text.trim());
  if (put) return ok({ key: found.value.key, value: found.value.format(put) });
  return err({
    code: "setting.impossible",
    message: `"${text}" cannot be ${found.value.key}. Write ${found.value.allowed}.`,
  });
}

/**
 * A setting's value as text, the same that `parseSetting` reads; null for an unknown key.
 * @example formatSetting(DEFAULT_SETTINGS, "tunables.interval") // "21"
 */
export function formatSetting(settings: RunnerSettings, key: string): string | null {
  const found = findSetting(key);
  return found.ok ? found.value.format(settings) : null;
}

/**
 * The settings of what is stored. Unknown keys are passed over; a value that cannot be read leaves the default in its
 * place, and `because` says so.
 * @param stored text, numbers or booleans by key, or nested under `wishes` and `tunables`
 * @example parseSettings({ timeZone: "Europe/Berlin", "tunables.interval": 28 }).tunables.interval // 28
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): RunnerSettings {
  let settings = DEFAULT_SETTINGS;
  for (const [key, value] of flatten(stored)) {
    const found = findSetting(key);
    if (!found.ok) continue;
    const next = typeof value === "object" ? undefined : found.value.put(settings, String(value).trim());
    settings = next ?? { ...settings, because: [...settings.because, whyDefault(found.value, value)] };
  }
  return settings;
}

/** Entries with a value; what lies nested comes with its dotted key. */
const flatten = (stored: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] =>
  Object.entries(stored).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    if (typeof value !== "object" || Array.isArray(value)) return [[key, value]];
    return Object.entries(value).map(([inner, one]): [string, unknown] => [`${key}.${inner}`, one]);
  });

const whyDefault = (setting: Setting, value: unknown) => {
  const kept = setting.format(DEFAULT_SETTINGS);
  return because(
    "2.12",
    `The stored ${setting.key} could not be read: ${kept} holds until you set it again.`,
    {
      key: setting.key,
      stored: String(value),
      kept,
    },
  );
};
