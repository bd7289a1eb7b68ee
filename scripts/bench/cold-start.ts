import { chromium } from "@playwright/test";
import { startServerOn } from "../../test/e2e/start-server.ts";
import { findChromium } from "../setup/programs.mjs";

/**
 * From starting the server's process over a folder of data to the first page standing in a browser: Today with its next
 * massage. Five starts, the browser open beforehand; prints the median in milliseconds as JSON.
 */
const [data = "", today = "2026-11-24"] = process.argv.slice(2);
const ROUNDS = 5;

const executablePath = await findChromium();
if (!executablePath) throw new Error("There is no Chromium to open the page with.");
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath, args });
const rounds: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const page = await browser.newPage({ serviceWorkers: "block", locale: "en-GB" });
  const begun = performance.now();
  const server = await startServerOn(data, "--today", today);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.getByRole("heading", { name: "Next massage" }).waitFor();
  rounds.push(performance.now() - begun);
  await page.close();
  await server.stop();
}
await browser.close();
rounds.sort((one, other) => one - other);
process.stdout.write(JSON.stringify({ coldStartMs: Math.round(rounds[ROUNDS >> 1] ?? 0) }));
