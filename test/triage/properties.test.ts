import fc from "fast-check";
import { expect, test } from "vitest";
import { DESCRIPTORS, type Descriptor, SITES, type Site, spotsOf } from "../../src/core/body/index.ts";
import {
  type Answer,
  deriveGeneralTriage,
  deriveTriage,
  findQuestion,
  type NiggleEntry,
  QUESTIONS,
  type TriageInput,
  type TriageResult,
} from "../../src/core/niggle/index.ts";
import { anEffort, aTriage, at, type Said } from "../builders/a-triage.ts";
import { proofSize } from "../builders/proof-size.ts";

const RUNS = { numRuns: proofSize({ sample: 600, whole: 20_000 }) };

/** Order of levels for "never lower": not yet known counts as L2 at least. */
const rankOf = ({ level, emergency }: TriageResult): number => {
  if (emergency) return 4;
  return level === null ? 2 : Number(level.slice(1));
};

/** What the answers given prove, whatever is still open. */
const provedRank = ({ triggers }: TriageResult): number =>
  Math.max(0, ...triggers.map(({ level, emergency }) => (emergency ? 4 : Number(level.slice(1)))));

/** The signs of a question at a site: its options without those that only tell how it came about. */
const signsAt = (site: Site, id: string): readonly string[] =>
  (findQuestion(id, site)?.options ?? [])
    .filter((option) => option.circumstance !== true)
    .map((option) => option.id);

const asked = QUESTIONS.filter(({ id }) => id !== "stairs" && id !== "spot");

/** Mostly harmless answers with a sign here and there: as logs are. */
const saidAt = (site: Site): fc.Arbitrary<Said> =>
  fc
    .array(
      fc
        .constantFrom(...asked)
        .chain(({ id }) => fc.tuple(fc.constant(id), fc.subarray([...allOptions(site, id)]))),
      { maxLength: 4 },
    )
    .map((pairs) => Object.fromEntries(pairs));

const allOptions = (site: Site, id: string): readonly string[] =>
  (findQuestion(id, site)?.options ?? []).map((option) => option.id);

const day = fc.record({
  score: fc.integer({ min: 0, max: 10 }),
  descriptors: fc.oneof(
    fc.constant<readonly Descriptor[]>(["ache"]),
    fc.constant<readonly Descriptor[]>([]),
    fc.subarray([...DESCRIPTORS], { maxLength: 2 }),
  ),
});

const efforts = fc.option(
  fc
    .tuple(
      fc.constantFrom("race", "veryHard", "longEffort", "bigDescent"),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
    )
    .map(([kind, hours, ultra]) => anEffort(kind as "race", hours, ultra)),
  { freq: 1 },
);

/** Random states of one niggle: site, side, days, signs, gaps, efforts, age, and sometimes none of a later answer. */
const state: fc.Arbitrary<TriageInput> = fc.constantFrom(...SITES).chain((site) =>
  fc
    .record({
      said: saidAt(site),
      later: saidAt(site),
      hasLater: fc.boolean(),
      spot: fc.constantFrom("other", ...spotsOf(site).map(({ id }) => id)),
      side: fc.constantFrom("left" as const, "right" as const, "both" as const),
      days: fc.array(day, { minLength: 1, maxLength: 6 }),
      effort: efforts,
      silent: fc.oneof(
        fc.constant([]),
        fc.subarray(
          asked.map(({ id }) => id),
          { maxLength: 2 },
        ),
      ),
      otherScore: fc.option(fc.integer({ min: 0, max: 10 })),
      ageYears: fc.constantFrom(12, 35, null),
      loadRise: fc.constantFrom(0, 0.4, null),
    })
    .map((words) =>
      aTriage({
        ...words,
        site,
        said: spotsOf(site).length > 0 ? { ...words.said, spot: [words.spot] } : words.said,
        days: words.days.map((one, index) => ({ ...one, day: index })),
        later: words.hasLater ? [{ hours: words.days.length * 24 - 20, said: words.later }] : [],
        efforts: words.effort === null ? [] : [words.effort],
        otherSide: words.otherScore === null ? [] : [{ day: 0, score: words.otherScore }],
      }),
    ),
);

const changeAnswers = (input: TriageInput, change: (answer: Answer) => Answer): TriageInput => ({
  ...input,
  general: input.general.map(change),
  niggle: { ...input.niggle, answers: input.niggle.answers.map(change) },
});

const answersOf = (input: TriageInput): readonly Answer[] => [...input.niggle.answers, ...input.general];

const changeLast = (input: TriageInput, change: (entry: NiggleEntry) => NiggleEntry): TriageInput => ({
  ...input,
  niggle: {
    ...input.niggle,
    entries: input.niggle.entries.map((entry, index, all) =>
      index === all.length - 1 ? change(entry) : entry,
    ),
  },
});

test("7.5 one sign more never lowers the level", () => {
  fc.assert(
    fc.property(state, fc.nat(), fc.nat(), (input, which, option) => {
      const all = answersOf(input).filter(({ question }) => question !== "spot");
      const target = all[which % all.length];
      if (!target) return;
      const signs = signsAt(input.niggle.area.area, target.question);
      const sign = signs[option % Math.max(1, signs.length)];
      if (sign === undefined) return;
      const more = changeAnswers(input, (answer) =>
        answer === target ? { ...answer, chosen: [...new Set([...answer.chosen, sign])] } : answer,
      );
      expect(rankOf(deriveTriage(more))).toBeGreaterThanOrEqual(rankOf(deriveTriage(input)));
      expect(provedRank(deriveTriage(more))).toBeGreaterThanOrEqual(provedRank(deriveTriage(input)));
    }),
    RUNS,
  );
});

