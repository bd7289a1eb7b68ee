import { useEffect } from "react";
import type { Signal } from "./cues.ts";

type Note = readonly [hertz: number, at: number, seconds: number];

/** Soft sines: up to begin, one half way, down at the end, and a third step down when all is over. */
const TONES: Readonly<Record<Signal, readonly Note[]>> = {
  start: [
    [523, 0, 0.16],
    [784, 0.17, 0.28],
  ],
  half: [[659, 0, 0.24]],
  end: [
    [784, 0, 0.16],
    [523, 0.17, 0.28],
  ],
  over: [
    [784, 0, 0.2],
    [659, 0.22, 0.2],
    [523, 0.44, 0.5],
  ],
};

const BUZZES: Readonly<Record<Signal, readonly number[]>> = {
  start: [120],
  half: [60],
  end: [60, 80, 60],
  over: [200, 100, 200],
};

const LOUD = 0.22;
let context: AudioContext | null = null;

const getContext = (): AudioContext | null => {
  if (typeof AudioContext === "undefined") return null;
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume().catch(() => {});
  return context;
};

/** Plays the tones of a signal where the device can. */
export function sound(signal: Signal): void {
  const audio = getContext();
  if (audio === null) return;
  for (const [hertz, at, seconds] of TONES[signal]) {
    const from = audio.currentTime + at;
    const wave = new OscillatorNode(audio, { frequency: hertz });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(LOUD, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + seconds);
    wave.connect(volume).connect(audio.destination);
    wave.start(from);
    wave.stop(from + seconds);
  }
}

/** Shakes a phone that can. */
export function buzz(signal: Signal): void {
  navigator.vibrate?.([...BUZZES[signal]]);
}

/** Says a sentence in the place of the one before. */
export function speak(text: string): void {
  if (!("speechSynthesis" in window) || text === "") return;
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = document.documentElement.lang;
  utterance.rate = 0.95;
  speechSynthesis.speak(utterance);
}

/** Ends what is being said. */
export function hush(): void {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}

/** Keeps the screen on while it is wanted; the device lets go when the page is hidden, so it is asked again after. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      const got = await navigator.wakeLock.request("screen").catch(() => null);
      if (over) await got?.release();
      else lock = got;
    };
    const look = () => void ask();
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", look);
      void lock?.release();
    };
  }, [wanted]);
}
