import { chromium } from "@playwright/test";
import { startServerOn } from "../../test/e2e/start-server.ts";
import { findChromium } from "../setup/programs.mjs";

/**
 * How soon the app stands over a folder of data. `coldStartMs`: from starting the server's process to the first page and the
 * plan that it shows having been sent; `firstPageInBrowserMs`: to Today with its next massage standing in a Chromium that was
 * open beforehand; `pageOfWarmServerMs`: the browser's own part, of a server that runs. Medians of five, as JSON.
 */
const [data = "", today = "2026-11-24"] = process.argv.slice(2);
const ROUNDS = 5;

const executablePath = await findChromium();
if (!executablePath) throw new Error("There is no Chromium to open the page with.");
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath, args });
type Times = Record<"coldStartMs" | "firstPageInBrowserMs" | "pageOfWarmServerMs", number>;

async function fetchFirstPage(url: string): Promise<void> {
  for (const path of ["/", "/api/v1/plan"]) {
    const answer = await fetch(url + path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await answer.text();
  }
}

async function openToday(url: string): Promise<void> {
  const page = await browser.newPage({ serviceWorkers: "block", locale: "en-GB" });
  await page.goto(url, { waitUntil: "commit" });
  await page.getByRole("heading", { name: "Next massage" }).waitFor();
  await page.close();
}

/** Starts the server, shows it to a visitor, and tells how long that took from the start. */
async function timeStart(visit: (url: string) => Promise<void>): Promise<number> {
  const begun = performance.now();
  const server = await startServerOn(data, "--today", today);
  await visit(server.url);
  const passed = performance.now() - begun;
  await server.stop();
  return passed;
}

async function timeWarm(): Promise<number> {
  const server = await startServerOn(data, "--today", today);
  await fetchFirstPage(server.url);
  const begun = performance.now();
  await openToday(server.url);
  const passed = performance.now() - begun;
  await server.stop();
  return passed;
}

const rounds: Times[] = [];
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push({
    coldStartMs: await timeStart(fetchFirstPage),
    firstPageInBrowserMs: await timeStart(openToday),
    pageOfWarmServerMs: await timeWarm(),
  });
await browser.close();
const median = (name: keyof Times): number => {
  const sorted = rounds.map((times) => times[name]).sort((one, other) => one - other);
  return Math.round(sorted[ROUNDS >> 1] ?? 0);
};
process.stdout.write(
  JSON.stringify({
    coldStartMs: median("coldStartMs"),
    firstPageInBrowserMs: median("firstPageInBrowserMs"),
    pageOfWarmServerMs: median("pageOfWarmServerMs"),
  }),
);
