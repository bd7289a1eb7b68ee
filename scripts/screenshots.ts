/**
 * Pictures of every screen, in two sizes and two looks, with the sample runner in a log of its own: `npm run screenshots`.
 * Words after it choose screens by name; `--out FOLDER` says where to. The five that the documents show go with `--docs`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { startServer } from "../test/e2e/start-server.ts";
import { SCREENS, type Screen, TODAY } from "./screenshots/screens.ts";
import { tellSample } from "./screenshots/tell-sample.ts";
import { findChromium } from "./setup/programs.mjs";
import { inRoot } from "./setup/root.mjs";

const SIZES = [
  { name: "390", width: 390, height: 844 },
  { name: "1280", width: 1280, height: 860 },
] as const;
const LOOKS = ["light", "dark"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, docs: { type: "boolean", default: false } },
});
const folder = values.out ?? inRoot(values.docs ? "docs/pictures" : "test-results/screenshots");
mkdirSync(folder, { recursive: true });

const executablePath = await findChromium();
if (executablePath === undefined)
  throw new Error("No Chromium was found. Run npm test once: it installs one.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const wanted = SCREENS.filter(
  ({ name, inDocs }) =>
    (positionals.length === 0 || positionals.includes(name)) && (!values.docs || inDocs !== undefined),
);
const servers = new Map<Screen["log"], Awaited<ReturnType<typeof startServer>>>();
try {
  for (const screen of wanted) await takeScreen(browser, screen);
} finally {
  await browser.close();
  for (const server of servers.values()) await server.stop();
}
process.stdout.write(`${wanted.length} screens in ${folder}\n`);

/** One server for each state of a log, told once. */
async function serverFor(log: Screen["log"]): Promise<string> {
  const running = servers.get(log);
  if (running) return running.url;
  const server = await startServer("--today", TODAY);
  servers.set(log, server);
  await tellSample(server.url, log);
  return server.url;
}

async function takeScreen(from: Browser, screen: Screen): Promise<void> {
  const url = await serverFor(screen.log);
  for (const { name, width, height } of SIZES) {
    for (const look of LOOKS) {
      const picture = `${name}-${look}` as const;
      if (values.docs && screen.inDocs !== picture) continue;
      const context = await from.newContext({
        viewport: { width, height },
        colorScheme: look,
        locale: "en-GB",
        serviceWorkers: "block",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const path = typeof screen.path === "string" ? screen.path : await screen.path(url);
      await page.goto(`${url}${path}`);
      await page.locator("h1").first().waitFor();
      await page.waitForLoadState("networkidle");
      await screen.act?.(page);
      await shoot(
        page,
        join(folder, `${screen.name}-${picture}.png`),
        !values.docs && (screen.whole ?? true),
      );
      await context.close();
    }
  }
}

async function shoot(page: Page, path: string, fullPage: boolean): Promise<void> {
  await page.screenshot({ path, fullPage, animations: "disabled" });
}
