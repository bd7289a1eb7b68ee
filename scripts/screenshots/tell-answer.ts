import { randomBytes } from "node:crypto";
import { LINK_RANDOM_BYTES, openLinkKeys, sealLink, withoutReasons } from "../../src/core/share/index.ts";
import type { ReplyWordsView } from "../../src/http/contract.ts";

/** What a therapist of the pictures and tests answers. */
export const ANSWER: ReplyWordsView = {
  id: "answer-of-a-therapist",
  by: "Robin Vale",
  date: "2026-11-23",
  time: "18:30",
  minutes: 45,
  modality: "sports",
  treated: [
    { area: "calf", side: "right", pressure: 4, minutes: 20 },
    { area: "quads", side: "both", pressure: 3, minutes: null },
  ],
  findings: "The right calf is firm on its outer half and gave way well.\nThe left one is fine.",
  drills: [
    {
      move: null,
      name: "Towel pull",
      area: "foot_plantar",
      side: "left",
      seconds: 40,
      sets: 2,
      note: "Slowly, heel on the floor. Stop before the toes cramp.",
    },
    { move: "CAL4", name: "", area: null, side: "right", seconds: 30, sets: 2, note: "" },
  ],
  comeBackDays: 18,
  avoid: [{ kind: "firm", area: "calf", side: "right", days: 12 }],
};

/** How a log is asked: over the network, or within a test. */
export interface Teller {
  readonly ask: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<unknown>;
  readonly read: (path: string) => Promise<unknown>;
}

/** Shares a page and answers it; a massage two days before waits for its question. */
export async function tellAnswer({ ask, read }: Teller, takenOver: boolean): Promise<void> {
  await ask("/massages/done", { date: "2026-11-22", time: "18:00", minutes: "30", form: "gentle" });
  const random = new Uint8Array(randomBytes(LINK_RANDOM_BYTES));
  const page = JSON.stringify(withoutReasons(await read("/brief")));
  const { key, ...sealed } = sealLink({ page, passPhrase: null, random });
  await ask("/shares", { ...sealed, days: 14 });
  const opener = openLinkKeys({ key, passPhrase: null, salt: null });
  await ask(`/visits/${sealed.id}/reply`, ANSWER, { authorization: `Bearer ${opener?.bearer}` });
  if (takenOver) await ask(`/replies/${ANSWER.id}/accept`, {});
}
