import { finishSamples, type Recording, startSamples } from "../../core/activity/index.ts";
import type { ListedActivity } from "./listed-activity.ts";

/** The recording of an activity that is known from a list alone: its numbers, and no samples. @example presentListed(row).flags */
export const presentListed = (row: ListedActivity): Recording => ({
  sport: row.sport,
  sportName: row.sportName,
  indoor: row.indoor,
  name: row.name,
  rpe: row.rpe,
  device: null,
  startedAt: row.startedAt,
  utcOffsetMinutes: row.utcOffsetMinutes,
  totals: row.totals,
  laps: [],
  samples: finishSamples(startSamples(1)),
  flags: ["samples.none"],
});
