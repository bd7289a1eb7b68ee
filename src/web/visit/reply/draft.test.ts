import { expect, test } from "vitest";
import { parseReply } from "../../../core/share/index.ts";
import { instantAt, localDate, UTC } from "../../../core/units/index.ts";
import { firstDraft, isTreated, newDrill, type ReplyDraft, togglePlace } from "./draft.ts";
import { faultsOf, wordsOf } from "./draft-words.ts";
import { readKept } from "./kept-draft.ts";
import { asText, summaryOf } from "./summary.ts";

const NOW = { id: "reply-0001", date: "2026-11-27", time: "20:10" };
const visit = {
  start: "2026-11-27T18:00:00+01:00",
  minutes: 45,
  booked: true,
  form: null,
  modality: "sports",
};

const aDraft = (words: Partial<ReplyDraft> = {}): ReplyDraft => ({
  ...firstDraft({ visit }, NOW),
  by: " Kim ",
  treated: [{ area: "calf", side: "right", pressure: 3, minutes: "12" }],
  findings: "Tight.",
  drills: [
    newDrill("CAL1", "a"),
    { ...newDrill(null, "b"), name: "Heel drops", place: "calf:right", side: "both", note: "Slowly." },
  ],
  comeBack: "14",
  avoid: [
    { key: "a", kind: "firm", place: "calf:right", days: "3" },
    { key: "b", kind: "running", place: "calf:right", days: "1" },
  ],
  ...words,
});

test("B9 a form begins with the visit of its page, or with now", () => {
  expect(firstDraft({ visit }, NOW)).toMatchObject({
    date: "2026-11-27",
    time: "18:00",
    minutes: "45",
    modality: "sports",
  });
  expect(firstDraft({ visit: null }, NOW)).toMatchObject({
    date: "2026-11-27",
    time: "20:10",
    minutes: "60",
    modality: "",
  });
});

test("B9 what is sent is what the server takes", () => {
  const draft = aDraft();
  expect(faultsOf(draft)).toEqual([]);
  const words = wordsOf(draft);
  expect(words).toMatchObject({ by: "Kim", minutes: 45, modality: "sports", comeBackDays: 14 });
  expect(words.drills[1]).toMatchObject({ move: null, name: "Heel drops", area: "calf", side: "right" });
  expect(words.avoid[1]).toEqual({ kind: "running", area: null, side: "both", days: 1 });
  const now = instantAt(localDate("2026-11-27"), 20 * 60, UTC);
  expect(parseReply(words, { now, zone: UTC })).toMatchObject({ ok: true });
});

test("B9 each thing that is missing or out of range is told in its part", () => {
  const wrong = aDraft({
    date: "",
    minutes: "4",
    treated: [{ area: "calf", side: "right", pressure: null, minutes: "0" }],
    drills: [{ ...newDrill(null, "a"), seconds: "1", sets: "x" }],
    comeBack: "181",
    avoid: [{ key: "a", kind: "firm", place: "", days: "" }],
  });
  expect(faultsOf(wrong).map(({ part }) => part)).toEqual([
    ...["places", "places", "visit", "visit"],
    ...["drills", "drills", "drills", "back", "avoid"],
  ]);
});

test("a place is added with the pressure of the one before, and taken away by the same tap", () => {
  const one = togglePlace([{ area: "quads", side: "both", pressure: 4, minutes: "" }], {
    area: "calf",
    side: "left",
  });
  expect(one.at(-1)).toEqual({ area: "calf", side: "left", pressure: 4, minutes: "" });
  expect(togglePlace(one, { area: "calf", side: "left" })).toHaveLength(1);
});

test("one side of a place of both is taken away by a tap on that side", () => {
  const both = togglePlace([], { area: "calf", side: "both" });
  expect(isTreated(both, { site: "calf", side: "left" })).toBe(true);
  const right = togglePlace(both, { area: "calf", side: "left" });
  expect(right).toMatchObject([{ area: "calf", side: "right" }]);
  expect(togglePlace(right, { area: "calf", side: "both" })).toMatchObject([{ area: "calf", side: "both" }]);
});

test("a place in the middle of the body has no sides", () => {
  expect(togglePlace([], { area: "low_back", side: "left" })).toMatchObject([{ side: "both" }]);
});

test("the summary says everything that was filled in, and nothing else", () => {
  expect(summaryOf(aDraft()).map(({ label }) => label)).toEqual([
    ...["Visit", "What I did", "What I found", "Drills for home"],
    ...["Come back", "Leave for now", "From"],
  ]);
  expect(summaryOf(firstDraft({ visit: null }, NOW)).map(({ label }) => label)).toEqual(["Visit"]);
  const text = asText(aDraft());
  expect(text).toContain("Right calf: pressure 3 of 5, medium, 12 min");
  expect(text).toContain("Heel drops: 2 × 30 seconds, right side. Slowly.");
  expect(text).toContain("No running, for 1 day");
});

test("a form that a tab kept comes back, and what is none is forgotten", () => {
  expect(readKept(JSON.stringify(aDraft()))).toEqual(aDraft());
  for (const text of [null, "null", "{", "[]", '{"id":"x"}']) expect(readKept(text)).toBeNull();
});
