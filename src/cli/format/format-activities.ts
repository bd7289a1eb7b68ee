import type { ActivitiesView, ActivityView } from "../../http/contract.ts";
import { CLASS_WORDS, dayInWords, durationInWords, kilometresInWords } from "./words.ts";

const LOAD_WORDS: Readonly<Record<string, string>> = {
  sessionRpe: "session RPE",
  hrStress: "HR stress",
  paceStress: "pace stress",
  distance: "distance",
};

/** Every session on a line, the newest last. */
export const formatActivities = ({ activities }: ActivitiesView): string =>
  activities.length === 0
    ? 'No activities yet. Bring them in with "import PATH", or try "sample".'
    : activities.map(formatLine).join("\n");

const formatLine = (activity: ActivityView): string =>
  [
    activity.id,
    `${dayInWords(activity.localDate)} ${activity.localDate.slice(0, 4)}`,
    activity.sport.padEnd(9),
    (activity.metres === null ? "-" : kilometresInWords(activity.metres)).padStart(9),
    durationInWords(activity.movingSeconds).padStart(8),
    formatLoad(activity).padStart(18),
    CLASS_WORDS[activity.class],
    activity.flags.includes("race") ? "race" : "",
    activity.name ?? "",
  ]
    .join("  ")
    .trimEnd();

const formatLoad = ({ load }: ActivityView): string =>
  load === null ? "-" : `${Math.round(load.value)} ${LOAD_WORDS[load.kind]}`;

/** One session whole, with its becauses. */
export function formatActivity(activity: ActivityView): string {
  const facts = [
    `${activity.name ?? activity.sport}, ${dayInWords(activity.localDate)} ${activity.localDate.slice(0, 4)}`,
    `${activity.metres === null ? "no distance" : kilometresInWords(activity.metres)} in ${durationInWords(activity.movingSeconds)}`,
    `Load ${formatLoad(activity)}, ${CLASS_WORDS[activity.class]}${activity.flags.includes("longEffort") ? ", a long effort" : ""}${activity.flags.includes("bigDescent") ? ", much descent" : ""}`,
    ...(activity.avgHeartRate ? [`Heart rate ${Math.round(activity.avgHeartRate)} on average`] : []),
    ...(activity.rpe === undefined ? [] : [`Effort ${activity.rpe} of 10`]),
    ...(activity.tag === undefined ? [] : [`Tagged ${activity.tag}`]),
  ];
  const reasons = activity.because.map(({ rule, text }) => `  ${rule.padEnd(7)} ${text}`);
  const files = activity.sources.map((source) => `  ${source}`);
  return [...facts, "Why:", ...reasons, "From:", ...files].join("\n");
}
