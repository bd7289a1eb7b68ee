import { expect, type Page, test } from "@playwright/test";
import { makeSampleFiles } from "../../src/app/sample-runner/make-sample-files.ts";
import { localDate, UTC } from "../../src/core/units/index.ts";
import { aZipArchive } from "../contracts/import-archives.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const TODAY = "2026-11-23";
let server: StartedServer;

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

const title = (page: Page) => page.getByRole("heading", { level: 1 });

for (const width of [390, 1280]) {
  test(`a newcomer comes from nothing to a plan with the sample runner at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(server.url);
    await expect(title(page)).toHaveText("Bring in your runs");
    await page.getByRole("button", { name: "Try the sample runner" }).click();
    await page.getByText(/runs came in/).waitFor();
    await page.getByRole("button", { name: "Carry on" }).click();
    await expect(title(page)).toHaveText("This is what your runs say");
    await expect(page.getByText("Highest heart rate", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Carry on" }).click();
    await expect(title(page)).toHaveText("Is a race coming up?");
    await page.getByRole("button", { name: "Carry on" }).click();
    await expect(title(page)).toHaveText("When could you lie on a table?");
    await page.getByRole("checkbox", { name: "Monday, free" }).click();
    await page.getByRole("button", { name: "Save these hours" }).click();
    await expect(page.getByText("Saved. The plan follows them now.")).toBeVisible();
    await page.getByRole("button", { name: "Carry on" }).click();
    await page.getByRole("button", { name: "None of these" }).first().click();
    await expect(page.getByText("All questions are answered")).toBeVisible();
    await page.getByRole("button", { name: "Show my plan" }).click();
    await expect(page.getByRole("heading", { name: "Next massage" })).toBeVisible();
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("a runner's own files come in, one of them broken, and every file is accounted for", async ({
  page,
}) => {
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
  await page.getByText(/runs came in/).waitFor();
  await page.goto(`${server.url}/import`);
  await expect(page.getByText(`${files.length + 1} files met in all`)).toBeVisible();
  await page.getByRole("radio", { name: /not read/ }).click();
  await expect(page.getByText("broken.fit")).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await page.goto(server.url);
  await expect(title(page)).toBeVisible();
});

test("a runner's whole archive comes in as it was downloaded", async ({ page }) => {
  const entries = makeSampleFiles(localDate("2026-11-22"), UTC)
    .slice(-30)
    .map(({ name, bytes }) => ({ name: `activities/${name}`, bytes }));
  const buffer = Buffer.from(aZipArchive(entries));
  await page.goto(server.url);
  await page.locator("#picker").setInputFiles({ name: "export.zip", mimeType: "application/zip", buffer });
  await page.getByText(/runs came in/).waitFor();
  await page.getByRole("button", { name: "Carry on" }).click();
  await expect(title(page)).toHaveText("This is what your runs say");
  await page.goto(`${server.url}/plan`);
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("button", { name: /day/ }).first()).toBeVisible();
});
