import type { PlannedView, TrainingImportView } from "../../../http/contract.ts";
import { clock, middleDay, shortDay } from "../../design/dates.ts";
import { CLASS } from "../plan-words.ts";

export const PLANNED_WORDS = {
  title: "Planned training",
  none: "Nothing is planned. Hard days are guessed from your usual weeks until you enter your plan.",
  add: "Add a session",
  date: "Day",
  kind: "How hard",
  kinds: [
    { value: "easy", words: "Easy" },
    { value: "moderate", words: "Moderate" },
    { value: "hard", words: "Hard" },
    { value: "veryHard", words: "Very hard" },
  ],
  start: "Start",
  startHint: "If you know it",
  minutes: "Minutes",
  kilometres: "Kilometres",
  name: "Name",
  save: "Save the session",
  saving: "Saving the session",
  saved: "Saved. The plan was made anew.",
  remove: (session: PlannedView) => `Remove ${plannedInWords(session)}`,
  removed: "Session removed. The plan was made anew.",
  more: (count: number) => `Show all ${count}`,
  bring: "Bring in a training plan",
  bringLead: "A calendar (.ics) or a table (.csv) as your coach or your training app exports it.",
  file: "Choose a file",
  text: "Or paste its text",
  read: "Read it",
  reading: "Reading it",
  understood: "Understood",
  notUnderstood: "Not understood",
  restDays: "Rest days",
  otherSport: "Other sport",
  races: "Races: add them under Races",
  notTraining: "No training",
  known: "entered already",
} as const;

/** "Tue 1 Dec, very hard session, 18:00, 75 min, 12 km" */
export const plannedInWords = ({ date, class: kind, start, minutes, metres }: PlannedView): string =>
  [
    middleDay(date),
    CLASS[kind] ?? kind,
    ...(start ? [clock(start)] : []),
    ...(minutes ? [`${Math.round(minutes)} min`] : []),
    ...(metres ? [`${Number((metres / 1000).toFixed(1))} km`] : []),
  ].join(", ");

/** "14 sessions read: 12 new, 1 changed, 1 as before." */
export const countsInWords = ({ counts }: TrainingImportView): string =>
  `${counts.sessions} ${counts.sessions === 1 ? "session" : "sessions"} read: ${counts.added} new, ${counts.changed} changed, ${counts.unchanged} as before${counts.removed > 0 ? `, ${counts.removed} gone` : ""}.`;

/** "Thu 3 Dec: Club night (because ...)" */
export const eventInWords = ({ date, title }: { readonly date: string; readonly title: string }): string =>
  `${shortDay(date)}: ${title}`;
