import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { tellNights, tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.beforeAll(async () => {
  server = await startServer("--today", "2026-11-24");
  await tellSample(server.url, "sample");
});

test.afterAll(async () => {
  await server.stop();
});

test("the card of the watch is there once a watch told something, with its units and without a flaw for readers", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/training`);
  const card = page.getByRole("region", { name: "From your watch" });
  await expect(page.getByRole("heading", { name: /files?$/ })).toBeVisible();
  await expect(card).toHaveCount(0);
  await tellNights(server.url);
  await page.reload();
  await expect(card).toContainText("52 bpm");
  await expect(card).toContainText("before: 50 bpm");
  await expect(card).toContainText("44 ms");
  await expect(card).toContainText("6 h 45 min");
  await expect(card).toContainText("Garmin, 7 days");
  await expect(card).toContainText("the plan does not use them");
  expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include("[aria-labelledby=watch-title]").analyze();
    expect(violations).toEqual([]);
  }
});

test("settings say that the resting heart rate comes from the watch", async ({ page }) => {
  await tellNights(server.url);
  await page.goto(`${server.url}/settings`);
  await expect(
    page.getByText(/The middle of the resting heart rates of 30 of the last 30 days/),
  ).toBeAttached();
});
