import { useCallback, useEffect, useRef, useState } from "react";
import type { Signal } from "./cues.ts";
import { buzz, hush, sound, speak } from "./device.ts";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import type { SoundChoice } from "./sound-choice.ts";

const FLASH_MS = 700;

/** What is heard and felt of a routine, and the flash that goes with each tone. */
export function useVoice(choice: SoundChoice) {
  const now = useRef(choice);
  now.current = choice;
  const [flash, setFlash] = useState(false);
  const signal = useCallback((kind: Signal): void => {
    if (now.current !== "silent") sound(kind);
    if (now.current === "voice" && kind === "half") speak(WORDS.half);
    buzz(kind);
    setFlash(true);
  }, []);
  /** Says what stands on the screen when it changes: the next move, or the cue. */
  const place = useCallback((text: string): void => {
    if (now.current === "voice") speak(text);
  }, []);
  useEffect(() => {
    if (!flash) return;
    const timer = setTimeout(() => setFlash(false), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flash]);
  useEffect(() => {
    if (choice !== "voice") hush();
  }, [choice]);
  useEffect(() => hush, []);
  return { flash, signal, place };
}
