import { sayMinutes } from "../design/number-words.ts";
import type { SoundChoice } from "./sound-choice.ts";

export const PLAYER_WORDS = {
  tab: "Routine",
  what: "tonight's routine",
  leave: "Leave the routine; what you did is saved",
  place: (index: number, count: number) => `Move ${index} of ${count}`,
  progress: (done: number, all: number) => `${sayMinutes(done)} of ${sayMinutes(all)} done`,
  next: "Get in place for the next move",
  first: "Get in place",
  set: (set: number, sets: number) => `Set ${set} of ${sets}`,
  light: "Light",
  from: (by: string) => (by === "" ? "From your therapist" : `From ${by}`),
  asShown: "As you were shown.",
  dose: (seconds: number, sets: number) =>
    sets === 1 ? `${seconds} seconds` : `${sets} times ${seconds} seconds`,
  pause: "Pause",
  goOn: "Go on",
  previous: "Previous move",
  skip: "Next move",
  paused: "Paused",
  half: "Half way.",
  over: "Done.",
  announceNext: (first: boolean, name: string, side: string) =>
    `${first ? "First" : "Next"}: ${name}. ${side}.`,
  stop: "Sharp, electric, spreading, or above 5 of 10?",
  stopHere: "Stop here",
  sounds: { voice: "Voice", tones: "Tones", silent: "Silent" } satisfies Record<SoundChoice, string>,
  soundLabel: (now: SoundChoice) =>
    ({
      voice: "Sound: voice and tones. Change to tones only",
      tones: "Sound: tones only. Change to silent",
      silent: "Sound: silent. Change to voice and tones",
    })[now],
  keys: "Space pauses, the arrows change the move, Escape leaves.",
  done: (seconds: number, hour: number) =>
    `Done. That was ${sayMinutes(seconds)}.${hour >= 18 || hour < 4 ? " Good night." : ""}`,
  doneEarly: (seconds: number) => `Stopped. You did ${sayMinutes(seconds)}.`,
  nothingDone: "Nothing done, nothing noted.",
  saving: "Saving",
  saved: "Saved in your log.",
  kept: "No connection. It is kept on this device and comes over by itself.",
  takeBack: "Take it back",
  takenBack: "Taken back. Nothing of this is in your log.",
  whatYouDid: "What you did",
  markLead: "What helped comes first next time. What made it worse rests for 28 days.",
  toCare: "Back to care",
  toToday: "Back to today",
  noRoutine: "There is no routine to play",
  heldTitle: "The routine waits",
} as const;
