import { expect, test } from "vitest";
import { ANSWER } from "../../../../scripts/screenshots/tell-answer.ts";
import type { ReplyView } from "../../../http/contract.ts";
import { editedReply } from "./edited-reply.ts";

const REPLY: ReplyView = {
  id: ANSWER.id,
  share: "s",
  receivedAt: "2026-11-23T20:00+00:00",
  state: "waiting",
  words: ANSWER,
  changes: {
    date: "2026-11-23",
    start: "2026-11-23T18:30+00:00",
    minutes: 45,
    form: "deep",
    modality: "sports",
    areas: [],
    booked: true,
    drills: [],
    comeBackOn: null,
    avoid: [],
  },
};

test("B9 an edited answer changes what the runner wrote, counted from the day of the visit", () => {
  const words = {
    ...ANSWER,
    minutes: 50,
    drills: ANSWER.drills.slice(1),
    comeBackDays: 10,
    avoid: [{ kind: "firm", area: "low_back", side: "left", days: 3 }],
  };
  const { changes } = editedReply(REPLY, words);
  expect(changes).toMatchObject({ minutes: 50, comeBackOn: "2026-12-03", booked: true });
  expect(changes.drills).toHaveLength(1);
  expect(changes.avoid).toEqual([
    { kind: "firm", area: { area: "low_back", side: "both" }, until: "2026-11-26" },
  ]);
});

test("an edited day is no longer that of the booking, and what was taken out changes nothing", () => {
  const words = { ...ANSWER, date: "2026-11-22", drills: [], comeBackDays: null, avoid: [] };
  expect(editedReply(REPLY, words).changes).toMatchObject({
    booked: false,
    drills: [],
    comeBackOn: null,
    avoid: [],
  });
});
