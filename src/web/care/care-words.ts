import type { SelfCareKind } from "../../core/care/index.ts";
import { sayList, sayMinutes, sayNumber, sayNumberFirst } from "../design/number-words.ts";

const METHODS: Readonly<Record<SelfCareKind, string>> = {
  foamRoller: "Foam roller",
  ball: "Ball",
  massageGun: "Massage gun",
  ice: "Ice",
  heat: "Warmth",
  stretch: "Stretching",
  strength: "Strength",
};

const times = (count: number): string =>
  count === 1 ? "once" : count === 2 ? "twice" : `${sayNumber(count)} times`;

export const CARE_WORDS = {
  what: "your care",
  tab: "Care",
  methods: METHODS,
  keptRoutine: (minutes: number) => `Routine, ${sayMinutes(minutes * 60)}`,
  titlePlay: (seconds: number, light: boolean) => {
    const minutes = Math.max(1, Math.round(seconds / 60));
    const many = minutes === 1 ? "minute" : "minutes";
    return `${sayNumberFirst(minutes)} ${light ? "gentle " : ""}${many}, then feet up.`;
  },
  titleDone: "Done for today. Feet up.",
  titleNotTonight: "Not tonight. That is fine.",
  titleOtherDay: "Nothing tonight. Your legs may rest.",
  titleRest: "Let it rest for now.",
  titleClosed: "No self-care for now.",
  titleHeld: "Care waits.",
  thermal: "Ice and warmth",
  thermalLine: (kind: "ice" | "heat", minutes: number, places: readonly string[]) =>
    `${METHODS[kind]} for ${minutes} minutes${places.length === 0 ? "" : `: ${sayList(places)}`}`,
  noteIt: (kind: "ice" | "heat") => `I did the ${kind === "ice" ? "ice" : "warmth"}`,
  rest: "What rests",
  drillWaits: (name: string, why: string) => `${name}: ${why}`,
  week: "Your week of care",
  weekAsks: (sessions: number, minutes: number) =>
    `This week asks for ${sayNumber(minutes)} minutes, ${times(sessions)}.`,
  weekDone: (days: number, sessions: number) => {
    if (days === 0) return "Nothing yet. There is no hurry.";
    if (days >= sessions) return `Done ${times(days)}: that is all it asks.`;
    return `Done ${times(days)}, ${sayNumber(sessions - days)} to go.`;
  },
  ladder:
    "One step more after a week that held, one less after a week without. Weeks count, not days in a row.",
  log: "What you did",
  add: "Add care",
  weekOf: (day: string) => `Week from ${day}`,
  thisWeek: "This week",
  weekSum: (days: number, sessions: number) =>
    days === 0 ? "A quiet week." : `${sayNumberFirst(days)} of ${sayNumber(sessions)} days.`,
  noWeek: "Nothing noted yet.",
  empty: "Nothing noted yet. What you play is noted by itself.",
  recordLine: (minutes: number) => `${Math.max(1, Math.round(minutes))} min`,
  remove: (line: string) => `Remove ${line}`,
  removed: (line: string) => `Removed: ${line}.`,
  undo: "Undo",
  older: (weeks: number) => `Show ${weeks === 1 ? "one older week" : `${sayNumber(weeks)} older weeks`}`,
  more: "What your log shows",
  helps: "Does it help me?",
  helpsAbout: "Days with care beside days without.",
  steps: "My step rate",
  stepsAbout: "Steps a minute, and whether a quicker step may be worth a try.",
  guides: "How each move is done",
  guidesAbout: "Guides and moves, each with its evidence.",
  marks: "How the moves did",
  marksLead:
    "What helped comes first. What made it worse rests for 28 days. More pain after: half as much next time.",
  noted: (mark: string, day: string) => `${mark}, ${day}.`,
  clear: "Take it back",
  clearLabel: (name: string) => `Take back what is noted of ${name}`,
} as const;
