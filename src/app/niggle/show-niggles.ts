import type { LoadHistory } from "../../core/load/index.ts";
import { type BodyState, type NiggleState, TRIAGE_NOTE } from "../../core/niggle/index.ts";
import { deriveBody } from "../derive-body.ts";
import type { Moment } from "../moment.ts";
import { readLoads } from "../read-loads.ts";
import type { RunnerLog } from "../read-log.ts";
import type { Services } from "../services.ts";

/** The pain log as it stands, with what it was read against. */
export interface ShownBody {
  readonly body: BodyState;
  readonly moment: Moment;
  readonly log: RunnerLog;
  readonly load: LoadHistory;
  /** Shown wherever a level is. */
  readonly note: string;
}

/** Reads the pain log and what follows from it. */
export async function showBody(services: Services): Promise<ShownBody> {
  const { log, load, moment } = await readLoads(services);
  return { ...deriveBody({ log, load, moment }), moment, log, load, note: TRIAGE_NOTE };
}

/** The niggle with an id, or the only open one where none is named. */
export function findNiggle({ niggles }: BodyState, id: string): NiggleState | null {
  return niggles.find(({ niggle }) => niggle.id === id) ?? null;
}
