import {
  findSetting,
  parseSetting,
  type RunnerSettings,
  SETTINGS,
  type Setting,
} from "../core/context/index.ts";
import type { Result } from "../core/units/index.ts";
import { type Fault, fault } from "./fault.ts";
import { readSettings } from "./read-settings.ts";
import type { Services } from "./services.ts";

/** A setting as the runner sees it. */
export interface SettingRow {
  readonly key: string;
  readonly value: string;
  readonly about: string;
  /** False while the default stands. */
  readonly set: boolean;
}

type SettingServices = Pick<Services, "store" | "runner" | "machineZone">;

const TAKE_BACK = "default";

/** All settings, or the one of a key. */
export async function listSettings(
  { store, runner, machineZone }: SettingServices,
  key: string | null,
): Promise<Result<readonly SettingRow[], Fault>> {
  const wanted = findWanted(key);
  if (!wanted.ok) return wanted;
  const settings = await readSettings(store, runner, machineZone);
  const stored = await store.settings.list(runner);
  const rows = wanted.value.map(({ key: name, about, format }) => ({
    key: name,
    value: format(settings),
    about,
    set: Object.hasOwn(stored, name),
  }));
  return { ok: true, value: rows };
}

function findWanted(key: string | null): Result<readonly Setting[], Fault> {
  if (key === null) return { ok: true, value: SETTINGS };
  const found = findSetting(key);
  return found.ok ? { ok: true, value: [found.value] } : fault("setting.unknown", found.error.message);
}

const HEART_RATES = ["restHeartRate", "thresholdHeartRate", "maxHeartRate"] as const;

/** Heart rates must stand in their order: rest below threshold below the highest. */
function findContradiction(settings: RunnerSettings): string | null {
  const known = HEART_RATES.flatMap((name) => {
    const value = settings[name];
    return value === null ? [] : [{ name, value }];
  });
  for (const [index, { name, value }] of known.entries()) {
    const below = known[index - 1];
    if (below && below.value >= value)
      return `${below.name} ${below.value} cannot lie at or above ${name} ${value}. Correct one of them first.`;
  }
  return null;
}

/** Sets a setting, or takes it back to its default; an impossible value changes nothing. */
export async function changeSetting(
  { store, runner, machineZone }: SettingServices,
  key: string,
  text: string,
): Promise<Result<null, Fault>> {
  const found = findSetting(key);
  if (!found.ok) return fault("setting.unknown", found.error.message);
  if (text.trim().toLowerCase() === TAKE_BACK) {
    await store.settings.remove(runner, found.value.key);
    return { ok: true, value: null };
  }
  const parsed = parseSetting(key, text);
  if (!parsed.ok) return fault(parsed.error.code, parsed.error.message);
  const settings = await readSettings(store, runner, machineZone);
  const contradiction = findContradiction(found.value.put(settings, parsed.value.value) ?? settings);
  if (contradiction) return fault("setting.impossible", contradiction);
  await store.settings.set(runner, parsed.value.key, parsed.value.value);
  return { ok: true, value: null };
}
