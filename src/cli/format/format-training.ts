import type {
  RacesView,
  SettingsView,
  StatusView,
  TrainingImportView,
  TrainingView,
} from "../../http/contract.ts";
import { CLASS_WORDS, clockOf, dayInWords, durationInWords, kilometresInWords } from "./words.ts";

/** Races, one a line. */
export const formatRaces = ({ races }: RacesView): string =>
  races.length === 0
    ? "No races yet. The plan works without one."
    : races
        .map(
          (race) =>
            `${race.id}  ${dayInWords(race.date)} ${race.date.slice(0, 4)}${race.start ? ` ${clockOf(race.start)}` : ""}  ` +
            `${kilometresInWords(race.metres)}  ${race.priority}` +
            `${race.expectedSeconds ? `  expected ${durationInWords(race.expectedSeconds)}` : ""}${race.name ? `  ${race.name}` : ""}`,
        )
        .join("\n");

/** Planned sessions, one a line. */
export const formatTraining = ({ sessions }: TrainingView): string =>
  sessions.length === 0
    ? "Nothing planned. Hard days are expected from your weekly rhythm."
    : sessions
        .map(
          (session) =>
            `${session.id}  ${dayInWords(session.date)} ${session.date.slice(0, 4)}  ` +
            `${session.start ? `${clockOf(session.start)}  ` : ""}${CLASS_WORDS[session.class]}` +
            `${session.metres ? `  ${kilometresInWords(session.metres)}` : ""}${session.title ? `  ${session.title}` : ""}`,
        )
        .join("\n");

const SHOWN_EVENTS = 12;

type Listed = { readonly date: string; readonly title: string; readonly because: string };

/** What a calendar brought: sessions with the word that decided, then everything that is none. */
export function formatTrainingImport(view: TrainingImportView): string {
  const { sessions, races, restDays, otherSport, notUnderstood, notTraining } = view;
  return [
    formatChange(view),
    section("Sessions", sessions, sessions.length, (session) =>
      [
        dateOf(session.date),
        (session.start ? clockOf(session.start) : "").padEnd(5),
        CLASS_WORDS[session.class]?.padEnd(9),
        `${session.title ?? ""}${session.metres ? ` (${kilometresInWords(session.metres)})` : ""}: ${session.because}`,
      ].join("  "),
    ),
    section(
      "Races are yours to add, with --priority B or C where it matters less",
      races,
      races.length,
      (race) =>
        race.known
          ? `${dateOf(race.date)}  ${race.title}: a race stands on this day already`
          : `restride ${race.command}`,
    ),
    section(
      "Not understood, and left out (training add takes them)",
      notUnderstood,
      notUnderstood.length,
      lineOf,
    ),
    section("No run, and left out", otherSport, SHOWN_EVENTS, lineOf),
    section("Rest, nothing planned", restDays, SHOWN_EVENTS, lineOf),
    section("No training, and left out", notTraining, SHOWN_EVENTS, lineOf),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatChange({ counts }: TrainingImportView): string {
  const { added, changed, removed, unchanged, outside } = counts;
  const parts = [`${added} added`, `${changed} changed`, `${removed} removed`, `${unchanged} as they were`];
  const events = `${counts.events} ${counts.events === 1 ? "event" : "events"} from eight weeks ago to a year ahead`;
  return `${events}${outside > 0 ? ` (${outside} outside)` : ""}. Sessions: ${parts.join(", ")}.`;
}

const dateOf = (date: string): string => `${dayInWords(date)} ${date.slice(0, 4)}`;

const lineOf = ({ date, title, because }: Listed): string => `${dateOf(date)}  ${title}: ${because}`;

/** A heading with its lines, the first few where there may be many; empty where there is none. */
function section<Row>(
  heading: string,
  rows: readonly Row[],
  most: number,
  format: (row: Row) => string,
): string {
  const lines = rows.slice(0, most).map((row) => `  ${format(row)}`);
  const more = rows.length > most ? [`  and ${rows.length - most} more`] : [];
  return rows.length === 0 ? "" : [`${heading}:`, ...lines, ...more].join("\n");
}

/** Settings: key, value, what it is. */
/** Settings with a word on the resting heart rate that counts while none is entered. */
export const formatSettingsWith =
  ({ thresholds }: Pick<StatusView, "thresholds">) =>
  (view: SettingsView): string => {
    const open = view.settings.some(({ key, set }) => key === "restHeartRate" && !set);
    const rows = formatSettings(view);
    return open ? `${rows}\n${thresholds.restHeartRate.because.text}` : rows;
  };

const formatSettings = ({ settings }: SettingsView): string =>
  settings
    .map(
      ({ key, value, about, set }) =>
        `${key.padEnd(32)} ${(value || "-").padEnd(24)} ${set ? "" : "(default) "}${about}`,
    )
    .join("\n");
