import fc from "fast-check";
import { expect, test } from "vitest";
import { DESCRIPTORS, type Descriptor, SITES, type Site, spotsOf } from "../../src/core/body/index.ts";
import {
  type Answer,
  deriveGeneralTriage,
  deriveTriage,
  type Effort,
  findQuestion,
  type NiggleEntry,
  QUESTION_IDS,
  QUESTIONS,
  type TriageInput,
  type TriageResult,
} from "../../src/core/niggle/index.ts";
import { anEffort, aTriage, at, type Said } from "../builders/a-triage.ts";
import { proofSize } from "../builders/proof-size.ts";

const RUNS = { numRuns: proofSize({ sample: 600, whole: 5_000 }) };

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

/** What is asked at a site, of the place and of the runner; the spot is drawn by itself. */
const askedAt = (site: Site): readonly string[] =>
  QUESTIONS.filter(
    ({ id, sites, askedFor }) =>
      id !== "spot" && askedFor !== "checkIn" && (sites.length === 0 || sites.includes(site)),
  ).map(({ id }) => id);

const optionsAt = (site: Site, id: string): readonly string[] =>
  (findQuestion(id, site)?.options ?? []).map((option) => option.id);

/** Some questions of a site with one or more of their options. */
const saidAt = (site: Site, most: number): fc.Arbitrary<Said> =>
  fc
    .array(
      fc
        .constantFrom(...askedAt(site))
        .chain((id) =>
          fc.tuple(
            fc.constant(id),
            fc.uniqueArray(fc.constantFrom(...optionsAt(site, id)), { maxLength: 2 }),
          ),
        ),
      { maxLength: most },
    )
    .map((pairs) => Object.fromEntries(pairs));

const soreWords = fc.constantFrom<readonly Descriptor[]>(["ache"], ["tight"], ["ache", "tight"], []);
const anyWords = fc.subarray([...DESCRIPTORS], { maxLength: 2 });
const daysOf = (words: fc.Arbitrary<readonly Descriptor[]>, highest: number) =>
  fc.array(fc.record({ score: fc.integer({ min: 0, max: highest }), descriptors: words }), {
    minLength: 1,
    maxLength: 6,
  });

const effort = fc
  .tuple(
    fc.constantFrom("race" as const, "veryHard" as const, "longEffort" as const, "bigDescent" as const),
    fc.integer({ min: 1, max: 60 }),
    fc.boolean(),
  )
  .map(([kind, hours, ultra]) => anEffort(kind, hours, ultra));

interface Kind {
  readonly sites: readonly Site[];
  readonly sides: readonly ("left" | "right" | "both")[];
  readonly signs: number;
  readonly days: ReturnType<typeof daysOf>;
  readonly efforts: fc.Arbitrary<readonly Effort[]>;
}

/** Three kinds of logs: sore after a hard session, a mild niggle, and anything at all. */
const KINDS: readonly Kind[] = [
  {
    sites: ["calf", "quads", "hamstrings", "glutes", "adductors", "hip_flexors", "low_back", "upper_body"],
    sides: ["both"],
    signs: 1,
    days: daysOf(soreWords, 10),
    efforts: effort.map((one) => [one]),
  },
  {
    sites: SITES,
    sides: ["left", "right", "both"],
    signs: 1,
    days: daysOf(soreWords, 5),
    efforts: fc.constant([]),
  },
  {
    sites: SITES,
    sides: ["left", "right", "both"],
    signs: 4,
    days: daysOf(anyWords, 10),
    efforts: fc.array(effort, { maxLength: 2 }),
  },
];

