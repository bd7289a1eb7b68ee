import { useState } from "react";

/** What is heard: tones and spoken cues, tones alone, or nothing. */
export const SOUNDS = ["voice", "tones", "silent"] as const;
export type SoundChoice = (typeof SOUNDS)[number];

const KEY = "restride.player.sound";

/** What was chosen on this device; tones until something was. */
export const readSound = (kept: string | null): SoundChoice => SOUNDS.find((one) => one === kept) ?? "tones";

/** The one after it, round and round. */
export const nextSound = (now: SoundChoice): SoundChoice =>
  SOUNDS[(SOUNDS.indexOf(now) + 1) % SOUNDS.length] ?? "tones";

/** The choice of this device, and the way to the next. */
export function useSoundChoice(): readonly [SoundChoice, () => void] {
  const [choice, setChoice] = useState(() => readSound(localStorage.getItem(KEY)));
  const turn = (): void => {
    const next = nextSound(choice);
    localStorage.setItem(KEY, next);
    setChoice(next);
  };
  return [choice, turn];
}
