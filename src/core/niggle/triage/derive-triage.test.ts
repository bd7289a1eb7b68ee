import { expect, test } from "vitest";
import { aLook, anEffort, answersOf, aTriage, at, OPENED } from "../../../../test/builders/a-triage.ts";
import { TRIAGE_NOTE, TRIAGE_SOURCE, TRIAGE_WORDS } from "../triage-words.ts";
import { deriveGeneralTriage } from "./derive-general-triage.ts";
import { deriveTriage } from "./derive-triage.ts";
import { deriveWholeTriage } from "./derive-whole-triage.ts";
import { R_CARDS } from "./rules/r-cards.ts";
import { withdrawAnswer } from "./withdraw-answer.ts";

test("3.4 the deadline is the date-time of the hours from when the rule fired", () => {
  const late = { later: [{ hours: 10, said: { walkEven: ["favours"] } }], now: 50 };
  expect(deriveTriage(aTriage(late))).toMatchObject({ deadlineHours: 72, deadline: at(82) });
});

test("3.4 of two L2 the one whose time runs out first sets the deadline", () => {
  const words = {
    site: "knee_outer",
    said: { nightRest: ["twoNights"] },
    later: [{ hours: 130, said: { walkEven: ["favours"] } }],
    now: 131,
  } as const;
  expect(deriveTriage(aTriage(words))).toMatchObject({ deadlineHours: 168, deadline: at(168) });
});

test("3.4 the worst rule speaks first", () => {
  const { because } = deriveTriage(
    aTriage({
      site: "low_back",
      said: { nightRest: ["twoNights"], walkEven: ["favours"], saddle: ["numb"] },
    }),
  );
  expect(because.map(({ rule }) => rule)).toEqual(["R9", "R3", "R4"]);
});

test("3.4 every reason says where to go, how fast and what to say there", () => {
  const text = (said: Readonly<Record<string, readonly string[]>>) =>
    deriveTriage(aTriage({ site: "low_back", said })).because[0]?.text;
  expect(text({ saddle: ["numb"] })).toMatch(/Call your local emergency number now\..*Say: /);
  expect(text({ fourSteps: ["cannot"] })).toMatch(/Be seen the same day, within 24 hours: .*Say: /);
  expect(text({ walkEven: ["favours"] })).toMatch(/within 3 days\..*Say: /);
  expect(text({ nightRest: ["twoNights"] })).toMatch(/within a week\./);
});

test("3.4 an unanswered question is never a no: the level is not yet known", () => {
  const result = deriveTriage(aTriage({ silent: ["chest", "legSwollen"] }));
  expect(result).toMatchObject({ level: null, deadline: null, incomplete: ["legSwollen", "chest"] });
  expect(result.because[0]?.text).toContain("Not yet known");
});

test("3.4 what the given answers prove is shown although others are missing", () => {
  const result = deriveTriage(aTriage({ said: { walkEven: ["favours"] }, silent: ["chest"] }));
  expect(result).toMatchObject({ level: "L2", incomplete: ["chest"] });
});

test("3.4 an L1 by the clock does not hide that questions are open", () => {
  const r5 = { level: "L1", because: { rule: "R5", text: "No better after a week.", inputs: {} } } as const;
  expect(deriveTriage(aTriage({ r5, silent: ["chest"] })).level).toBeNull();
  expect(deriveTriage(aTriage({ r5: { ...r5, level: "L2" }, silent: ["chest"] }))).toMatchObject({
    level: "L2",
    deadlineHours: 168,
  });
});

test("3.4 a niggle that someone has looked at is under care, with its questions at rest", () => {
  const result = deriveTriage(
    aTriage({ said: { walkEven: ["favours"] }, silent: ["nightRest"], seen: [aLook(10)], now: 20 }),
  );
  expect(result).toMatchObject({ level: "L0", underCare: true, incomplete: [] });
  expect(result.because[0]?.text).toContain("Someone has looked at it");
});

test("3.4 an answer tapped by mistake is taken back within 24 hours, stays on record, and the set is asked again", () => {
  const input = aTriage({ said: { walkEven: ["favours"] }, now: 5 });
  const taken = withdrawAnswer({ answers: input.niggle.answers, question: "walkEven", now: at(5) });
  if (!taken.ok) throw new Error(taken.error);
  expect(taken.value).toHaveLength(input.niggle.answers.length);
  const result = deriveTriage({ ...input, niggle: { ...input.niggle, answers: taken.value }, now: at(6) });
  expect(result.level).toBeNull();
  expect(result.triggers).toEqual([]);
  expect(result.incomplete).toContain("walkEven");
  expect(result.incomplete).toContain("suddenStab");
  expect(result.incomplete).not.toContain("chest");
});

