import { useState } from "react";
import { type KeptChoice, parseKept } from "./brief-choice.ts";

const KEY = "restride.brief";

/** What was chosen for one visit; it stays on this device. */
export function useKeptChoice(): readonly [KeptChoice, (change: Partial<KeptChoice>) => void] {
  const [kept, setKept] = useState(() => parseKept(localStorage.getItem(KEY)));
  const change = (part: Partial<KeptChoice>): void =>
    setKept((before) => {
      const next = { ...before, ...part };
      localStorage.setItem(KEY, JSON.stringify(next));
      return next;
    });
  return [kept, change];
}
