import { afterAll, beforeAll, expect, test } from "vitest";
import { type PlanContextView, whatIfSchema } from "../../src/http/contract.ts";
import { deriveOffer, explainDay, parseContext } from "../../src/web/plan/move/derive-offer.ts";
import type { MoveWish } from "../../src/web/plan/move/offer.ts";
import { type Asked, askRestride } from "./ask-restride.ts";

/** The page works out with the core, from the planner's input as JSON, what the server works out from the log. */
const TODAY = "2026-11-24";
const EVENING = 18 * 60 + 30;

let asked: Asked;
let context: ReturnType<typeof parseContext>;

beforeAll(async () => {
  asked = await askRestride(TODAY);
  await asked.importSample();
  await asked.say({ answers: "none" });
  await asked.change("POST", "/races", {
    date: "2026-12-12",
    distance: "10k",
    start: "10:00",
    priority: "B",
  });
  await asked.book({ date: "2026-12-18", time: "19:30", form: "deep", safety: "none", confirm: true });
  const read = (await asked.change("GET", "/plan/context")) as PlanContextView;
  context = parseContext(read.context);
});

afterAll(() => asked.close());

const wish = (date: string, more: Partial<MoveWish> = {}): MoveWish => ({
  date,
  minute: null,
  usual: EVENING,
  forms: ["deep"],
  minutes: null,
  instead: null,
  ...more,
});

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const askServer = async (date: string, minute: number, form: string) => {
  const q = encodeURIComponent(`massage ${date} ${clockOf(minute)} ${form}`);
  return whatIfSchema.parse(await asked.change("GET", `/what-if?q=${q}`));
};

test.each(["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-29", "2026-12-04", "2026-12-11", "2026-12-21"])(
  "moving a massage to %s costs and breaks in the page what it does on the server",
  async (date) => {
    for (const form of ["deep", "moderate"] as const) {
      const offer = deriveOffer(context, wish(date, { forms: [form] }));
      const answer = await askServer(date, offer.minute, form);
      expect({ regret: offer.regret, breaks: offer.breaks }).toEqual({
        regret: answer.regret,
        breaks: answer.breaks,
      });
    }
  },
);

test("the best hour and pressure of a day cost what the calendar says of the day", async () => {
  const plan = await asked.read.plan();
  const days = plan.days.filter(({ regret }) => regret !== null).slice(0, 8);
  for (const { date, regret } of days) {
    const offer = deriveOffer(context, wish(date, { forms: ["deep", "moderate"] }));
    if (date === "2026-12-18") continue;
    expect(Math.abs((offer.regret ?? Number.NaN) - (regret ?? 0)), date).toBeLessThanOrEqual(0.05);
  }
});

test("T11 a booked session is no obstacle to moving itself", () => {
  const booked = context.treatments.find(({ status }) => status === "booked");
  expect(deriveOffer(context, wish("2026-12-17")).breaks.map(({ rule }) => rule)).toContain("T11");
  const moved = deriveOffer(context, wish("2026-12-17", { instead: booked?.id ?? null }));
  expect(moved.breaks.map(({ rule }) => rule)).not.toContain("T11");
});

test("a day without an hour that fits keeps the usual one and says which rule is in the way", () => {
  const offer = deriveOffer(context, wish("2026-12-11"));
  expect(offer).toMatchObject({ minute: EVENING, regret: null });
  expect(offer.breaks.length).toBeGreaterThan(0);
  expect(explainDay(context, "2026-12-11").map(({ rule }) => rule)).toContain("T3");
});