test("3.4 a sign that stands beside the mistake still counts while the set is asked again", () => {
  const input = aTriage({ said: { walkEven: ["favours"], nightRest: ["twoNights"] }, now: 5 });
  const taken = withdrawAnswer({ answers: input.niggle.answers, question: "walkEven", now: at(5) });
  if (!taken.ok) throw new Error(taken.error);
  const result = deriveTriage({ ...input, niggle: { ...input.niggle, answers: taken.value }, now: at(6) });
  expect(result.triggers.map(({ rule }) => rule)).toEqual(["R4"]);
});

test("3.4 after 24 hours an answer is no mistake any more, and one never given cannot be taken back", () => {
  const answers = answersOf({ walkEven: ["favours"] });
  expect(withdrawAnswer({ answers, question: "walkEven", now: at(24) }).ok).toBe(true);
  expect(withdrawAnswer({ answers, question: "walkEven", now: at(24.1) })).toEqual({
    ok: false,
    error: "answer.too-late",
  });
  expect(withdrawAnswer({ answers, question: "saddle", now: at(1) })).toEqual({
    ok: false,
    error: "answer.none",
  });
});

test("3.4 left and right stay apart: a sign on one side says nothing on the other", () => {
  const left = deriveTriage(aTriage({ side: "left", said: { walkEven: ["favours"] } }));
  const right = deriveTriage(aTriage({ side: "right" }));
  expect(left.triggers.map(({ area }) => area)).toEqual([{ area: "calf", side: "left" }]);
  expect(right.triggers).toEqual([]);
  const mirrored = deriveTriage(aTriage({ side: "right", said: { walkEven: ["favours"] } }));
  expect(mirrored.triggers.map(({ area }) => area)).toEqual([{ area: "calf", side: "right" }]);
  expect(mirrored.level).toBe(left.level);
});

test("3.4 an emergency sign given with the niggle itself counts there too", () => {
  const input = aTriage();
  const answers = [...input.niggle.answers, ...answersOf({ chest: ["chestPain"] }, 0.5)];
  const result = deriveTriage({ ...input, niggle: { ...input.niggle, answers } });
  expect(result).toMatchObject({ level: "L3", emergency: true, deadlineHours: 0 });
});

test("3.4 the whole is as urgent as its worst part, and not yet known while a part is", () => {
  const general = deriveGeneralTriage({ general: [], seen: [], efforts: [], openSince: null, now: at(1) });
  const limp = deriveTriage(aTriage({ side: "left", said: { walkEven: ["favours"] } }));
  const saddle = deriveTriage(aTriage({ site: "low_back", said: { saddle: ["numb"] } }));
  const open = deriveTriage(aTriage({ side: "right", silent: ["chest"] }));
  const fine = deriveTriage(aTriage({ site: "knee_outer" }));
  expect(deriveWholeTriage([general, limp, saddle, open])).toMatchObject({
    level: "L3",
    emergency: true,
    deadline: OPENED,
    incomplete: ["chest"],
  });
  expect(deriveWholeTriage([general, limp, saddle]).because.map(({ rule }) => rule)).toEqual(["R9", "R3"]);
  expect(deriveWholeTriage([general, fine, open])).toMatchObject({ level: null, incomplete: ["chest"] });
  expect(deriveWholeTriage([general, fine])).toMatchObject({ level: "L0", incomplete: [] });
  expect(deriveWholeTriage([]).level).toBe("L0");
});

test("R0 and fever are told in the whole although they set no level", () => {
  const fever = deriveGeneralTriage({
    general: answersOf({ fever: ["fever"] }),
    seen: [],
    efforts: [],
    openSince: null,
    now: at(1),
  });
  const sore = deriveTriage(
    aTriage({ side: "both", days: [{ day: 0, score: 6 }], efforts: [anEffort("race", 20)] }),
  );
  expect(deriveWholeTriage([fever, sore])).toMatchObject({ level: "L0", normalSoreness: true });
  expect(deriveWholeTriage([fever, sore]).because.map(({ rule }) => rule)).toEqual(["R12", "R0"]);
});

test("3.4 the words name no disease, promise nothing, and say that no clinician has reviewed them", () => {
  const named =
    /thrombos|embol|fracture\b|rupture|compartment syndrome|cauda|sepsis|septic|rhabdo|hyponatr|stroke|heart attack|cure|prevent/i;
  for (const { what, leave = "", say = "" } of Object.values(TRIAGE_WORDS))
    expect(`${what} ${leave} ${say}`).not.toMatch(named);
  expect(TRIAGE_NOTE).toContain("No clinician has reviewed");
  expect(TRIAGE_SOURCE.reviewedOn).toBeNull();
});

test("every rule of triage from R0 to R26 has its card, R5 is the clock's", () => {
  const ids = Array.from({ length: 27 }, (_, index) => `R${index}`).filter((id) => id !== "R5");
  expect(R_CARDS.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids, "R-NRS"]));
  expect(R_CARDS).toHaveLength(27);
  for (const { text } of R_CARDS) expect(text).toMatch(/^[A-Z].+\.$/);
});
