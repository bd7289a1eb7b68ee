import { dayName } from "../../design/dates.ts";

export const AFTER_WORDS = {
  question: (date: string, hours: 24 | 48) =>
    `How sore are your legs ${hours === 24 ? "a day" : "two days"} after ${dayName(date)}'s massage?`,
  lead: "Asked once. Sore legs twice make the next massage lighter.",
  scale: "Soreness after the massage",
  skip: "Skip it",
  keepAs: (soreness: number) => `Legs after the massage, ${soreness} of 10`,
  keepSkip: "Question after the massage, skipped",
  noted: (soreness: number) => `Noted: ${soreness} of 10.`,
  skipped: "Skipped. It is not asked again.",
  tuning: "Lighter for now",
  takeBack: "Take it back",
  sure: "Plan massages as before? Your answers up to today then count no more.",
  yes: "Yes, as before",
  no: "Leave it lighter",
  takenBack: "Taken back. What you answer from now on counts again.",
} as const;
