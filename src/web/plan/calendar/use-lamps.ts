import { useEffect, useMemo } from "react";
import type { PlanView } from "../../../http/contract.ts";

/** Plans that have been shown: corners light up once, on the first showing of a new one. */
const seen = new Set<string>();
const DAY_MS = 7;

const signatureOf = ({ days }: PlanView): string => days.map(({ regret }) => regret ?? "").join();

/** Milliseconds until a day's corner lights up, in order of date; null for a plan that has been shown before. */
export function useLamps(plan: PlanView): (date: string) => number | null {
  const signature = useMemo(() => signatureOf(plan), [plan]);
  const isNew = useMemo(() => !seen.has(signature), [signature]);
  useEffect(() => {
    seen.add(signature);
  }, [signature]);
  return (date) => {
    const place = plan.days.findIndex((day) => day.date === date);
    return isNew && place >= 0 ? place * DAY_MS : null;
  };
}
