import { expect, type Page, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  server = await startServer("--today", "2026-11-24");
  await tellSample(server.url, "sample");
  await openOnline(page);
});

test.afterEach(async () => {
  await server.stop();
});

const title = (page: Page) => page.getByRole("heading", { level: 1 });

const NEEDED = [
  "status",
  "plan",
  "routine",
  "niggles",
  "triage",
  "checkin",
  "care",
  "guides",
  "races",
  "training",
  "load",
];
const KEPT = `caches.open("restride-answers").then((cache) => cache.keys())
  .then((kept) => ${JSON.stringify(NEEDED)}.filter((name) =>
    kept.some(({ url }) => url.endsWith("/" + name))).length)`;

/** Opens Today and waits until this device holds what it needs without a connection. */
async function openOnline(page: Page): Promise<void> {
  await page.goto(server.url);
  await expect(title(page)).toBeVisible();
  await expect.poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null")).toBe(true);
  await expect.poll(() => page.evaluate<number>(KEPT), { timeout: 30_000 }).toBe(NEEDED.length);
}

const count = async (path: string, list: string): Promise<number> =>
  ((await (await fetch(`${server.url}/api/v1${path}`)).json()) as Record<string, unknown[]>)[list]?.length ??
  0;

/** Adds seven minutes with the ball. */
async function logCare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add care" }).click();
  await page.getByLabel("What was it?").selectOption("ball");
  await page.getByLabel("Minutes").fill("7");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

test("without a connection Today, the plan and the guides open, with the time they are from", async ({
  page,
  context,
}) => {
  const online = await title(page).textContent();
  await context.setOffline(true);
  for (const path of ["/", "/plan", "/guides", "/care", "/body"]) {
    await page.goto(`${server.url}${path}`);
    await expect(title(page), path).toBeVisible();
    await expect(page.getByText(/This is how things stood on/)).toBeVisible();
  }
  await page.goto(server.url);
  await expect(title(page)).toHaveText(online ?? "");
});

test("what is logged without a connection waits on the device, and comes over once", async ({
  page,
  context,
}) => {
  const before = await count("/care", "care");
  await context.setOffline(true);
  await page.goto(`${server.url}/care`);
  await logCare(page);
  await expect(page.getByText("One entry is waiting on this device.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("One entry is waiting on this device.")).toBeVisible();
  expect(await count("/care", "care")).toBe(before);
  const second = await context.newPage();
  await second.goto(`${server.url}/body`);
  await expect(second.getByText("One entry is waiting on this device.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("One entry is waiting on this device.")).toBeHidden({ timeout: 20_000 });
  await expect(second.getByText("One entry is waiting on this device.")).toBeHidden({ timeout: 20_000 });
  await expect.poll(() => count("/care", "care")).toBe(before + 1);
});

test("advice from before a red flag is not shown after it, with or without a connection", async ({
  page,
  context,
}) => {
  await page.evaluate(`fetch("/api/v1/niggles", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: "left shin sharp pain on one spot", pain: 8, flags: ["bonePointTender"] }),
  })`);
  await context.setOffline(true);
  await page.goto(`${server.url}/care`);
  await expect(page.getByRole("link", { name: /Start/ })).toHaveCount(0);
});

test("two open tabs show what the other one logged", async ({ page, context }) => {
  await page.goto(`${server.url}/care`);
  const second = await context.newPage();
  await second.goto(`${server.url}/care`);
  await expect(title(second)).toBeVisible();
  await logCare(page);
  await expect(second.getByText(/Ball.*7|7.*ball/i).first()).toBeVisible();
});
