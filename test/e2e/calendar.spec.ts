import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
  await tellSample(server.url, "sample");
});

test.afterEach(async () => {
  await server.stop();
});

const card = (page: Page) => page.getByRole("region", { name: "In your calendar" });

async function makeAddress(page: Page, name: string): Promise<string> {
  await page.goto(`${server.url}/settings`);
  await card(page).getByRole("button", { name: "Make an address" }).tap();
  await page.getByLabel("Name of the calendar that will read it").fill(name);
  await card(page).getByRole("button", { name: "Make the address" }).tap();
  return page.getByRole("textbox", { name: `Address for ${name}` }).inputValue();
}

test("a runner makes an address, copies it, and a calendar reads the plan there", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = await makeAddress(page, "my phone");
  await expect(card(page).getByText("Massages, races. Never read yet.")).toBeVisible();
  await expect(card(page).getByText("work on this computer only")).toBeVisible();
  await card(page).getByRole("button", { name: "Copy the address" }).tap();
  await expect(card(page).getByText("Copied")).toBeVisible();
  expect(await page.evaluate<string>("navigator.clipboard.readText()")).toBe(address);
  const subscribe = card(page).getByRole("link", { name: "Open in this device's calendar" });
  await expect(subscribe).toHaveAttribute("href", address.replace("http:", "webcal:"));
  const read = await fetch(address);
  expect(await read.text()).toContain("Proposed: massage");
  await page.reload();
  await expect(card(page).getByText(/Last read/)).toBeVisible();
});

test("an address that is revoked after a question is nothing to its calendar", async ({ page }) => {
  const address = await makeAddress(page, "my phone");
  await card(page).getByRole("button", { name: "Revoke" }).tap();
  await page.getByRole("button", { name: "Keep it" }).tap();
  expect((await fetch(address)).status).toBe(200);
  await card(page).getByRole("button", { name: "Revoke" }).tap();
  await page.getByRole("button", { name: "Revoke it" }).tap();
  await expect(card(page).getByText("No calendar reads it yet.")).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
});

test("busy times only are made with the keyboard alone", async ({ page }) => {
  await page.goto(`${server.url}/settings`);
  await card(page).getByRole("button", { name: "Make an address" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of the calendar that will read it").focus();
  await page.keyboard.type("family");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Busy times only" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText("without a word on what it is")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const address = await page.getByRole("textbox", { name: "Address for family" }).inputValue();
  await expect(card(page).getByText("Busy times only. Never read yet.")).toBeVisible();
  const text = await (await fetch(address)).text();
  expect(text).toContain("SUMMARY:Busy");
  expect(text).not.toContain("assage");
});

test("a name that is none is told beside its field", async ({ page }) => {
  await page.goto(`${server.url}/settings`);
  await card(page).getByRole("button", { name: "Make an address" }).tap();
  await page.getByLabel("Name of the calendar that will read it").fill("   ");
  await card(page).getByRole("button", { name: "Make the address" }).tap();
  await expect(page.getByText("Give it a name")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the card is fit for all, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await makeAddress(page, "my phone");
    await card(page).getByRole("button", { name: "Make another address" }).tap();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await card(page).getByRole("button", { name: "Revoke" }).tap();
    await page.getByRole("button", { name: "Revoke it" }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
