import { parseSettings, type RunnerSettings } from "../core/context/index.ts";
import type { TimeZone } from "../core/units/index.ts";
import type { Runner, Store } from "../store/store.ts";

/** The runner's settings; the machine's time zone stands in until the runner names one. */
export async function readSettings(
  store: Store,
  runner: Runner,
  machineZone: string,
): Promise<RunnerSettings> {
  const stored = await store.settings.list(runner);
  return parseSettings({ timeZone: machineZone, ...stored });
}

/** The runner's time zone. */
export const readZone = async (store: Store, runner: Runner, machineZone: string): Promise<TimeZone> =>
  (await readSettings(store, runner, machineZone)).timeZone;
