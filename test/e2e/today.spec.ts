import { expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer, startServerOn } from "./start-server.ts";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("Today leads to the routine, and puts it off until tomorrow", async ({ page }) => {
  await tellSample(server.url, "sample");
  await page.goto(server.url);
  await expect(title(page)).toContainText(/minutes/);
  await page.getByRole("button", { name: "Not tonight" }).click();
  await expect(page.getByRole("link", { name: /^Start/ })).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Start/ })).toHaveCount(0);
});

test("the next massage opens its day in the plan", async ({ page }) => {
  await tellSample(server.url, "sample");
  await page.goto(server.url);
  await page.getByRole("link", { name: "Book, move or log it" }).click();
  await expect(page.getByRole("button", { name: "I booked it" })).toBeVisible();
});

test("a red flag takes the place of every advice on Today", async ({ page }) => {
  await tellSample(server.url, "redFlag");
  await page.goto(server.url);
  await expect(title(page)).toHaveText(/left shin comes first today/i);
  await expect(page.getByRole("alert", { name: /left shin/i })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Start/ })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Next massage" })).toHaveCount(0);
});

test("E11 a runner whose last days are unknown says that they were rest", async ({ page }) => {
  await tellSample(server.url, "sample");
  const later = await startServerOn(server.data, "--today", "2026-11-27");
  await page.goto(later.url);
  await expect(page.getByRole("heading", { name: "Did you train since?" })).toBeVisible();
  await page.getByRole("button", { name: "I rested" }).click();
  await expect(page.getByRole("heading", { name: "Did you train since?" })).toBeHidden();
  await later.stop();
});

test("the whole app is walked through with the Tab key and Enter alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await tellSample(server.url, "sample");
  await page.goto(server.url);
  await expect(title(page)).toBeVisible();
  for (const name of ["Plan", "Body", "Training", "Care", "Brief", "Guides"]) {
    await pressTabUntil(page, name);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name, exact: true }).first()).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expect(title(page)).toBeVisible();
  }
});

test("light or dark, kilometres or miles stay as they were chosen on this device", async ({ page }) => {
  await tellSample(server.url, "sample");
  await page.goto(`${server.url}/settings`);
  await page.getByRole("radio", { name: "Dark" }).click();
  await page.getByRole("radio", { name: "Miles" }).click();
  await page.goto(`${server.url}/training`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText(/\d mi\b/).first()).toBeVisible();
});

const MOST_STOPS = 60;

/** From the top of the page on, as someone without a mouse goes. */
async function pressTabUntil(page: Page, name: string): Promise<void> {
  await page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>("document.activeElement.textContent ?? ''");
    if (focused.trim() === name) return;
  }
  throw new Error(`${name} was not reached in ${MOST_STOPS} stops of the Tab key.`);
}
