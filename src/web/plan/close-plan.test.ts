import { expect, test } from "vitest";
import type { PlanItemView, PlanView, StatusView } from "../../http/contract.ts";
import { closePlan } from "./close-plan.ts";

const massage = (status: PlanItemView["status"]): PlanItemView => ({
  id: status,
  date: "2026-11-27",
  minutes: 60,
  kind: "massage",
  areas: [],
  status,
  because: [],
});

const plan: PlanView = {
  schema: "restride.plan/1",
  generatedAt: "2026-11-24T08:00+00:00",
  timeZone: "UTC",
  from: "2026-11-24",
  to: "2026-11-24",
  weights: "1",
  cost: { total: 0, terms: {} },
  days: [{ date: "2026-11-24", block: "normal", sessions: [], need: 0, regret: 0, blockedBy: [] }],
  items: [
    massage("proposed"),
    massage("booked"),
    massage("cancelSuggested"),
    { ...massage("proposed"), kind: "rest" },
  ],
  unmet: [{ demand: "deep", text: "Medium sessions stand in.", blockedBy: [] }],
  warnings: [],
};

const gate: StatusView["gates"][number] = {
  level: "L2",
  emergency: false,
  deadline: "2026-11-26T06:00+00:00",
  area: "shin",
  side: "left",
  text: "Be seen.",
  because: [{ rule: "R7", text: "Bone.", inputs: {} }],
};

test("beside a red flag no day is lit and nothing is proposed, but what is booked stays to be seen", () => {
  const closed = closePlan(plan, [gate]);
  expect(closed.days[0]).toMatchObject({ regret: null, blockedBy: ["R7"] });
  expect(closed.items.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    "massage booked",
    "massage cancelSuggested",
    "rest proposed",
  ]);
  expect(closed.unmet).toEqual([]);
});

test("what has not been looked at yet closes the plan as well", () => {
  expect(closePlan(plan, []).days[0]?.blockedBy).toEqual(["3.4"]);
});
