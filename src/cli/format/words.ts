import { SITE_FACTS, type Site } from "../../core/body/index.ts";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** 0 Monday to 6 Sunday. */
export const weekdayOfDate = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** "Fri 27 Nov" */
export const dayInWords = (date: string): string =>
  `${WEEKDAYS[weekdayOfDate(date)]} ${String(Number(date.slice(8))).padStart(2)} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** "27 Nov 2026" */
export const dateInWords = (date: string): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** "18:00" of "2026-12-03T18:00+00:00" */
export const clockOf = (moment: string): string => moment.slice(11, 16);

/** "42.2 km" */
export const kilometresInWords = (metres: number): string =>
  `${(metres / 1000).toFixed(metres < 100_000 ? 1 : 0)} km`;

/** "1:07:30" or "45:10" */
export function durationInWords(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

/** "19 hours", "3 days", "2 years": hours up to four days, then whole days, then years. */
export function hoursInWords(hours: number): string {
  if (hours < 1.5) return "an hour";
  if (hours <= 96) return `${Math.round(hours)} hours`;
  const days = Math.round(hours / 24);
  return days < 700 ? `${days} days` : `${Math.floor(days / 365.25)} years`;
}

/** People say firm where plans say deep. */
export const PRESSURE_WORDS: Readonly<Record<string, string>> = {
  deep: "firm",
  moderate: "medium",
  gentle: "gentle",
};

export const MODALITY_WORDS: Readonly<Record<string, string>> = {
  sports: "sports massage",
  neuromuscular: "trigger-point work",
  myofascial: "myofascial release",
  fasciaStretching: "fascia stretching",
  rolfing: "Rolfing",
  hellerwork: "Hellerwork",
  lomiLomi: "Lomi Lomi",
  swedish: "Swedish massage",
};

export const CLASS_WORDS: Readonly<Record<string, string>> = {
  easy: "easy",
  moderate: "moderate",
  hard: "hard",
  veryHard: "very hard",
};

export const BLOCK_WORDS: Readonly<Record<string, string>> = {
  returning: "coming back",
  raceWeek: "race week",
  recovery: "recovery",
  taper: "taper",
  heavy: "heavy block",
  easy: "easy week",
  new: "first weeks",
  normal: "normal",
};

/** Text wrapped to a width, each line with an indent. */
export function wrapped(text: string, indent: string, width = 92): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(indent + line);
  return lines.join("\n");
}

interface NamedArea {
  readonly area: string;
  readonly side: "left" | "right" | "both";
}

const isSite = (area: string): area is Site => Object.hasOwn(SITE_FACTS, area);

/** What people call a site. @example siteInWords("foot_plantar") // "sole of the foot" */
export const siteInWords = (area: string): string => (isSite(area) ? SITE_FACTS[area].words : area);

/** "left and right calf, lower back" */
export function areasInWords(areas: readonly NamedArea[]): string {
  const names = [...new Set(areas.map(({ area }) => area))];
  return names
    .map((name) => {
      const sides = areas
        .filter(({ area, side }) => area === name && side !== "both")
        .map(({ side }) => side);
      const where = [...new Set(sides)].sort().join(" and ");
      return `${where} ${siteInWords(name)}`.trim();
    })
    .join(", ");
}

/** ", left"; nothing where a move serves both sides at once. */
export const sideInWords = (side: "left" | "right" | "both"): string => (side === "both" ? "" : `, ${side}`);

/** "Self-care", "Ice": what an item beside massage is called. */
export const CARE_WORDS: Readonly<Record<"selfCare" | "ice" | "heat" | "rest", string>> = {
  selfCare: "self-care",
  ice: "ice",
  heat: "warmth",
  rest: "rest",
};

interface CareItem {
  readonly kind: keyof typeof CARE_WORDS;
  readonly minutes: number;
  readonly areas: readonly NamedArea[];
}

/** "self-care, 8 min: left calf, right calf"; a place that rests has no minutes. */
export const careInWords = ({ kind, minutes, areas }: CareItem): string => {
  const what =
    minutes > 0 ? `${CARE_WORDS[kind]}, ${Math.max(1, Math.round(minutes))} min` : CARE_WORDS[kind];
  return areas.length > 0 ? `${what}: ${areasInWords(areas)}` : what;
};

/** A warning with the command that answers it, where there is one. */
export const warningInWords = ({
  text,
  days,
}: {
  readonly text: string;
  readonly days?: readonly string[] | undefined;
}): string => (days === undefined ? text : `${text} "settings confirmedDays ${days.join(",")}" says so.`);