const stateOf = (kind: Kind, site: Site): fc.Arbitrary<TriageInput> =>
  fc
    .record({
      said: saidAt(site, kind.signs),
      later: fc.option(saidAt(site, kind.signs)),
      spot: fc.constantFrom("other", ...spotsOf(site).map(({ id }) => id)),
      side: fc.constantFrom(...kind.sides),
      days: kind.days,
      efforts: kind.efforts,
      silent: fc.oneof(fc.constant([]), fc.subarray([...QUESTION_IDS], { maxLength: 2 })),
      otherScore: fc.option(fc.integer({ min: 0, max: 10 })),
      ageYears: fc.constantFrom(12, 35, 35, null),
      loadRise: fc.constantFrom(0, 0.4, null),
    })
    .map((words) =>
      aTriage({
        ...words,
        site,
        said: spotsOf(site).length > 0 ? { ...words.said, spot: [words.spot] } : words.said,
        days: words.days.map((one, index) => ({ ...one, day: index })),
        later: words.later === null ? [] : [{ hours: words.days.length * 24 - 20, said: words.later }],
        otherSide: words.otherScore === null ? [] : [{ day: 0, score: words.otherScore }],
      }),
    );

/** Random states of one niggle. */
const state: fc.Arbitrary<TriageInput> = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.constantFrom(...kind.sites).chain((site) => stateOf(kind, site)));

test("7.5 the random states are of all sorts: normal soreness, each level, and not yet known", () => {
  const seen = fc.sample(state, 400).map((input) => {
    const result = deriveTriage(input);
    return result.normalSoreness ? "normal" : result.level;
  });
  for (const sort of ["normal", "L0", "L2", "L3", null])
    expect(seen.filter((one) => one === sort).length).toBeGreaterThan(20);
});

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
      const before = deriveTriage(input);
      // Naming the days of a numbness that was logged and denied at once answers an open question, so it may settle it.
      const isOpen = (question: string): boolean =>
        question === "numbness" && before.incomplete.includes("numbness");
      const all = answersOf(input).filter(({ question }) => question !== "spot" && !isOpen(question));
      const target = all[which % all.length];
      if (!target) return;
      const signs = signsAt(input.niggle.area.area, target.question);
      const sign = signs[option % Math.max(1, signs.length)];
      if (sign === undefined) return;
      const more = changeAnswers(input, (answer) =>
        answer === target ? { ...answer, chosen: [...new Set([...answer.chosen, sign])] } : answer,
      );
      const after = deriveTriage(more);
      expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
      expect(provedRank(after)).toBeGreaterThanOrEqual(provedRank(before));
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

test("7.5 a question left out never makes the level L0 or L1 where it is asked", () => {
  fc.assert(
    fc.property(state, fc.nat(), (input, which) => {
      const all = answersOf(input);
      const target = all[which % all.length];
      if (!target) return;
      const keep = (answer: Answer): boolean => answer.question !== target.question;
      const after = deriveTriage({
        ...input,
        general: input.general.filter(keep),
        niggle: { ...input.niggle, answers: input.niggle.answers.filter(keep) },
      });
      const isAsked = after.incomplete.some((id) => id === target.question);
      if (isAsked) expect(["L2", "L3", null]).toContain(after.level);
      // What is not asked: the questions of a hard effort without one, what R0 makes needless, and what is optional.
      else expect(isNeedless(target.question, after)).toBe(true);
    }),
    RUNS,
  );
});

const NEVER_HOLDS_BACK = ["urine", "swollenWeak", "confused", "heart", "thighHang"];
const NEEDLESS_UNDER_R0 = ["fingertipBone", "buildsUp", "everyStep", "spot", "clotRisks"];

const isNeedless = (question: string, { normalSoreness }: TriageResult): boolean =>
  NEVER_HOLDS_BACK.includes(question) || (normalSoreness && NEEDLESS_UNDER_R0.includes(question));

test("7.5 what is left out hides only what it proved: the rules that stand without it stood with it", () => {
  fc.assert(
    fc.property(state, fc.nat(), (input, which) => {
      const all = answersOf(input).filter(
        ({ chosen, question }) => chosen.length === 0 && question !== "spot",
      );
      const target = all[which % Math.max(1, all.length)];
      if (!target) return;
      const after = deriveTriage({
        ...input,
        general: input.general.filter((one) => one !== target),
        niggle: { ...input.niggle, answers: input.niggle.answers.filter((one) => one !== target) },
      });
      expect(provedRank(after)).toBeGreaterThanOrEqual(provedRank(deriveTriage(input)));
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
