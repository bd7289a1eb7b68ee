import { expect, test } from "@playwright/test";
import { makeSampleFiles } from "../../src/app/sample-runner/make-sample-files.ts";
import { localDate, UTC } from "../../src/core/units/index.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const TODAY = "2026-11-23";
let server: StartedServer;

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

for (const width of [390, 1280]) {
  test(`a newcomer tries the sample runner and sees a plan at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(server.url);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Bring in your runs/);
    await page.getByRole("button", { name: "Try the sample runner" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Your next massage is/);
    await expect(page.getByRole("region", { name: /Week of/ })).toHaveCount(12);
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("a runner drops files in, one of them broken, and every file is accounted for", async ({ page }) => {
  const files = makeSampleFiles(localDate("2026-11-22"), UTC)
    .slice(-12)
    .map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }));
  const broken = {
    name: "broken.fit",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("not a run"),
  };
  await page.goto(server.url);
  await page.locator("#picker").setInputFiles([...files, broken]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/massage/);
  await expect(page.getByText(`${files.length + 1} files met in all`)).toBeVisible();
  await expect(page.getByText("broken.fit")).toBeVisible();
});

test("a day opens to its reasons by keyboard alone", async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole("button", { name: "Try the sample runner" }).press("Enter");
  const blocked = page.getByRole("button", { name: /no day for a full massage/ }).first();
  await blocked.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-opened]")).toContainText(/T\d/);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-opened]")).toHaveCount(0);
});
