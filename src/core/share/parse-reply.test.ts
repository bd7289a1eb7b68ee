import { expect, test } from "vitest";
import { addHours, instantAt, localDate, parseTimeZone, type TimeZone } from "../units/index.ts";
import { parseReply, type ReplyWords } from "./parse-reply.ts";

const zone = (parseTimeZone("Europe/Berlin") as { value: TimeZone }).value;
const now = instantAt(localDate("2026-11-24"), 20 * 60, zone);

const WORDS: ReplyWords = {
  id: "reply-0001",
  by: "Mara Lind",
  date: "2026-11-24",
  time: "18:00",
  minutes: 45,
  modality: "sports",
  treated: [{ area: "calf", side: "right", pressure: 4, minutes: 15 }],
  findings: "Tight band in the middle of the calf.",
  drills: [{ move: "CAL4", name: "", area: null, side: "right", seconds: 45, sets: 3, note: "slowly" }],
  comeBackDays: 14,
  avoid: [{ kind: "firm", area: "calf", side: "right", days: 3 }],
};

const read = (change: Partial<ReplyWords> = {}) => parseReply({ ...WORDS, ...change }, { now, zone });

test("B5 a reply reads to what was done, with our own name for a move of ours", () => {
  expect(read()).toMatchObject({
    ok: true,
    value: {
      by: "Mara Lind",
      start: addHours(now, -2),
      treated: [{ area: { area: "calf", side: "right" }, pressure: 4, minutes: 15 }],
      drills: [{ move: "CAL4", side: "right", seconds: 45, sets: 3, note: "slowly" }],
      comeBackDays: 14,
      avoid: [{ kind: "firm", area: { area: "calf", side: "right" }, days: 3 }],
    },
  });
});

test("a reply with nothing but a visit is one", () => {
  expect(
    read({ treated: [], drills: [], avoid: [], comeBackDays: null, findings: "", by: "", modality: null }).ok,
  ).toBe(true);
});

test.each<[string, Partial<ReplyWords>, RegExp]>([
  ["an id with signs of a path", { id: "../../etc/passwd" }, /no usable id/],
  ["a day that is none", { date: "2026-02-30" }, /no day and hour/],
  ["a visit two days ahead", { date: "2026-11-26" }, /lies ahead/],
  ["a visit of last spring", { date: "2026-04-01" }, /60 days back/],
  ["a visit of no minutes", { minutes: 0 }, /5 to 180/],
  ["a visit of half minutes", { minutes: 45.5 }, /5 to 180/],
  ["a visit of NaN minutes", { minutes: Number.NaN }, /5 to 180/],
  ["an unknown kind of massage", { modality: "hot stones" }, /no kind of massage/],
  [
    "an unknown place",
    { treated: [{ area: "liver", side: "left", pressure: 3, minutes: null }] },
    /no place of the body map/,
  ],
  [
    "pressure beyond the scale",
    { treated: [{ area: "calf", side: "left", pressure: 6, minutes: null }] },
    /1, very light, to 5/,
  ],
  [
    "a drill without a name",
    { drills: [{ ...WORDS.drills[0]!, move: null, name: " \u200e " }] },
    /needs a name/,
  ],
  [
    "a move that is none of ours",
    { drills: [{ ...WORDS.drills[0]!, move: "__proto__" }] },
    /none of our moves/,
  ],
  ["a set of an hour", { drills: [{ ...WORDS.drills[0]!, seconds: 3600 }] }, /5 to 600 seconds/],
  ["too many drills", { drills: Array.from({ length: 7 }, () => WORDS.drills[0]!) }, /More than 6/],
  [
    "something unknown to avoid",
    { avoid: [{ kind: "coffee", area: null, side: "both", days: 2 }] },
    /nothing to avoid/,
  ],
  ["a block of a year", { avoid: [{ kind: "firm", area: null, side: "both", days: 365 }] }, /1 to 60 days/],
  ["coming back yesterday", { comeBackDays: -1 }, /1 to 180 days/],
])("%s is refused in one sentence", (_what, change, sentence) => {
  const reply = read(change);
  expect(reply.ok).toBe(false);
  if (!reply.ok) expect(reply.error).toMatch(sentence);
});

test("words keep their letters and lose signs that nobody sees, control signs and turned directions", () => {
  const reply = read({ by: "Ma\u0000ra\u202e <b>Lind</b>\n", findings: "a\r\n\n\n\nb\u0007 山田 👟" });
  expect(reply).toMatchObject({ value: { by: "Mara <b>Lind</b>", findings: "a\n\nb 山田 👟" } });
});

test("words that are too many are told with their number, never cut in silence; letters count, not bytes", () => {
  expect(read({ findings: "👟".repeat(1000) }).ok).toBe(true);
  expect(read({ findings: "👟".repeat(1001) })).toEqual({
    ok: false,
    error: "The findings: 1001 characters are too many. Say it in 1000.",
  });
  const [drill] = WORDS.drills;
  expect(read({ drills: [{ ...drill!, note: "x".repeat(301) }] }).ok).toBe(false);
  expect(read({ by: "x".repeat(61) }).ok).toBe(false);
});

test("a place in the middle of the body has no side, whatever was sent", () => {
  const reply = read({ treated: [{ area: "low_back", side: "left", pressure: 2, minutes: null }] });
  expect(reply).toMatchObject({ value: { treated: [{ area: { area: "low_back", side: "both" } }] } });
});
