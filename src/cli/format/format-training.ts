import type { RacesView, SettingsView, TrainingView } from "../../http/contract.ts";
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

/** Settings: key, value, what it is. */
export const formatSettings = ({ settings }: SettingsView): string =>
  settings
    .map(
      ({ key, value, about, set }) =>
        `${key.padEnd(32)} ${(value || "-").padEnd(24)} ${set ? "" : "(default) "}${about}`,
    )
    .join("\n");
