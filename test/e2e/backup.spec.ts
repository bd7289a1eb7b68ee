import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
test.beforeAll(async () => {
  server = await startServer("--today", TODAY);
  await tellSample(server.url, "sample");
});
test.afterAll(() => server.stop());

const open = async (page: Page): Promise<void> => {
  await page.goto(`${server.url}/settings`);
  await page.getByRole("heading", { name: "Your data" }).waitFor();
};

async function download(
  page: Page,
  name: string,
): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const got = await waiting;
  return { file: got.suggestedFilename(), bytes: readFileSync(await got.path()) };
}

const choose = async (page: Page, bytes: Buffer, name = "restride-backup.zip"): Promise<void> => {
  await page.getByRole("button", { name: "Restore a backup" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose the backup" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/zip", buffer: bytes });
};

const birthYear = async (): Promise<string> => {
  const answer = await fetch(`${server.url}/api/v1/settings/birthYear`);
  return ((await answer.json()) as { settings: { value: string }[] }).settings[0]?.value ?? "";
};

const setBirthYear = (value: string) =>
  fetch(`${server.url}/api/v1/settings/birthYear`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ value }),
  });

const expectFit = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
  }
};

test("a backup that was downloaded takes back, by the screen, what was changed since", async ({ page }) => {
  await open(page);
  const before = await birthYear();
  const { file, bytes } = await download(page, "Download a backup");
  expect(file).toMatch(/^restride-backup-\d{4}-\d\d-\d\d\.zip$/);
  await setBirthYear("1951");
  await choose(page, bytes);
  await expect(page.getByText("112 runs")).toBeVisible();
  await expectFit(page);
  await page.getByRole("radio", { name: /^Replace what is here/ }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("Everything that is here goes")).toBeVisible();
  expect(await birthYear()).toBe("1951");
  await expectFit(page);
  await page.getByRole("button", { name: "Replace everything" }).click();
  await expect(page.getByText("Done. Everything shown follows it now.")).toBeVisible();
  await expect(page.getByText(/What was here before is saved in .*before-restore.*\.zip/)).toBeVisible();
  await expectFit(page);
  expect(await birthYear()).toBe(before);
});

test("with keys alone, what is missing is added and what is here stays", async ({ page }) => {
  await setBirthYear("1980");
  await open(page);
  const { bytes } = await download(page, "Download a backup");
  await setBirthYear("1960");
  await page.getByRole("button", { name: "Restore a backup" }).press("Enter");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose the backup" }).press("Enter");
  await (await chooser).setFiles({ name: "b.zip", mimeType: "application/zip", buffer: bytes });
  await page.getByRole("radio", { name: /^Add what is missing/ }).press("Space");
  await expect(page.getByRole("radio", { name: /^Add what is missing/ })).toBeChecked();
  await page.getByRole("button", { name: "Go on" }).press("Enter");
  await page.getByRole("button", { name: "Add what is missing" }).press("Enter");
  await expect(page.getByText("Done. Nothing was missing here.")).toBeVisible();
  await expect(page.getByText(/1 of them says something else in the backup/)).toBeVisible();
  expect(await birthYear()).toBe("1960");
  await expect(page.getByRole("button", { name: "Back to the settings" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a file that is no backup is refused in plain words, and another can be chosen", async ({ page }) => {
  await open(page);
  await choose(page, Buffer.from("a photo"), "holiday.zip");
  await expect(page.getByRole("alert")).toContainText(
    '"holiday.zip" is no backup: it is not a zip archive. Choose a file that Restride\'s backup made. Nothing was changed.',
  );
  await expectFit(page);
  await expect(page.getByRole("button", { name: "Choose another file" })).toBeVisible();
});

test("the readable export is downloaded, and is told from a backup", async ({ page }) => {
  await open(page);
  const { file, bytes } = await download(page, "Download the readable export");
  expect(file).toMatch(/^restride-export-\d{4}-\d\d-\d\d\.zip$/);
  await choose(page, bytes, file);
  await expect(page.getByRole("alert")).toContainText("is the readable export");
});
