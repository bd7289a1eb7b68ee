import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BriefView, briefSchema } from "../../src/http/contract.ts";
import { type Asked, askRestride } from "./ask-restride.ts";

const TODAY = "2026-11-24";

let asked: Asked;

beforeAll(async () => {
  asked = await askRestride(TODAY);
  await asked.importSample();
  await asked.change("POST", "/safety", { answers: "none" });
  await asked.change("PUT", "/settings/name", { value: "Ana Ferreira" });
  await asked.change("POST", "/races", {
    date: "2027-02-07",
    distance: "marathon",
    start: "09:00",
    expected: "3:45",
    name: "Riverside Marathon",
  });
  await asked.change("POST", "/races", {
    date: "2026-12-12",
    distance: "10k",
    start: "10:00",
    priority: "B",
  });
  const { changed } = await asked.log({
    text: "right calf tight after hills",
    pain: 2,
    run: 2,
    morning: 0,
    answers: "none",
  });
  for (const [date, pain, care] of [
    ["2026-11-16", 4, ["roller"]],
    ["2026-11-17", 3, []],
    ["2026-11-19", 4, ["roller"]],
    ["2026-11-20", 3, []],
  ] as const)
    await asked.change("POST", `/niggles/${changed}/days`, {
      date,
      pain,
      run: pain,
      morning: 0,
      kinds: ["tight"],
      care,
    });
});

afterAll(() => asked.close());

const read = async (query: Readonly<Record<string, string>> = {}): Promise<BriefView> =>
  briefSchema.parse(await asked.change("GET", `/brief?${new URLSearchParams(query)}`));

const said = (
  section: { readonly statements: BriefView["sections"]["request"]["statements"] } | null,
): string => (section?.statements ?? []).map(({ label, text }) => `${label}: ${text}`).join("\n");

const ALL = "name,training,pains,answers,goals,visits,conditions";

