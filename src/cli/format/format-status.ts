import type { StatusView } from "../../http/contract.ts";
import { formatMessage } from "./format-insight.ts";
import {
  areasInWords,
  BLOCK_WORDS,
  CLASS_WORDS,
  careInWords,
  clockOf,
  dayInWords,
  durationInWords,
  hoursInWords,
  kilometresInWords,
  PRESSURE_WORDS,
  warningInWords,
  wrapped,
} from "./words.ts";

const SPIKE_WORDS: Readonly<Record<string, string>> = {
  reference: "no jump",
  small: "a small jump",
  moderate: "a moderate jump",
  large: "a large jump",
  no_baseline: "no run in the 30 days before to compare with",
};

/** Where the runner stands today, in a few lines. */
export function formatStatus(status: StatusView): string {
  const lines: readonly (readonly [string, string])[] = [
    ["Today", dayInWords(status.today)],
    ...formatGates(status),
    ["Massage", formatAllowed(status)],
    ["Self-care", formatSelfCare(status)],
    ...status.toAnswer.map(({ text }) => ["To answer", `${text} "safety" asks.`] as const),
    ...formatOpenNiggles(status),
    ...formatInsight(status),
    ["Block", `${BLOCK_WORDS[status.block] ?? status.block}. ${status.blockBecause.text}`],
    ["Load", formatLoad(status)],
    ["Week", formatWeek(status)],
    ["Latest run", formatSpike(status)],
    ["Very hard", formatLastVeryHard(status)],
    ["Next hard", formatNextQuality(status)],
    ["Next race", formatNextRace(status)],
    ["Thresholds", formatThresholds(status)],
    ["Confidence", CONFIDENCE_WORDS[status.confidence]],
    ...status.warnings
      .filter(({ level }) => level === "warning")
      .map((warning) => ["Note", warningInWords(warning)] as const),
  ];
  return lines
    .map(([name, text]) => `${name.padEnd(12)}${wrapped(text, " ".repeat(12)).trimStart()}`)
    .join("\n");
}

/** Who is to be seen, over all else. */
const formatGates = ({ gates }: StatusView): readonly (readonly [string, string])[] =>
  gates.map(({ area, side, text, level, emergency, deadline }) => {
    const place = area === null || side === null ? "" : `${areasInWords([{ area, side }])}, `;
    const until = level === "L3" ? "today" : `by ${dayInWords(deadline.slice(0, 10))}`;
    return ["Be seen", `${place}${emergency ? "now" : until}. ${text}`];
  });

function formatSelfCare({ selfCare: { today, next } }: StatusView): string {
  const then = next ? `Next on ${dayInWords(next.date)}, ${next.minutes} min.` : "";
  if (today.length === 0) return `None planned for today. ${then}`.trim();
  const items = today.flatMap((item) => {
    const { kind, status } = item;
    if (kind === "massage" || kind === "beSeen") return [];
    const words = careInWords({ ...item, kind });
    return [`${words.charAt(0).toUpperCase()}${words.slice(1)}${status === "done" ? ", done" : ""}.`];
  });
  const isAhead = today.some(({ kind, status }) => kind === "selfCare" && status === "proposed");
  return [...items, isAhead ? '"routine" leads through it.' : then].join(" ").trim();
}

/** One line for what is open; nothing where nothing is. */
function formatOpenNiggles({ openNiggles }: StatusView): readonly (readonly [string, string])[] {
  if (openNiggles.length === 0) return [];
  const words = openNiggles.map(({ area, side, level, emergency }) => {
    return `${areasInWords([{ area, side }])} ${emergency ? "emergency" : (level ?? "not yet known")}`;
  });
  return [["Niggles", `${words.join(", ")}. "triage" says what to do.`]];
}

/** The message of the day, today's draw and a quicker step that is tried: a line each, and none where there is nothing. */
const formatInsight = ({ message, draw, experiment }: StatusView): readonly (readonly [string, string])[] => [
  ...(message ? [["Message", formatMessage(message)] as const] : []),
  ...(draw ? [["Trial", draw.text] as const] : []),
  ...(experiment ? [["Steps", experiment.text] as const] : []),
];

