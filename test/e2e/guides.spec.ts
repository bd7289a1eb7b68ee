import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });

test.beforeAll(async () => {
  server = await startServer("--today", "2026-11-24");
});

test.afterAll(async () => {
  await server.stop();
});

test("a misspelt word finds the move that is meant, and back finds the search again", async ({ page }) => {
  await page.goto(`${server.url}/guides`);
  await page.getByLabel("Search guides and moves").fill("calff");
  await expect(page.getByText(/for “calff”, the best first/)).toBeVisible();
  await page.getByRole("link", { name: /^Roll the calf A slow roll/ }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Roll the calf");
  await page.goBack();
  await expect(page.getByLabel("Search guides and moves")).toHaveValue("calff");
});

test("a guide is found and read by keyboard alone", async ({ page }) => {
  await page.goto(`${server.url}/guides`);
  await page.getByLabel("Search guides and moves").focus();
  await page.keyboard.type("knots");
  await expect(page.getByText(/for “knots”/)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByText(/^Reviewed 24 November 2026/)).toBeVisible();
});

test("without a connection the search goes on among what is here", async ({ page, context }) => {
  await page.goto(`${server.url}/guides`);
  await expect(page.getByRole("link", { name: /Sports massage/ })).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel("Search guides and moves").fill("roller quads");
  await expect(page.getByText("No connection: only titles and summaries were searched.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Roll the front of the thigh/ })).toBeVisible();
});

test("a guide asks nothing of other hosts until its reader does", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${server.url}/guides/G1`);
  const source = page.getByRole("link", { name: "10.1136/bmjsem-2019-000614" }).first();
  await expect(source).toHaveAttribute("href", "https://doi.org/10.1136/bmjsem-2019-000614");
  await expect(source).toHaveAttribute("rel", "noreferrer");
  expect(new Set(asked)).toEqual(new Set([new URL(server.url).origin]));
});

test("a guide leads to its moves, its places and its rules", async ({ page }) => {
  await page.goto(`${server.url}/guides/G2`);
  await page.getByRole("link", { name: /Calf stretch at the wall/ }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calf stretch at the wall");
  await page.getByRole("link", { name: "Rule S6" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What S6 says");
  await expect(page.getByText(/^Stop a move at sharp/)).toBeVisible();
  await page.getByRole("button", { name: "Back" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calf stretch at the wall");
});

test("a guide that does not exist says so and leads to those that do", async ({ page }) => {
  await page.goto(`${server.url}/guides/G99`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such guide");
  await page.getByRole("link", { name: "All guides" }).tap();
  await expect(
    page.getByRole("heading", { name: "Sports massage" }).or(page.getByText("Sports massage").first()),
  ).toBeVisible();
});

test("a rule tells how it acts and where it comes from; an id that nobody knows is told kindly", async ({
  page,
}) => {
  await page.goto(`${server.url}/rules/T1a`);
  await expect(page.getByText("Where its numbers come from")).toBeVisible();
  await page.goto(`${server.url}/rules/T1`);
  await expect(page.getByText("This rule has four parts.")).toBeVisible();
  await page.goto(`${server.url}/rules/2.10`);
  await expect(page.getByText(/^How hard a session was/)).toBeVisible();
  await page.goto(`${server.url}/rules/Z9`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page for Z9");
  await page.getByRole("link", { name: "Go to today" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/no page/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`guides and rules can be read by everyone in the ${colorScheme} look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of [
      "/guides",
      "/guides?search=roller",
      "/guides/G7",
      "/guides/CAL1",
      "/rules/R7",
      "/rules/Z9",
    ]) {
      await page.goto(`${server.url}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const overflow = await page.evaluate<number>(
        "document.documentElement.scrollWidth - window.innerWidth",
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ).toEqual([]);
    }
  });
