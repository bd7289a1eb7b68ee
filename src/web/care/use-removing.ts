import { useState } from "react";
import { middleDay } from "../design/dates.ts";
import { say } from "../send/use-send.ts";
import type { CareRecord } from "./care-weeks.ts";
import { nameRecord, sameAgain } from "./record-words.ts";

interface Removed {
  readonly record: CareRecord;
  readonly line: string;
}

/** Removes a record, and brings the last one back. */
export function useRemoving() {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [error, setError] = useState<unknown>(null);
  const attempt = async (act: () => Promise<unknown>, then: Removed | null): Promise<void> => {
    setError(null);
    try {
      await act();
      setRemoved(then);
    } catch (fault) {
      setError(fault);
    }
  };
  const remove = (record: CareRecord): void => {
    const line = `${nameRecord(record)}, ${middleDay(record.date)}`;
    const path = `/care/${encodeURIComponent(record.id)}`;
    void attempt(() => say({ method: "DELETE", path }), { record, line });
  };
  const undo = async (): Promise<void> => {
    if (removed === null) return;
    const { record, line } = removed;
    await attempt(() => say({ path: "/care", body: sameAgain(record), keepAs: line }), null);
  };
  return { removed, error, remove, undo };
}
