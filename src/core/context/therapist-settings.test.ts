import { expect, test } from "vitest";
import { aTherapist } from "../../../test/builders/a-therapist.ts";
import { MODALITIES } from "../care/index.ts";
import { DEFAULT_SETTINGS, type RunnerSettings } from "./runner-settings.ts";
import { applyTherapist } from "./therapist-settings.ts";

const settings = (change: Partial<RunnerSettings> = {}): RunnerSettings => ({
  ...DEFAULT_SETTINGS,
  ...change,
});

const euros = (amount: number) => ({ hundredths: amount * 100, currency: "EUR" });

const reasons = ({ because }: RunnerSettings) => because.map(({ rule, text }) => `${rule}: ${text}`);

test("without a usual therapist, or with one of whom nothing is told, nothing changes", () => {
  expect(applyTherapist(settings(), null)).toEqual(DEFAULT_SETTINGS);
  expect(applyTherapist(settings(), aTherapist())).toEqual(DEFAULT_SETTINGS);
});

test("M7 of what the runner likes only what the therapist offers stays, and the reason names the therapist", () => {
  const liking = { ...DEFAULT_SETTINGS.wishes, modalities: ["sports", "swedish"] } as const;
  const applied = applyTherapist(
    settings({ wishes: liking }),
    aTherapist({ modalities: ["swedish", "myofascial"] }),
  );
  expect(applied.wishes.modalities).toEqual(["swedish"]);
  expect(reasons(applied)).toEqual(["M7: Anna offers Swedish massage and myofascial release."]);
});

test("M7 where nothing on offer is liked, what is on offer counts and that is said", () => {
  const liking = { ...DEFAULT_SETTINGS.wishes, modalities: ["sports"] } as const;
  const applied = applyTherapist(settings({ wishes: liking }), aTherapist({ modalities: ["swedish"] }));
  expect(applied.wishes.modalities).toEqual(["swedish"]);
  expect(reasons(applied)).toEqual(["M7: Anna offers Swedish massage and none of the kinds that you like."]);
});

test("M7 a therapist who offers everything narrows nothing", () => {
  expect(applyTherapist(settings(), aTherapist({ modalities: MODALITIES }))).toEqual(DEFAULT_SETTINGS);
});

test("T14 the therapist's days take the place of those in the settings", () => {
  const applied = applyTherapist(settings({ therapistDays: [0] }), aTherapist({ weekdays: [4, 1] }));
  expect(applied.therapistDays).toEqual([1, 4]);
  expect(reasons(applied)).toEqual(["T14: Anna works on Tuesday and Friday."]);
});

test.each([
  [45, null, 45],
  [60, null, 60],
  [90, null, null],
  [60, 45, 45],
] as const)("T6 sessions of %s minutes and a wish for %s make %s", (minutes, wished, planned) => {
  const wishes = { ...DEFAULT_SETTINGS.wishes, minutes: wished };
  expect(applyTherapist(settings({ wishes }), aTherapist({ minutes })).wishes.minutes).toBe(planned);
});

test.each([
  [150, null, 65, 2],
  [150, 1, 65, 1],
  [150, 3, 65, 2],
  [60, null, 65, 0],
  [130, null, 65, 2],
  [null, 3, 65, 3],
  [150, 3, 0, 3],
])(
  "T14 a budget of %s, a limit of %s and a price of %s leave %s sessions a month",
  (monthlyBudget, monthlyLimit, price, left) => {
    const applied = applyTherapist(
      settings({ monthlyBudget, monthlyLimit }),
      aTherapist({ price: euros(price) }),
    );
    expect(applied.monthlyLimit).toBe(left);
  },
);

test("T14 what the budget pays for is said with the therapist's name", () => {
  const paid = (monthlyBudget: number) =>
    reasons(applyTherapist(settings({ monthlyBudget }), aTherapist({ price: euros(65) })));
  expect(paid(150)).toEqual(["T14: 150 EUR a month pay for 2 sessions with Anna."]);
  expect(paid(70)).toEqual(["T14: 70 EUR a month pay for one session with Anna."]);
  expect(paid(10)).toEqual(["T14: 10 EUR a month pay for no sessions with Anna."]);
});
