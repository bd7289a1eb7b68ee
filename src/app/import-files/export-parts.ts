import { nameOf } from "./unpacking.ts";

/** A part of a service's export that holds no activity: its name or place, and what to say of it. */
interface ExportPart {
  readonly path: RegExp;
  readonly reason: string;
}

const PLANNED =
  "Planned workouts, not runs that were done. To plan with them, save them as a calendar or a table and bring that in with `training import`.";

/** Parts of account exports, as JSON. The first that fits tells. */
const PARTS: readonly ExportPart[] = [
  { path: /_workout\.json$/i, reason: PLANNED },
  { path: /(^|[/!])(training-target|favourite-targets)[-_][^/]*\.json$/i, reason: PLANNED },
  {
    path: /_personalRecord\.json$/i,
    reason: "Garmin's personal records; the runs in which they were set come in by themselves.",
  },
  { path: /_gear\.json$/i, reason: "Garmin's list of gear, not training." },
  { path: /DI-Connect-Social/i, reason: "Contacts and comments of Garmin Connect, not training." },
  {
    path: /(^|[/!])(DI_CONNECT|DI-Connect-[A-Za-z-]+)\//i,
    reason: "A part of Garmin's account export (settings, profile or statistics) that holds no activities.",
  },
  {
    path: /(^|[/!])activity-\d{4}-\d{2}-\d{2}[^/]*\.json$/i,
    reason: "Polar's steps of a day, not a training session.",
  },
  {
    path: /(^|[/!])(247ohr|ppi_samples|sleep_(result|score|wake)|nightly_recovery)[-_][^/]*\.json$/i,
    reason: "Polar's pulse of the day, sleep or recovery, not a training session.",
  },
  {
    path: /(^|[/!])(account-(data|profile)|calendar-items|sport-profiles|products-devices|programs|planned-route|fitness-test-results)[-_][^/]*\.json$/i,
    reason: "A part of Polar's export (profile, devices, calendar or tests) that holds no training session.",
  },
];

/**
 * Why a part of a service's export is passed over; null where it deserves a look.
 * @param path as the ledger names it, through folders and archives
 */
export function findExportReason(path: string, isJson: boolean): string | null {
  if (isJson) return PARTS.find((part) => part.path.test(path))?.reason ?? null;
  return nameOf(path).toLowerCase() === "measurements.csv"
    ? "Runkeeper's measurements of the body, not training."
    : null;
}
