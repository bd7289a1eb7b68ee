import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.beforeEach(async () => {
  server = await startServer("--today", "2026-11-24");
});

test.afterEach(async () => {
  await server.stop();
});

const openFigures = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/design`);
  await expect(page.getByRole("heading", { name: "Figures" })).toBeVisible();
};

/** The paths of the first figure in the panel, and of the still beside it. */
const pathsOf = (page: Page, name: string): Promise<readonly string[]> =>
  page
    .getByRole("img", { name })
    .first()
    .locator("path")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));

const MOVING = "Drawing: Knee to wall, right side";

test("a figure moves while it plays, and a pause keeps its moment", async ({ page }) => {
  await openFigures(page);
  const start = await pathsOf(page, MOVING);
  await page.getByRole("button", { name: "Play all" }).click();
  await expect.poll(() => pathsOf(page, MOVING)).not.toEqual(start);
  await page.getByRole("button", { name: "Pause all" }).click();
  const paused = await pathsOf(page, MOVING);
  expect(paused).not.toEqual(start);
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  expect(await pathsOf(page, MOVING)).toEqual(paused);
});

test("with less motion a figure shows its end and stays there", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openFigures(page);
  const still = await page
    .getByRole("img", { name: "Drawing: Knee to wall", exact: true })
    .locator("path")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
  await page.getByRole("button", { name: "Play all" }).click();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  expect(await pathsOf(page, MOVING)).toEqual(still);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every figure has its name, and axe finds nothing in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openFigures(page);
    await expect(page.getByRole("img", { name: /^Drawing: / })).toHaveCount(84);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
