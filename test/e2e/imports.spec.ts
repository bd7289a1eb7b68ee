import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { aFitFile } from "../contracts/import-runs.ts";
import { runRestride } from "../contracts/run-restride.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.beforeAll(async () => {
  server = await startServer("--today", "2026-11-24");
  await tellSample(server.url, "imports");
});

test.afterAll(async () => {
  await server.stop();
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function openImports(page: Page, width = 390): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${server.url}/imports`);
  await expect(heading(page)).toHaveText("Every import, and what became of it");
}

async function openHoliday(page: Page, width = 390): Promise<void> {
  await openImports(page, width);
  await page.getByRole("link", { name: /^holiday/ }).click();
  await expect(heading(page)).toHaveText("Nothing new came in");
}

/** Tabs until what is wanted has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error("what is wanted cannot be reached by Tab");
}

test("each file of an import is found by outcome, reason and name, and long lists open when asked for", async ({
  page,
}) => {
  await openHoliday(page);
  const skipped = page.getByRole("region", { name: "Passed over" });
  await expect(skipped.getByText("24 files").first()).toBeVisible();
  await expect(skipped.getByRole("listitem")).toHaveCount(3);
  await skipped.getByRole("button", { name: "Show 21 more" }).click();
  await expect(skipped.getByRole("listitem")).toHaveCount(24);
  await page.getByRole("radio", { name: "not read 3" }).click();
  await expect(skipped).toBeHidden();
  await expect(page.getByText("cut-off.fit")).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a file" }).fill("EMPTY");
  await expect(page.getByText("cut-off.fit")).toBeHidden();
  await expect(page.getByText("empty.fit")).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a file" }).fill("no such file");
  await expect(page.getByText("No file of this kind.")).toBeVisible();
});

test("an original is opened under its own name", async ({ page }) => {
  await openHoliday(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Open the original: again.fit" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("again.fit");
  expect(readFileSync(await download.path()).length).toBeGreaterThan(1000);
});

test("two files of a run are looked at side by side, taken apart and put together again", async ({
  page,
}) => {
  await openImports(page);
  await page.getByRole("link", { name: /^sample/ }).click();
  await page.getByRole("radio", { name: /^same run/ }).click();
  await page.getByRole("button", { name: "See the files side by side" }).first().click();
  const sheet = page.getByRole("dialog", { name: "The files of this run" });
  await expect(sheet.getByRole("row", { name: /^Start/ })).toBeVisible();
  await expect(sheet.getByText(/^The same run as .*: starts \d+ s apart/)).toBeVisible();
  await sheet.getByRole("button", { name: "These are two runs" }).click();
  await expect(sheet.getByText("They are two runs now.")).toBeVisible();
  await sheet.getByRole("link", { name: "Open the other one" }).click();
  await expect(page.getByText("You said that it is a run of its own.")).toBeVisible();
  await page.getByRole("button", { name: "They are one run after all" }).click();
  await expect(page.getByText("They are one run again.")).toBeVisible();
  await page.getByRole("link", { name: "Open the other one" }).click();
  await expect(page.getByText("2 files hold this run.")).toBeVisible();
});

test("files that were brought in from the disk are tried again where they stand", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "restride-retry-"));
  const own = await startServer("--today", "2026-11-24");
  try {
    const file = join(folder, "run.fit");
    const run = aFitFile({ start: "2026-11-20T06:30:00Z" });
    writeFileSync(join(folder, "other.fit"), aFitFile({ start: "2026-11-21T06:30:00Z" }));
    writeFileSync(file, run.slice(0, 40));
    await runRestride(own.data, "import", folder);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${own.url}/imports`);
    await page.getByRole("link", { name: /1 in, 1 not read/ }).click();
    await page.getByRole("button", { name: "Try the unread one again" }).click();
    await expect(page.getByText("Looked at again: nothing else could be read.")).toBeVisible();
    writeFileSync(file, run);
    await page.getByRole("button", { name: "Try again", exact: true }).click();
    await expect(page.getByText("Looked at again: 1 of 1 file came in.")).toBeVisible();
    await expect(heading(page)).toHaveText("2 files came in");
    await expect(page.getByRole("button", { name: /^Try/ })).toHaveCount(0);
  } finally {
    await own.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test(`nothing on the screens of imports stands in anyone's way, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openImports(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole("link", { name: /^holiday/ }).click();
    await expect(page.getByText("empty.fit")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await page.getByRole("button", { name: "Undo this import" }).click();
    await expect(page.getByText("What stays")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "All imports" }).click();
    await page.getByRole("link", { name: /^sample/ }).click();
    await page.getByRole("button", { name: "See the files side by side" }).first().click();
    await expect(page.getByRole("row", { name: /^Start/ })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test("an import is undone by keyboard alone, after it was said what goes and what stays", async ({
  page,
}) => {
  await openImports(page, 1280);
  await tabTo(page, page.getByRole("link", { name: /^holiday/ }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Undo this import" }));
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Undo import 2?" });
  await expect(sheet.getByText("28 rows of the ledger")).toBeVisible();
  await expect(sheet.getByText("Your niggles, massages, races and settings")).toBeVisible();
  await tabTo(page, sheet.getByRole("button", { name: "Undo it" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: /^holiday undone/ })).toBeVisible();
  await page.getByRole("link", { name: /^holiday undone/ }).click();
  await expect(
    page.getByText("It was undone. Importing the same files again brings everything back."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo this import" })).toHaveCount(0);
});

test("a run that no device recorded is typed in by keyboard and stands among the others", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/training`);
  await tabTo(page, page.getByRole("button", { name: "Add a run by hand" }));
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "A run that no device recorded" });
  await sheet.getByLabel("Date").fill("2026-11-23");
  await sheet.getByLabel("How long, minutes").fill("no");
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("alert")).toContainText("no number of minutes");
  await sheet.getByLabel("How long, minutes").fill("33");
  await sheet.getByLabel("What it is called").fill("Round the lake");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText("It is in.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Round the lake" })).toBeVisible();
});
