import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const TODAY = "2026-11-24";
let server: StartedServer;

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
  await tellSample(server.url, "sample");
});

test.afterEach(async () => {
  await server.stop();
});

async function openPlan(page: Page, width = 1280, height = 1100): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${server.url}/plan`);
  await expect(day(page, "Friday 27 November")).toBeVisible();
}

const day = (page: Page, name: string) =>
  page.getByRole("button", { name: new RegExp(`^(today, )?${name}`) });
const said = (page: Page) => page.getByRole("status");

async function tell(path: string, body: object): Promise<void> {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.text()).toBe(200);
}

for (const width of [390, 1280]) {
  test(`a day opens to its reasons by keyboard alone at ${width} px, and closes`, async ({ page }) => {
    await openPlan(page, width);
    await day(page, "Tuesday 24 November").focus();
    await page.keyboard.press(width === 390 ? "ArrowDown" : "ArrowRight");
    await expect(day(page, "Tuesday 1 December")).toBeFocused();
    for (let step = 0; step < 3; step += 1)
      await page.keyboard.press(width === 390 ? "ArrowRight" : "ArrowDown");
    await expect(day(page, "Friday 4 December")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Friday 4 December" })).toBeVisible();
    await expect(page.getByText(/worse than the best without it/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("heading", { name: "Friday 4 December" })).toHaveCount(0);
    await expect(day(page, "Friday 4 December")).toBeFocused();
  });
}

test("a blocked day says every rule in the way", async ({ page }) => {
  await openPlan(page);
  await day(page, "Friday 11 December").click();
  const opened = page.getByRole("region", { name: "Friday 11 December" });
  await expect(opened.getByText("Not this day")).toBeVisible();
  await expect(opened.getByText(/Too near the race/).first()).toBeVisible();
  await expect(opened.getByRole("link", { name: "Rule T3" }).first()).toBeVisible();
  await expect(opened.getByRole("link", { name: "Rule T2" })).toBeVisible();
});

test("a proposed session is dragged to another day: the price is shown on the way, then it is booked", async ({
  page,
}) => {
  await openPlan(page);
  const from = await day(page, "Friday 27 November").boundingBox();
  const to = await day(page, "Saturday 28 November").boundingBox();
  if (!from || !to) throw new Error("the days are not there");
  await page.mouse.move(from.x + 30, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 45);
  await page.mouse.move(to.x + 30, to.y + 30, { steps: 5 });
  const strip = page.getByRole("region", { name: "Moving the massage" });
  await expect(strip.getByText(/Saturday 28 November/).first()).toBeVisible();
  await expect(strip.getByText(/points over the best plan/).first()).toBeVisible();
  await page.mouse.up();
  await expect(said(page).getByText(/Booked: Saturday 28 November/)).toBeVisible();
  await expect(day(page, "Saturday 28 November.*massage")).toBeVisible();
});

test("a session is moved by keyboard alone: lifted, priced, taken back, then booked at an hour", async ({
  page,
}) => {
  await openPlan(page);
  await day(page, "Friday 27 November").focus();
  await page.keyboard.press("m");
  const strip = page.getByRole("region", { name: "Moving the massage" });
  await expect(strip).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(said(page).getByText("Left where it was.")).toBeVisible();
  await expect(day(page, "Friday 27 November")).toBeFocused();

  await page.keyboard.press("m");
  await page.keyboard.press("ArrowDown");
  await expect(strip.getByText(/Saturday 28 November, \d\d:\d\d/).first()).toBeVisible();
  await page.keyboard.press("[");
  await expect(strip.getByText(/Saturday 28 November, 16:30/).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(said(page).getByText("Booked: Saturday 28 November, 16:30.")).toBeVisible();
  await expect(day(page, "Saturday 28 November")).toBeFocused();
});

test("a finger that rests on a session carries it, at 390 px", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, locale: "en-GB" });
  const page = await context.newPage();
  await openPlan(page, 390, 844);
  const from = await day(page, "Friday 27 November").boundingBox();
  const to = await day(page, "Saturday 28 November").boundingBox();
  if (!from || !to) throw new Error("the days are not there");
  const touch = await context.newCDPSession(page);
  const at = (box: typeof from) => [{ x: box.x + 20, y: box.y + 30 }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
  const strip = page.getByRole("region", { name: "Moving the massage" });
  await expect(strip).toBeVisible();
  await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
  await expect(strip.getByText(/Saturday 28 November/).first()).toBeVisible();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(said(page).getByText(/Booked: Saturday 28 November/)).toBeVisible();
  await context.close();
});

test("a session is booked as it stands, moved by its button, and cancelled", async ({ page }) => {
  await openPlan(page);
  await page.getByRole("button", { name: "I booked it" }).click();
  await expect(said(page).getByText(/Booked: Friday 27 November, 19:30/)).toBeVisible();
  const booked = page.getByRole("region", { name: "Friday 27 November" });
  await expect(booked.getByText(/firm, booked/)).toBeVisible();
  await booked.getByRole("button", { name: "Move to another day" }).click();
  await page.keyboard.press("ArrowDown");
  const strip = page.getByRole("region", { name: "Moving the massage" });
  await expect(strip.getByText(/Saturday 28 November, \d\d:\d\d/).first()).toBeVisible();
  await strip.getByRole("button", { name: "Put it here" }).click();
  await expect(said(page).getByText(/Moved to Saturday 28 November/)).toBeVisible();
  const moved = page.getByRole("region", { name: "Saturday 28 November" });
  await moved.getByRole("button", { name: "Cancel it" }).click();
  await expect(said(page).getByText(/Cancelled/)).toBeVisible();
});

test("firm work today asks the safety questions first, on one screen", async ({ page }) => {
  await openPlan(page, 390, 844);
  await day(page, "Tuesday 24 November").click();
  const opened = page.getByRole("dialog", { name: "Tuesday 24 November" });
  await opened.getByText("Book a massage here").click();
  await opened.getByLabel("Start").fill("20:00");
  await opened.getByRole("button", { name: "Book it" }).click();
  await passConfirmation(page);
  const questions = page.getByRole("dialog", { name: "Before firm work" });
  await expect(questions.getByRole("checkbox").first()).toBeVisible();
  await questions.getByRole("checkbox").first().check();
  await expect(questions.getByRole("button", { name: "Save my answers and book" })).toBeVisible();
  await questions.getByRole("checkbox").first().uncheck();
  await questions.getByRole("button", { name: "None of these" }).click();
  await expect(said(page).getByText(/Booked: Tuesday 24 November, 20:00/)).toBeVisible();
});

/** A rule may speak against the hour: the runner books it all the same. */
async function passConfirmation(page: Page): Promise<void> {
  const asked = page.getByRole("dialog", { name: /^(A rule speaks against it|Before firm work)$/ });
  await expect(asked).toBeVisible();
  const confirm = asked.getByRole("button", { name: "Book it all the same" });
  if (await confirm.isVisible()) await confirm.click();
}

test("a booking against a rule is asked about once, and then kept", async ({ page }) => {
  await openPlan(page);
  await day(page, "Friday 11 December").click();
  const opened = page.getByRole("region", { name: "Friday 11 December" });
  await opened.getByText("Book a massage here").click();
  await opened.getByRole("button", { name: "Book it" }).click();
  const asked = page.getByRole("dialog", { name: "A rule speaks against it" });
  await expect(asked.getByText(/T3/)).toBeVisible();
  await asked.getByRole("button", { name: "Book it all the same" }).click();
  await expect(said(page).getByText(/Booked: Friday 11 December, 18:00/)).toBeVisible();
});

test("a red flag closes the plan: its banner stands first, no day is lit, what is booked stays", async ({
  page,
}) => {
  await tell("/massages", { date: "2026-11-27", time: "19:30", form: "deep", safety: "none", confirm: true });
  await tell("/niggles", { text: "left shin sharp pain on one spot", pain: 8, flags: ["bonePointTender"] });
  await openPlan(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Be seen first");
  await expect(page.getByRole("alert").getByText(/needs to be seen by/)).toBeVisible();
  await expect(page.getByRole("button", { name: /good (a|day)|as good as/ })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /no day for a full massage/ })).toHaveCount(82);
  await day(page, "Friday 27 November").click();
  const opened = page.getByRole("region", { name: "Friday 27 November" });
  await expect(opened.getByText(/firm, better cancelled/)).toBeVisible();
  await expect(opened.getByRole("button", { name: "Cancel it" })).toBeVisible();
  await expect(opened.getByRole("button", { name: "Move to another day" })).toHaveCount(0);
  await expect(page.getByText("Ask what would follow")).toHaveCount(0);
});

test("a question is answered in words; a race and a training plan change the calendar", async ({ page }) => {
  await openPlan(page, 390, 844);
  await page.getByText("Ask what would follow").click();
  await page.getByLabel("What if").fill("massage 2026-12-11 18:00 deep");
  await page.keyboard.press("Enter");
  await expect(page.getByText("That would break a rule.")).toBeVisible();
  await page.getByLabel("What if").fill("marmalade");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/can not be read/)).toBeVisible();

  await page.getByText("Races and planned training").click();
  await page.getByText("Add a race").click();
  await page.getByLabel("Distance").selectOption("half");
  await page.getByLabel("Day", { exact: true }).first().fill("2027-01-17");
  await page.getByRole("button", { name: "Save the race" }).click();
  await expect(said(page).getByText(/Saved: half marathon on 17 January 2027/)).toBeVisible();
  await expect(day(page, "Sunday 17 January.*race")).toBeVisible();
  await page.getByRole("button", { name: "Remove half marathon on 17 January 2027" }).click();
  await expect(said(page).getByText(/Race removed/)).toBeVisible();

  await page.getByText("Bring in a training plan").click();
  await page.getByLabel("Or paste its text").fill(CALENDAR);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/1 session read: 1 new/)).toBeVisible();
  await expect(page.getByText("Not understood (1)")).toBeVisible();
  await expect(day(page, "Wednesday 2 December.*session")).toBeVisible();
});

const event = (uid: string, on: string, title: string): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:20261101T000000Z`,
  `DTSTART;VALUE=DATE:${on}`,
  `SUMMARY:${title}`,
  "END:VEVENT",
];
const CALENDAR = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//plan//EN",
  ...event("a", "20261202", "Intervals 6 x 1000 m"),
  ...event("b", "20261204", "Zyx"),
  "END:VCALENDAR",
].join("\r\n");

for (const look of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`nothing bars the way at ${width} px, ${look}: names, contrast, no sideways scrolling`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
      await openPlan(page, width);
      await page.getByText("Ask what would follow").click();
      await page.getByText("Races and planned training").click();
      await page.getByText("Add a race").click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(
        await page.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
      ).toBeLessThanOrEqual(0);
      await day(page, "Friday 11 December").press("Enter");
      await expect(page.getByText(/Too near the race/).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}