describe("the page for the therapist", () => {
  test("B1 tells the last week, the mean week, the last very hard session and the next hard one with its hours", async () => {
    const { training } = (await read()).sections;
    expect(said(training)).toMatch(/Last 7 days: [\d.]+ km, load [\d,]+/);
    expect(said(training)).toMatch(/Week, mean of 4: [\d.]+ km, load [\d,]+/);
    expect(said(training)).toMatch(/Last very hard session: \w{3} \d+ Nov, \d\d:\d\d \(\d+ hours ago\)/);
    expect(said(training)).toMatch(/Next hard session: .+ \(in \d+ hours, by habit\)/);
    expect(said(training)).toMatch(/Next race: Sat 12 Dec, 10:00 \(in 18 days\)/);
    expect(training?.days).toHaveLength(28);
    const load = training!.days.slice(-7).reduce((sum, day) => sum + day.load, 0);
    expect(said(training)).toContain(`load ${load.toLocaleString("en")}`);
  });

  test("B2 tells of a pain since when, worst and now, how it behaves and what it was less after", async () => {
    const pain = (await read()).sections.pains!.pains[0]!;
    expect(pain).toMatchObject({
      number: 1,
      name: "Right calf",
      feels: "tight",
      now: 2,
      worst: 4,
      since: "2026-11-16",
      beSeen: false,
    });
    expect(pain.text).toBe(
      "Since 16 November. Worst 4, now 2 of 10. During the run only; settled by next morning. Getting better. Less on the day after the roller (2 of 2 times).",
    );
    expect(pain.scores.map(({ score }) => score)).toEqual([4, 3, 4, 3, 2]);
  });

  test("B2 names the safety questions that were answered no, with their day", async () => {
    expect(said((await read()).sections.pains)).toMatch(
      /Safety questions answered “no” \(Tue 24 Nov\): sudden sharp pain, numbness/,
    );
  });

  test("B3 tells races with distance, day, priority and time, and the wish in the runner's own words", async () => {
    const { goals } = (await read({ wish: "Looser hips before the long run." })).sections;
    expect(goals?.races.map(({ statement }) => `${statement.label}: ${statement.text}`)).toEqual([
      "10 km: Sat 12 Dec 2026, 10:00 (in 18 days), priority B",
      "Riverside Marathon, marathon: Sun 7 Feb 2027, 09:00 (in 75 days), priority A, about 3:45 h",
    ]);
    expect(said(goals)).toBe("What I want from today: Looser hips before the long run.");
  });

  test("B4 splits the visit's minutes, open pains first with their side, five each at least", async () => {
    const page = await read();
    const { focus } = page.sections;
    expect(focus?.areas[0]?.name).toBe("Calves, right first");
    expect(focus?.areas.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(page.visit?.minutes);
    expect(Math.min(...focus!.areas.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(5);
    expect(focus!.areas.length).toBeLessThanOrEqual(6);
  });

  test("B5 B6 asks for soft-tissue work and drills, names the cap, and promises to speak up", async () => {
    const { request, pressure } = (await read()).sections;
    expect(said(request)).toMatch(/Soft-tissue work .* two or three drills/);
    expect(pressure.cap).toBeGreaterThan(0);
    expect(said(pressure)).toMatch(
      new RegExp(
        `up to ${pressure.cap} of 5\\. The aim is to ease tension\\. I will speak up at any sharp pain\\.`,
      ),
    );
  });

  test("B7 tells from when firm work is off before a race, what is left alone, and of conditions only that they are not shared", async () => {
    const safety = said((await read()).sections.safety);
    expect(safety).toMatch(/No firm work from: \w{3} \d+ Dec, \d\d:\d\d until \w{3} 1\d Dec/);
    expect(safety).toMatch(/Please leave alone: Back of the knee/);
    expect(safety).toMatch(/Conditions and medicines: not shared\./);
    expect(said((await read({ share: ALL })).sections.safety)).toMatch(
      /Health to know of: None that I know of\./,
    );
  });

  test("B9 asks to leave behind what was done, and tells of earlier massages how they went", async () => {
    const date = "2026-11-10";
    const { changed } = (await asked.change("POST", "/massages/done", {
      date,
      time: "18:00",
      form: "medium",
      helpful: "yes",
    })) as { changed: string };
    await asked.change("POST", "/after-visit", { massage: changed, hours: 24, soreness: 3 });
    await asked.change("POST", "/after-visit", { massage: changed, hours: 48, soreness: 1 });
    expect(said((await read()).sections.after)).toMatch(
      /Last massage: Tue 10 Nov: Massage, medium, 60 min\. It helped\. Sore legs: 3 of 10 a day later, 1 of 10 after two days\./,
    );
    expect(said((await read({ share: "training" })).sections.after)).not.toMatch(/Last massage/);
    await asked.change("DELETE", `/massages/${changed}`);
  });

  test("every statement has its reason", async () => {
    const { sections } = await read({ share: ALL, wish: "x" });
    const statements = Object.values(sections).flatMap((section) => section?.statements ?? []);
    expect(statements.length).toBeGreaterThan(12);
    expect(statements.filter(({ because }) => because.length === 0)).toEqual([]);
  });
});

describe("what is not shared", () => {
  test("stands nowhere on the page", async () => {
    const page = await read({ share: "" });
    expect(page.sections).toMatchObject({ training: null, pains: null, goals: null });
    const text = JSON.stringify(page).replaceAll(/"because":\[[^\]]*\]/g, "");
    for (const word of [
      "Ana",
      "Ferreira",
      "Riverside",
      "2026-11-16",
      "roller",
      "km,",
      "right first",
      "Worst",
    ])
      expect(text).not.toContain(word);
  });

  test("a pain that is left out changes neither the order nor the minutes", async () => {
    const all = await read();
    const id = all.sections.pains!.pains[0]!.because[0]!.inputs.niggle as string;
    const without = await read({ leaveOut: id });
    expect(without.sections.pains?.pains).toEqual([]);
    expect(without.sections.focus).toEqual((await read({ share: "training,goals" })).sections.focus);
    expect(without.sections.focus?.areas[0]?.minutes).toBeLessThan(all.sections.focus!.areas[0]!.minutes);
  });

  test("a place that a condition closes is told, the condition is not", async () => {
    await asked.say({ condition: "varicoseVeins", answer: "yes", areas: ["calf:left"] } as never);
    const hidden = await read();
    expect(said(hidden.sections.safety)).toMatch(/Please leave alone: .*[Ll]eft calf/);
    expect(JSON.stringify(hidden.sections.safety.statements.map(({ text }) => text))).not.toMatch(/vein/i);
    expect(
      hidden.sections.focus?.areas.some(({ area }) => area.area === "calf" && area.side !== "right"),
    ).toBe(false);
    expect(said((await read({ share: ALL })).sections.safety)).toMatch(/Left calf: .*vein/i);
    await asked.say({ condition: "varicoseVeins", answer: "no" } as never);
  });

  test.each([
    ["share=everything", /no part of the page/],
    [`wish=${"x".repeat(301)}`, /301 characters/],
    ["visit=nowhere", /no massage "nowhere"/],
  ])("?%s is refused in one sentence", async (query, sentence) => {
    const refusal = await asked.refusal("GET", `/brief?${query}`);
    expect(refusal.message).toMatch(sentence);
  });
});

test("B8 over something that has to be looked at the page asks for a look, for no pressure and for no areas, whatever is shared", async () => {
  const own = await askRestride(TODAY);
  const readOwn = async (query = "") => briefSchema.parse(await own.change("GET", `/brief${query}`));
  const { changed } = await own.log({
    text: "left shin sharp pain on one spot",
    pain: 8,
    flags: ["bonePointTender"],
  });
  const page = await readOwn();
  expect(page.mode).toBe("assessment");
  expect(page.title).toBe("Please look at this before any massage");
  expect(page.sections.focus).toBeNull();
  expect(page.sections.pressure.cap).toBe(0);
  expect(said(page.sections.request)).toMatch(/First a look/);
  expect(said(page.sections.assessment)).toMatch(/To be looked at: Left shin/);
  expect(page.sections.pains?.pains[0]).toMatchObject({ name: "Left shin", beSeen: true });
  for (const query of ["?share=training", "?share=", `?leaveOut=${changed}`]) {
    const hidden = await readOwn(query);
    expect(hidden.mode).toBe("assessment");
    expect(said(hidden.sections.assessment)).toMatch(/Left shin/);
  }
  await own.close();
});

test("B8 C4 a pain that keeps on asks for a look at how the runner moves, beside the massage", async () => {
  const own = await askRestride(TODAY);
  const { changed } = await own.log({ text: "right calf tight", pain: 2, run: 2, answers: "none" });
  for (let day = 1; day < 24; day += 2) {
    const date = `2026-11-${String(day).padStart(2, "0")}`;
    await own.change("POST", `/niggles/${changed}/days`, { date, pain: 2, run: 2, kinds: ["tight"] });
  }
  const page = briefSchema.parse(await own.change("GET", "/brief"));
  expect(page.mode).toBe("massage");
  expect(said(page.sections.assessment)).toMatch(/^Please look at how I move: .*calf/);
  expect(page.sections.assessment?.statements[0]?.because[0]?.rule).toBe("C4");
  const hidden = briefSchema.parse(await own.change("GET", "/brief?share=training"));
  expect(hidden.sections.assessment).toBeNull();
  await own.close();
});
