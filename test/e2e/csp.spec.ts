import { expect, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const SCREENS = [
  "/",
  "/plan",
  "/body",
  "/triage",
  "/training",
  "/import",
  "/care",
  "/care/routine?anyway=true",
  "/guides",
  "/guides/G1",
  "/rules/T1",
  "/settings",
  "/brief",
  "/more",
  "/design",
];

let server: StartedServer;

test.beforeAll(async () => {
  server = await startServer("--today", "2026-11-24");
  await tellSample(server.url, "sample");
});

test.afterAll(async () => {
  await server.stop();
});

test("no screen asks another host for anything, runs a script of its own text, or reports a fault", async ({
  page,
}) => {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error") faults.push(line.text());
  });
  for (const path of SCREENS) {
    const answer = await page.goto(`${server.url}${path}`);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
  }
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test("a script of the page's own text is not run", async ({ page }) => {
  await page.goto(server.url);
  await page.evaluate(`
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
  `);
  expect(await page.evaluate<boolean>('"ranInline" in window')).toBe(false);
});