test("7.5 a worse descriptor on the latest day never lowers the level", () => {
  fc.assert(
    fc.property(state, fc.constantFrom(...DESCRIPTORS), (input, descriptor) => {
      const more = changeLast(input, (entry) => ({
        ...entry,
        descriptors: [...new Set([...entry.descriptors, descriptor])],
      }));
      expect(rankOf(deriveTriage(more))).toBeGreaterThanOrEqual(rankOf(deriveTriage(input)));
    }),
    RUNS,
  );
});

test("7.5 a higher latest score never lowers the level of a place on one side alone or on both", () => {
  fc.assert(
    fc.property(state, fc.integer({ min: 1, max: 10 }), (input, rise) => {
      // With the other side logged too, a higher score can bring the two within 2 points: that is R0's own condition.
      const alone = { ...input, otherSide: [] };
      const more = changeLast(alone, (entry) => ({ ...entry, pain: Math.min(10, (entry.pain ?? 0) + rise) }));
      expect(rankOf(deriveTriage(more))).toBeGreaterThanOrEqual(rankOf(deriveTriage(alone)));
    }),
    RUNS,
  );
});

test("7.5 a question left out never makes the level L0 or L1, and hides only what that question proved", () => {
  fc.assert(
    fc.property(state, fc.nat(), (input, which) => {
      const before = deriveTriage(input);
      const due = answersOf(input);
      const target = due[which % due.length];
      if (!target) return;
      const keep = (answer: Answer): boolean => answer.question !== target.question;
      const after = deriveTriage({
        ...input,
        general: input.general.filter(keep),
        niggle: { ...input.niggle, answers: input.niggle.answers.filter(keep) },
      });
      if (after.incomplete.includes(target.question as never))
        expect(["L2", "L3", null]).toContain(after.level);
      else expect(rankOf(after)).toBeGreaterThanOrEqual(Math.min(2, rankOf(before)));
    }),
    RUNS,
  );
});

test("R0 whatever it keeps quiet is R3, R4, R-NRS, R7 without a fingertip, or the second arm of R6", () => {
  fc.assert(
    fc.property(state, (input) => {
      const held = deriveTriage(input);
      const without = deriveTriage({ ...input, efforts: [] });
      const rules = (result: TriageResult) => result.triggers.map(({ rule }) => rule as string);
      const quiet = rules(without).filter((rule) => !rules(held).includes(rule));
      for (const rule of quiet) expect(["R3", "R4", "R-NRS", "R6", "R7", "R18", "R20"]).toContain(rule);
      expect(provedRank(without)).toBeGreaterThanOrEqual(provedRank(held));
    }),
    RUNS,
  );
});

test("3.4 the mirror image of a niggle gets the same answer on the other side", () => {
  fc.assert(
    fc.property(state, (input) => {
      const swap = { left: "right", right: "left", both: "both" } as const;
      const { area } = input.niggle;
      const mirrored = { ...input, niggle: { ...input.niggle, area: { ...area, side: swap[area.side] } } };
      const [one, other] = [deriveTriage(input), deriveTriage(mirrored)];
      expect({ ...other, area: null, triggers: [] }).toEqual({ ...one, area: null, triggers: [] });
      for (const trigger of other.triggers) expect(trigger.area?.side).toBe(swap[area.side]);
    }),
    RUNS,
  );
});

test("3.4 a level never falls with time alone", () => {
  fc.assert(
    fc.property(state, fc.integer({ min: 1, max: 400 }), (input, hours) => {
      const later = deriveTriage({ ...input, now: at(hours + 144) });
      expect(provedRank(later)).toBeGreaterThanOrEqual(provedRank(deriveTriage({ ...input, now: at(144) })));
    }),
    RUNS,
  );
});

test("3.4 a level of L2 or L3 has its hours and its date-time, no other has", () => {
  fc.assert(
    fc.property(state, (input) => {
      const { level, deadline, deadlineHours, emergency, because } = deriveTriage(input);
      const isDated = level === "L2" || level === "L3";
      expect(deadline !== null).toBe(isDated);
      expect(deadlineHours !== null).toBe(isDated);
      if (emergency) expect(deadlineHours).toBe(0);
      expect(because.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("7.5 one sign more about the whole runner never lowers the level", () => {
  const runner = QUESTIONS.filter(({ askedFor }) => askedFor !== "site" && askedFor !== "checkIn");
  const said = fc.array(fc.tuple(fc.constantFrom(...runner), fc.nat(), fc.integer({ min: 0, max: 300 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(said, fc.nat(), (list, which) => {
      const general = list.map(([{ id, options }, option, hours]) => ({
        question: id,
        chosen: option % 3 === 0 ? [] : [options[option % options.length]?.id ?? ""],
        at: at(hours),
      }));
      const target = general[which % Math.max(1, general.length)];
      if (!target) return;
      const signs = findQuestion(target.question)?.options ?? [];
      const sign = signs[which % signs.length]?.id ?? "";
      const more = general.map((one) => (one === target ? { ...one, chosen: [...one.chosen, sign] } : one));
      const triage = (answers: typeof general) =>
        deriveGeneralTriage({ general: answers, seen: [], efforts: [], openSince: null, now: at(700) });
      expect(rankOf(triage(more))).toBeGreaterThanOrEqual(rankOf(triage(general)));
    }),
    RUNS,
  );
});
