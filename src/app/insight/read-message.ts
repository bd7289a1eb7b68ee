import type { Finding } from "../../core/insight/index.ts";
import type { LocalDate } from "../../core/units/index.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { readInsight } from "./read-insight.ts";
import { showTodaysMessage } from "./todays-message.ts";

/** So many weeks as the plan shows by itself: what is booked in them is looked at (C7). */
const WEEKS = 12;

/** The message of the day by itself. */
export async function readMessage(
  services: Services,
): Promise<{ readonly today: LocalDate; readonly message: Finding | null }> {
  const picture = await readPicture({ ...services, weeks: WEEKS });
  const message = await showTodaysMessage(services, await readInsight(services, picture));
  return { today: picture.moment.today, message };
}
