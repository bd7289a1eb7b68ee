import { expect, test } from "vitest";
import { aLog, aNiggle, daysAgo, TODAY } from "../../../../test/builders/insight-log.ts";
import { aCadenceRun } from "../../../../test/builders/some-cadence.ts";
import { addDays } from "../../units/index.ts";
import type { InsightFacts } from "../insight-facts.ts";
import { startCadenceExperiment } from "./cadence-experiment.ts";
import { deriveCadencePicture } from "./cadence-picture.ts";
import { listExperimentBarriers } from "./experiment-barriers.ts";

const KNEE = aNiggle({ openDays: 25 });

const pictureOf = (days: readonly number[], intercept: number, height: number | null) =>
  deriveCadencePicture({
    samples: days.flatMap((day) => aCadenceRun({ date: daysAgo(day), intercept, slope: 6 })),
    today: TODAY,
    height,
  });

const DAYS = [1, 4, 7, 10];
const FITTING = pictureOf(DAYS, 132, 1.73);

const PICTURES = {
  fitting: FITTING,
  usual: pictureOf(DAYS, 150, 1.73),
  unjudged: pictureOf(DAYS, 132, null),
  few: pictureOf([1, 4], 132, 1.73),
};

const FACTS: Readonly<Record<string, Partial<InsightFacts>>> = {
  nothing: {},
  running: { cadenceExperiment: true },
  noNiggle: { niggles: [] },
  calf: { niggles: [KNEE, aNiggle({ area: { area: "calf", side: "right" } })] },
  serious: { niggles: [KNEE, aNiggle({ area: { area: "quads", side: "right" }, level: "L2" })] },
  unknown: { niggles: [KNEE, aNiggle({ area: { area: "quads", side: "right" }, level: null })] },
  race: { races: [{ date: addDays(TODAY, 28), priority: "A" }] },
  raceLater: { races: [{ date: addDays(TODAY, 29), priority: "A" }] },
  shoes: { shoesOrVolumeChangedOn: daysAgo(3) },
};

const CASES = Object.entries(PICTURES).flatMap(([steps, picture]) =>
  Object.entries(FACTS).map(([name, facts]) => ({ steps, name, picture, facts })),
);

test.each(CASES)(
  "C5 with $steps steps and $name, a barrier is named exactly where the start is refused",
  (one) => {
    const facts = aLog({ niggles: [KNEE], ...one.facts });
    const barriers = listExperimentBarriers({ facts, picture: one.picture });
    const { picture } = one;
    const starts =
      picture.ok &&
      facts.niggles.some((niggle) => startCadenceExperiment({ niggle, facts, picture: picture.value }).ok);
    expect(barriers.length === 0).toBe(starts);
    for (const text of barriers) expect(text).toMatch(/^[A-Z].*\.$/);
  },
);

test("C5 the cases above hold one that starts and one that does not", () => {
  const list = (facts: Partial<InsightFacts>) =>
    listExperimentBarriers({ facts: aLog({ niggles: [KNEE], ...facts }), picture: FITTING });
  expect(list({})).toEqual([]);
  expect(list(FACTS.raceLater ?? {})).toEqual([]);
  expect(list(FACTS.race ?? {})).toHaveLength(1);
});

test("C5 every reason against it is named, not the first alone", () => {
  const facts = aLog({ niggles: [KNEE], ...FACTS.shoes, ...FACTS.race });
  expect(listExperimentBarriers({ facts, picture: PICTURES.unjudged })).toHaveLength(3);
});
