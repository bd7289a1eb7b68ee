import { useCallback, useEffect, useRef, useState } from "react";
import { findSignal, type Signal } from "./cues.ts";
import { type Play, type PlayEvent, type PlayStep, reduce, startPlay } from "./play.ts";

const TICK_MS = 200;

export type Send = (kind: PlayEvent["kind"]) => void;

/** A routine that plays, and what moves it on. Ticks only look at the clock; they do not count. */
export function usePlay(
  steps: readonly PlayStep[],
  onSignal: (signal: Signal) => void,
): readonly [Play, Send] {
  const [play, setPlay] = useState(() => startPlay(steps, Date.now()));
  const send = useCallback<Send>((kind) => {
    const now = Date.now();
    setPlay((before) => reduce(before, { kind, now }));
  }, []);
  useTicks(play.status === "playing", send);
  useSignals(play, onSignal);
  return [play, send];
}

function useTicks(playing: boolean, send: Send): void {
  useEffect(() => {
    if (!playing) return;
    const tick = () => send("tick");
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [playing, send]);
}

function useSignals(play: Play, onSignal: (signal: Signal) => void): void {
  const before = useRef(play);
  useEffect(() => {
    const signal = findSignal(before.current, play);
    before.current = play;
    if (signal !== null) onSignal(signal);
  });
}
