import { useState } from "react";
import type { ProgressView } from "../../../http/contract.ts";
import { followImport } from "../../import/import-calls.ts";
import { call, NoConnection, Refused } from "../../read/call.ts";
import { noteChange } from "../../send/waiting.ts";
import { INTERVALS_WORDS } from "./intervals-words.ts";

/** How far a reading is that this page started. */
export type Reading =
  | { readonly step: "idle" }
  | { readonly step: "reading"; readonly progress: ProgressView | null }
  | { readonly step: "failed"; readonly error: unknown };

async function startReading(): Promise<string> {
  const response = await call("/connections/intervals.icu/reading", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return ((await response.json()) as { readonly import: string }).import;
}

/** Brings in what is new, and reads everything shown anew when it is over. */
export function useBringIn(): readonly [Reading, () => Promise<void>] {
  const [reading, setReading] = useState<Reading>({ step: "idle" });
  const start = async (): Promise<void> => {
    setReading({ step: "reading", progress: null });
    let follows = false;
    try {
      const id = await startReading();
      follows = true;
      const last = await followImport(id, (progress) => setReading({ step: "reading", progress }));
      await noteChange();
      if (last.state === "failed") throw new Refused(last.message ?? INTERVALS_WORDS.lost, "import.failed");
      setReading({ step: "idle" });
    } catch (error) {
      const lost = follows && error instanceof NoConnection;
      setReading({ step: "failed", error: lost ? new Refused(INTERVALS_WORDS.lost, "import.lost") : error });
    }
  };
  return [reading, start];
}
