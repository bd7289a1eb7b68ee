import { randomBytes } from "node:crypto";
import { LINK_RANDOM_BYTES, openLinkKeys, sealLink, withoutReasons } from "../../src/core/share/index.ts";
import type { ReplyWordsView } from "../../src/http/contract.ts";
import type { Tell } from "./tell-sample.ts";

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

/** Shares a page and answers it; a massage two days before waits for its question. */
export async function tellAnswer(tell: Tell, url: string, takenOver: boolean): Promise<void> {
  await tell("/massages/done", { date: "2026-11-22", time: "18:00", minutes: "30", form: "gentle" });
  const random = new Uint8Array(randomBytes(LINK_RANDOM_BYTES));
  const page = JSON.stringify(withoutReasons(await (await fetch(`${url}/api/v1/brief`)).json()));
  const { key, ...sealed } = sealLink({ page, passPhrase: null, random });
  await tell("/shares", { ...sealed, days: 14 });
  const opener = openLinkKeys({ key, passPhrase: null, salt: null });
  const response = await fetch(`${url}/api/v1/visits/${sealed.id}/reply`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${opener?.bearer}` },
    body: JSON.stringify(ANSWER),
  });
  if (!response.ok) throw new Error(`reply: ${await response.text()}`);
  if (takenOver) await tell(`/replies/${ANSWER.id}/accept`);
}
