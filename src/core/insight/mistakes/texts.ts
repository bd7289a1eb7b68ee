import type { NiggleFacts } from "../insight-facts.ts";

/**
 * Every sentence about common mistakes, in one place. Quiet and kind, no scolding, no promise; claims keep to RULES
 * 1.11. Source: RULES 1.10 and 3.4; no clinician has reviewed them.
 */
export const texts = {
  longAgo: (days: number) =>
    `Your last massage was ${days} days ago, and self-care has been quiet for two weeks. Two easy five-minute sessions this week are a fine way back.`,
  notYet: (days: number) =>
    `No massage is in your log for the last ${days} days, and self-care has been quiet for two weeks. Two easy five-minute sessions this week are a fine start.`,
  selfCareOnly:
    "Self-care has been quiet for two weeks. Two easy five-minute sessions this week are a fine way back.",

  noHeat: (area: string, known: boolean) =>
    known
      ? `Your ${area} shows signs of inflammation, so leave heat off it for now.`
      : `It is not known yet whether your ${area} is inflamed, so leave heat off it until the questions are answered.`,
  onlyHeat: "Heat was all that was tried in the last two entries.",
  iceInstead:
    "It is less than three days old: ice for 10 to 15 minutes, with a cloth between, can ease the pain. Faster healing is not shown.",
  askAboutIt: "Please answer the short questions about it, so that the advice fits.",

  calfFirst: (area: string) => `Your ${area} has been tight or sore more than once in two weeks.`,
  calfAndAchilles: (side: string) => `Calf and Achilles are tight together on the ${side}.`,
  calfRoutine:
    "Start with the calf: a short routine, and an easier look at this week's load. Keep rollers and balls off the Achilles itself. If it hurts over 5 of 10, or more the next morning, stop.",
  insertion: "Because of the spot at the heel, only three moves are in it.",

  lasting: (area: string, days: number) => `Your ${area} has been there for ${days} days.`,
  again: (area: string, times: number) => `Your ${area} has come up ${times} times in 90 days.`,
  back: (area: string) => `Your ${area} came back within two weeks of settling.`,
  assessment: "Ask a therapist or physio to look at how you move.",
  seenFirst: "The advice to have it seen stands first. When you are there, ask for a look at how you move.",
  unknownFirst:
    "Please answer the open questions about it first. Then ask a therapist or physio to look at how you move.",

  cadence: (area: string) =>
    `Your ${area} keeps coming up, and your step rate is low for your speed and height. A slightly quicker step may help some knee, shin and hip complaints; the evidence is very limited.`,
  cadenceHow:
    "Try 5 % more steps, 10 % at most, at the same easy speed: 5 times 1 minute with a metronome, in 2 or 3 easy runs a week, for 4 to 6 weeks. It may feel harder. Leave shoes and volume as they are, and stop if calf or Achilles pain rises by 2.",

  jump: (before: number, now: number) =>
    `Self-care went from ${before} to ${now} minutes in a week. Start small: a little more each week is plenty.`,
  newTool: (tool: string) =>
    `Firm work with the ${tool} is new this week. Start small: light pressure, a minute or two for each muscle.`,

  notWhileOpen: (area: string) => `Your ${area} comes first: see what triage says about it.`,
  notWhileLoaded: (area: string) => `Your ${area} is sore, and a quicker step loads it more.`,
  notBeforeRace: (days: number) =>
    days === 0
      ? "Your A race is today."
      : `Your A race is ${days === 1 ? "tomorrow" : `in ${days} days`}; leave your step as it is until it is over.`,
  notAfterChange: (day: string) =>
    `Shoes or weekly volume changed on ${day}. One change at a time: give it two weeks.`,

  firmBooking: (day: string, reasons: string) => `Your firm massage on ${day}: ${reasons}`,
  moveOrConfirm: "Move it, take it gentler, or confirm that you want it as it is.",
  moveOrCancel: "Please move or cancel it: safety comes first here, and a confirmation cannot change that.",
} as const;

/** The sentence on what comes first, by how serious a niggle is. */
export function assessmentWords({ level }: NiggleFacts): string {
  if (level === null) return texts.unknownFirst;
  return level === "L2" || level === "L3" ? texts.seenFirst : texts.assessment;
}
