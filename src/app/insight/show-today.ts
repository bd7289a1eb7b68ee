import type { Finding } from "../../core/insight/index.ts";
import type { Picture } from "../picture.ts";
import { type ShownCadence, tellLatest } from "./cadence.ts";
import { type InsightServices, readInsight } from "./read-insight.ts";
import { showTodaysMessage } from "./todays-message.ts";
import { type ShownTrial, showTrials } from "./trial.ts";

/** What the log adds to today: one message at most, today's draw, and how an experiment stands while it runs. */
export interface InsightToday {
  readonly message: Finding | null;
  readonly trial: ShownTrial | null;
  readonly experiment: ShownCadence["experiment"];
}

/** Over what is urgent nothing is said but to stop a quicker step. */
export async function showInsightToday(services: InsightServices, picture: Picture): Promise<InsightToday> {
  const insight = await readInsight(services, picture);
  const message = await showTodaysMessage(services, insight);
  const running = (await showTrials(services, picture)).find(({ draw }) => draw !== null) ?? null;
  const latest = tellLatest(insight);
  const experiment = latest?.state === "over" ? null : latest;
  if (insight.hush !== "silent") return { message, trial: running, experiment };
  return { message, trial: null, experiment: experiment?.state === "stop" ? experiment : null };
}