const CONFIDENCE_WORDS: Readonly<Record<StatusView["confidence"], string>> = {
  low: "Low: days or efforts are missing, so take the figures with care.",
  medium: "Medium.",
  high: "High.",
};

const figure = (value: number | null, digits = 0): string => (value === null ? "?" : value.toFixed(digits));

function formatAllowed({ allowed }: StatusView): string {
  const reasons = allowed.because.map(({ text }) => text).join(" ");
  if (allowed.pressure === "none") return `Not today. ${reasons}`;
  return `Up to ${PRESSURE_WORDS[allowed.pressure]} pressure is fine now. ${reasons}`.trim();
}

function formatLoad({ ctl, atl, tsb, unknown }: StatusView): string {
  if (ctl === null) return unknown.ctl ?? "Not known yet.";
  const form = tsb === null ? "" : `, form (TSB) ${figure(tsb)}`;
  return `fitness (CTL) ${figure(ctl)}, fatigue (ATL) ${figure(atl)}${form}`;
}

function formatWeek({ monotony, strain, unknown }: StatusView): string {
  if (monotony === null) return unknown.monotony ?? "Not known yet.";
  return `monotony ${figure(monotony, 2)}, strain ${figure(strain)}`;
}

function formatSpike({ spike, unknown }: StatusView): string {
  if (spike.category === null) return unknown.spike ?? "Not known yet.";
  const ratio = spike.ratio === null ? "" : `${spike.ratio.toFixed(2)} times the longest of 30 days, `;
  return `${ratio}${SPIKE_WORDS[spike.category]}`;
}

const SOURCE_WORDS: Readonly<Record<StatusView["thresholds"]["maxHeartRate"]["source"], string>> = {
  runner: "yours",
  history: "from your runs",
  estimated: "estimated",
  default: "a default",
  unset: "not known",
};

/** Personal thresholds with where each comes from; `settings` corrects them. */
function formatThresholds({ thresholds }: StatusView): string {
  const { maxHeartRate, restHeartRate, thresholdHeartRate, thresholdSpeed } = thresholds;
  const told = (value: string | null, { source }: typeof maxHeartRate): string =>
    value === null ? SOURCE_WORDS.unset : `${value} (${SOURCE_WORDS[source]})`;
  // Runs do not tell it: what was found comes from the watch.
  const rest = restHeartRate.source === "history" ? "from your watch" : SOURCE_WORDS[restHeartRate.source];
  const beats = ({ value }: typeof maxHeartRate): string | null =>
    value === null ? null : String(Math.round(value));
  const pace = thresholdSpeed.value === null ? null : `${durationInWords(1000 / thresholdSpeed.value)} /km`;
  return (
    `highest heart rate ${told(beats(maxHeartRate), maxHeartRate)}, ` +
    `resting heart rate ${beats(restHeartRate) ?? "?"} (${rest}), ` +
    `threshold heart rate ${told(beats(thresholdHeartRate), thresholdHeartRate)}, ` +
    `threshold pace ${told(pace, thresholdSpeed)}. "settings" corrects them.`
  );
}

const formatLastVeryHard = ({ lastVeryHard }: StatusView): string =>
  lastVeryHard === null
    ? "None known."
    : `${dayInWords(lastVeryHard.date)} ${lastVeryHard.date.slice(0, 4)}, ${hoursInWords(lastVeryHard.hoursSince)} ago`;

const formatNextQuality = ({ nextQuality }: StatusView): string =>
  nextQuality === null
    ? "None known."
    : `${dayInWords(nextQuality.date)} ${clockOf(nextQuality.start)}, ${CLASS_WORDS[nextQuality.class]}` +
      `${nextQuality.source === "expected" ? ", expected from your weekly rhythm" : ""}, in ${hoursInWords(nextQuality.hoursUntil)}`;

const formatNextRace = ({ nextRace }: StatusView): string =>
  nextRace === null
    ? "None. The plan works without one."
    : `${nextRace.name ?? kilometresInWords(nextRace.metres)} on ${dayInWords(nextRace.date)}, in ${hoursInWords(nextRace.hoursUntil)}`;
