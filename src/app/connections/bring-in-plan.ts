import type { Race } from "../../core/training/index.ts";
import { findPlanMoment, keepPlan, presentEventList, type TrainingImport } from "../import-training/index.ts";
import { addRace } from "../races.ts";
import type { Services } from "../services.ts";
import type { Asker } from "./ask-service.ts";
import { askForList } from "./intervals-api.ts";
import type { ServiceFault } from "./service-fault.ts";

/** What the service's calendar plans; null where it was not had. */
export type BroughtPlan = (TrainingImport & { readonly racesAdded: readonly Race[] }) | null;

/** Reads the calendar of the service like any other, and adds its races on days that have none. */
export async function bringInPlan(
  services: Services,
  asker: Asker,
  faults: ServiceFault[],
): Promise<BroughtPlan> {
  const moment = await findPlanMoment(services);
  const { from, to } = moment.window;
  const rows = await askForList(asker, "events", { oldest: from, newest: to });
  if (!rows.ok) {
    faults.push(rows.error);
    return null;
  }
  const file = presentEventList(rows.value, moment);
  const plan = await keepPlan(services, { ...moment, name: "intervals.icu", file });
  return { ...plan, racesAdded: await addRaces(services, plan) };
}

/** Those from today on whose distance is told; of two on one day the first. */
async function addRaces(services: Services, { races, zone }: TrainingImport): Promise<readonly Race[]> {
  const { today } = await findPlanMoment(services);
  const added: Race[] = [];
  for (const { words, known, date } of races) {
    if (known || words === null || date < today || added.some((race) => race.date === date)) continue;
    const race = await addRace({ ...services, zone }, words);
    if (race.ok) added.push(race.value);
  }
  return added;
}
