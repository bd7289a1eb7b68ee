import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import type { PlanView } from "../../src/http/contract.ts";
import { type StartedServer, startServer } from "./start-server.ts";

/** By their numbers. */
const MONTHS = ["", "January", "February", "", "", "", "", "", "", "", "", "November", "December"];

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

async function addAnna(page: Page): Promise<void> {
  await page.goto(`${server.url}/therapists`);
  await page.getByRole("button", { name: "Add a therapist" }).tap();
  await page.getByLabel("Name", { exact: true }).fill("Anna Berg");
  for (const name of ["Swedish massage", "Tuesday"])
    await page.getByRole("button", { name, exact: true }).tap();
  await page.getByLabel("Price of a session").fill("65 EUR");
  await page.getByLabel("E-mail").fill("anna@legs.example");
  await page.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByRole("heading", { name: "Anna Berg" })).toBeVisible();
}

test("a runner notes a therapist, and asks her for the best hours", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await tellSample(server.url, "sample");
  await addAnna(page);
  await expect(page.getByText("Your usual one")).toBeVisible();
  await page.getByRole("button", { name: "Ask for an hour" }).tap();
  const message = page.getByRole("textbox", { name: "Your message" });
  await expect(message).toHaveValue(/^Hello Anna Berg,\n[\s\S]*Tuesday/);
  await message.fill(`${await message.inputValue()}\nMy left foot is ticklish.`);
  await page.getByRole("button", { name: "Copy" }).tap();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate<string>("navigator.clipboard.readText()")).toMatch(/ticklish\.$/);
  await expect(page.getByRole("link", { name: "E-mail" })).toHaveAttribute(
    "href",
    /^mailto:anna@legs\.example\?subject=.*ticklish/,
  );
  await expect(page.getByRole("link", { name: "Text message" })).toHaveAttribute(
    "href",
    /^sms:\?&body=Hello/,
  );
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "The hours as a calendar file" }).tap();
  expect((await download).suggestedFilename()).toBe("massage-hours.ics");
});

test("M7 and T14 the plan follows the usual therapist, and says so by name", async ({ page }) => {
  await tellSample(server.url, "sample");
  await addAnna(page);
  const { items } = (await (await fetch(`${server.url}/api/v1/plan`)).json()) as PlanView;
  const first = items.find(({ kind, status }) => kind === "massage" && status === "proposed");
  await page.goto(`${server.url}/plan`);
  const [, month, day] = (first?.date ?? "").split("-").map(Number);
  await page.getByRole("button", { name: new RegExp(`Tuesday ${day} ${MONTHS[month ?? 0]}`) }).press("Enter");
  await page.getByText(/more reasons?$/).click();
  await expect(page.getByText("Anna Berg works on Tuesday.")).toBeVisible();
  await expect(page.getByText("Anna Berg offers Swedish massage.")).toBeVisible();
  await page.getByRole("button", { name: "Ask for an hour" }).first().tap();
  await expect(page.getByRole("textbox", { name: "Your message" })).toHaveValue(/^Hello Anna Berg,/);
});

test("a therapist is noted, changed and removed with the keyboard alone", async ({ page }) => {
  await page.goto(`${server.url}/therapists`);
  await page.getByRole("button", { name: "Add a therapist" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name", { exact: true }).focus();
  await page.keyboard.type("Ben");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Change Ben" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Price of a session").focus();
  await page.keyboard.type("a lot");
  await page.keyboard.press("Enter");
  await expect(page.getByText('"a lot" is no price')).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nobody here yet.")).toBeVisible();
});

test("a therapist who is no longer the usual one leaves the plan as it was", async ({ page }) => {
  await addAnna(page);
  await page.getByRole("button", { name: "Change Anna Berg" }).tap();
  await page.getByRole("radio", { name: "No", exact: true }).tap();
  await page.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByRole("button", { name: "Make this my usual one" })).toBeVisible();
  await expect(page.getByText("Your usual one")).toHaveCount(0);
});

test("T13 beside a red flag nothing is asked for", async ({ page }) => {
  await tellSample(server.url, "redFlag");
  await addAnna(page);
  await expect(page.getByRole("alert", { name: /left shin/i })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask for an hour" })).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the screen, its form and its message are fit for all, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await tellSample(server.url, "sample");
    await addAnna(page);
    const check = async () => {
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await check();
    await page.getByRole("button", { name: "Change Anna Berg" }).tap();
    await page.getByLabel("Name", { exact: true }).waitFor();
    await check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Ask for an hour" }).tap();
    await page.getByRole("textbox", { name: "Your message" }).waitFor();
    await check();
  });
