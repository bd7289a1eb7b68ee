import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.beforeAll(async () => {
  server = await startServer("--today", "2026-11-24");
  await tellSample(server.url, "sample");
});

test.afterAll(async () => {
  await server.stop();
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

const openTraining = async (page: Page, width = 1280): Promise<void> => {
  await page.setViewportSize({ width, height: 860 });
  await page.goto(`${server.url}/training`);
  await expect(heading(page)).toHaveText("Heavy block, week five");
};

/** Tabs until what is wanted has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error("what is wanted cannot be reached by Tab");
}

test("a run is opened by keyboard, an effort is given, and load and class change", async ({ page }) => {
  await openTraining(page);
  await tabTo(page, page.getByRole("link", { name: "Easy run" }).first());
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Easy run, 10.6 km");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("slider", { name: "Felt effort" }));
  await page.keyboard.press("8");
  await tabTo(page, page.getByRole("button", { name: "Save" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved. Load 192 is 513 now. Easy is very hard now.")).toBeVisible();
  await expect(page.getByText("64 minutes at effort 8; from 7 on it is very hard.")).toBeVisible();
  await page.getByRole("link", { name: "All training" }).click();
  await expect(
    page.getByRole("row", { name: /Sat 21 Nov Easy run 10.6 km 1:04 513 Very hard/ }),
  ).toBeVisible();
});

test("a word that lowers the class asks once, and counts when it is confirmed", async ({ page }) => {
  await openTraining(page, 390);
  await page
    .getByRole("link", { name: /Tempo run/ })
    .first()
    .click();
  await page.getByRole("combobox", { name: "Call it" }).selectOption("easy");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("You called it easy, and the figures say hard.")).toBeVisible();
  await expect(page.getByText("--confirm")).toHaveCount(0);
  await page.getByRole("button", { name: "Yes, it was easy" }).click();
  await expect(page.getByText("Saved. Hard is easy now.")).toBeVisible();
  await expect(page.getByText("You called it easy: your word counts.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You called it easy: your word counts.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Yes, it was easy" })).toHaveCount(0);
});

test("two files that are two runs are taken apart", async ({ page }) => {
  await openTraining(page);
  await page.getByRole("link", { name: "Long run" }).first().click();
  await expect(page.getByText("2 files hold this run.")).toBeVisible();
  await page.getByRole("button", { name: "These are two runs" }).click();
  await expect(page.getByText("One file holds this run.")).toBeVisible();
  await page.getByRole("link", { name: "Open the other one" }).click();
  await expect(page.getByText("sample/phone-2026-11-22-long-run.gpx")).toBeVisible();
});

test("runs are found by class, sport and name, and more are shown when asked for", async ({ page }) => {
  await openTraining(page);
  const rows = page.getByRole("table", { name: "Runs, the newest first" }).getByRole("row");
  await expect(rows).toHaveCount(11);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(rows).toHaveCount(61);
  await page.getByRole("combobox", { name: "Sport" }).selectOption("ride");
  await expect(rows).toHaveCount(5);
  await page.getByRole("combobox", { name: "Class" }).selectOption("veryHard");
  await expect(page.getByText("Nothing fits that.")).toBeVisible();
  await page.getByRole("button", { name: "Show all again" }).click();
  await page.getByRole("searchbox", { name: "Search by name" }).fill("minutes");
  await expect(rows.nth(1)).toContainText("7 x 4 minutes");
});

const chartOf = (page: Page) => page.getByRole("group", { name: /^Load over \d+ days\./ });
const sight = (page: Page) => page.getByText(/ to .*, by (day|week)$/);

test("the years come closer by keyboard, by drag, by wheel and by buttons, and start again", async ({
  page,
}) => {
  await openTraining(page);
  const chart = chartOf(page);
  await expect(chart.locator("canvas")).toBeVisible();
  const year = "26 May 2026 to 24 November 2026, by day";
  await expect(sight(page)).toHaveText(year);
  await tabTo(page, chart);
  await page.keyboard.press("+");
  await expect(sight(page)).not.toHaveText(year);
  const closer = (await sight(page).textContent()) ?? "";
  await page.keyboard.press("ArrowLeft");
  await expect(sight(page)).not.toHaveText(closer);
  await page.keyboard.press("0");
  await expect(sight(page)).toHaveText(year);
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error("the chart has no place");
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, middle, { steps: 4 });
  await page.mouse.up();
  await expect(sight(page)).not.toHaveText(year);
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(sight(page)).toHaveText(year);
  await chart.locator(".u-over").click();
  await expect(chart).toBeFocused();
  await page.mouse.wheel(0, -400);
  await expect(sight(page)).not.toHaveText(year);
  await page.getByRole("radio", { name: "3 months" }).click();
  await expect(sight(page)).toHaveText("26 August 2026 to 24 November 2026, by day");
  await page.getByRole("button", { name: "A week back" }).click();
  await expect(sight(page)).toHaveText("19 August 2026 to 17 November 2026, by day");
  await page.getByRole("button", { name: "A month on" }).click();
  await expect(sight(page)).toHaveText("26 August 2026 to 24 November 2026, by day");
});

test("two fingers bring the years closer, one moves along", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${server.url}/training`);
  await page.getByRole("radio", { name: "3 months" }).click();
  const chart = chartOf(page);
  await expect(chart.locator("canvas")).toBeVisible();
  const before = (await sight(page).textContent()) ?? "";
  const finger = (type: string, id: number, clientX: number) =>
    chart
      .locator("canvas")
      .dispatchEvent(type, { pointerId: id, pointerType: "touch", clientX, bubbles: true });
  await finger("pointerdown", 1, 150);
  await finger("pointerdown", 2, 250);
  await finger("pointermove", 2, 350);
  await expect(sight(page)).not.toHaveText(before);
  const closer = (await sight(page).textContent()) ?? "";
  await finger("pointerup", 2, 350);
  await finger("pointermove", 1, 250);
  await expect(sight(page)).not.toHaveText(closer);
  await finger("pointerup", 1, 250);
  await context.close();
});

test("every week stands in a table as well", async ({ page }) => {
  await openTraining(page, 390);
  await page.getByText("Week by week, as a table").click();
  await expect(page.getByRole("row", { name: /^16 Nov 2026/ })).toContainText("km");
});

test("without runs there is one sentence and the way to bring them in", async ({ page }) => {
  const empty = await startServer("--today", "2026-11-24");
  await page.goto(`${empty.url}/training`);
  await expect(heading(page)).toHaveText("No runs yet");
  await page.getByRole("link", { name: "Bring in my runs" }).click();
  await expect(heading(page)).toHaveText("Bring in your runs");
  await empty.stop();
});

for (const width of [360, 390, 1280])
  for (const look of ["light", "dark"] as const)
    test(`training and a run hold to the rules of access at ${width} px, ${look}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
      await openTraining(page, width);
      await expect(chartOf(page).locator("canvas")).toBeVisible();
      await page.getByText("Week by week, as a table").click();
      await expectAccess(page);
      await page
        .getByRole("link", { name: /^Easy run/ })
        .first()
        .click();
      await expect(heading(page)).toHaveText(/^Easy run/);
      await expectAccess(page);
    });

async function expectAccess(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  expect(overflow).toBeLessThanOrEqual(0);
}
