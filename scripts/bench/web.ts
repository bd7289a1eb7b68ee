/**
 * How quick the app is for a runner with one and with ten years of runs: bytes of the first load, when Today can be used,
 * and how long the page is busy while it is opened, logged in, dragged and zoomed, in headless Chromium. The last line is one
 * JSON object. `npm run bench:web`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { instant, localDate } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { startServerOn } from "../../test/e2e/start-server.ts";
import { findChromium } from "../setup/programs.mjs";
import { makeLongHistory } from "./long-history.ts";

const TODAY = localDate("2026-11-24");
const YEARS = { one: 300, ten: 3000 } as const;
const ROUNDS = 5;

interface Measured {
  readonly todayMs: number;
  readonly lcpMs: number;
  readonly longestTaskMs: number;
  readonly logMs: number;
  readonly dragMs: number;
  readonly zoomMs: number;
  readonly scriptBytes: number;
}

/** Notes long tasks, the largest paint and slow answers to the hand, from the first moment of a page. */
const WATCH = `
  window.watched = { longest: 0, lcp: 0, slowest: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.slowest = Math.max(watched.slowest, duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
`;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

async function fill(folder: string, activities: number): Promise<void> {
  const file = join(folder, "restride.sqlite");
  const store = await openStore({ kind: "sqlite", file, newId: () => "runner" });
  const runner = await store.runners.getLocal(instant(0));
  await store.imports.save(runner, [...makeLongHistory(TODAY, activities)]);
  await store.close();
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureOnce(browser, url));
  const of = (name: keyof Measured): number => median(rounds.map((one) => one[name]));
  return {
    todayMs: of("todayMs"),
    lcpMs: of("lcpMs"),
    longestTaskMs: of("longestTaskMs"),
    logMs: of("logMs"),
    dragMs: of("dragMs"),
    zoomMs: of("zoomMs"),
    scriptBytes: of("scriptBytes"),
  };
}

async function measureOnce(browser: Browser, url: string): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    serviceWorkers: "block",
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url);
  await page.getByRole("heading", { name: "Next massage" }).waitFor();
  const todayMs = await page.evaluate<number>("performance.now()");
  await page.waitForLoadState("networkidle");
  const scriptBytes = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  const lcpMs = await page.evaluate<number>("watched.lcp");
  const logMs = await timeLog(page, url);
  const dragMs = await timeDrag(page, url);
  const longest: number[] = [await page.evaluate<number>("watched.longest")];
  const zoomMs = await timeZoom(page, url);
  longest.push(await page.evaluate<number>("watched.longest"));
  await context.close();
  return {
    todayMs,
    lcpMs,
    logMs,
    dragMs,
    zoomMs,
    scriptBytes,
    longestTaskMs: Math.max(...longest),
  };
}

/** The slowest answer of the page to the hand since it was opened. */
const slowest = (page: Page): Promise<number> => page.evaluate<number>("watched.slowest");

async function timeLog(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/body`);
  await page
    .getByRole("button", { name: /left calf/i })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  return slowest(page);
}

async function timeDrag(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/plan`);
  const session = page.getByRole("button", { name: /massage/i }).first();
  await session.waitFor();
  const box = await session.boundingBox();
  if (!box) throw new Error("The plan shows no massage to drag.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 14);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x + box.width / 2, box.y + step * 12);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return slowest(page);
}

async function timeZoom(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/training`);
  const chart = page.locator(".u-over").first();
  await chart.waitFor();
  await chart.hover();
  for (let step = 0; step < 8; step += 1) await page.mouse.wheel(0, -120);
  await page.waitForLoadState("networkidle");
  return slowest(page);
}

const executablePath = await findChromium();
if (executablePath === undefined)
  throw new Error("No Chromium was found. Run npm test once: it installs one.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const measured: Partial<Record<keyof typeof YEARS, Measured>> = {};
try {
  for (const name of ["one", "ten"] as const) {
    const folder = mkdtempSync(join(tmpdir(), "restride-bench-web-"));
    try {
      await fill(folder, YEARS[name]);
      const server = await startServerOn(folder, "--today", TODAY);
      measured[name] = await measure(browser, server.url);
      await server.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}
const { one, ten } = measured;
if (!one || !ten) throw new Error("Nothing was measured.");
for (const [name, { todayMs, lcpMs, longestTaskMs, logMs, dragMs, zoomMs }] of [
  ["one year", one],
  ["ten years", ten],
] as const)
  console.log(
    `${name.padEnd(10)} Today ${todayMs.toFixed(0)} ms, LCP ${lcpMs.toFixed(0)} ms; slowest answer: log ${logMs.toFixed(0)} ms, drag ${dragMs.toFixed(0)} ms, zoom ${zoomMs.toFixed(0)} ms; longest task ${longestTaskMs.toFixed(0)} ms`,
  );
console.log(`first load: ${(ten.scriptBytes / 1000).toFixed(1)} kB of script, gzipped (aim: under 160)`);
console.log(
  JSON.stringify({
    firstLoadKilobytes: Number((ten.scriptBytes / 1000).toFixed(1)),
    todayMs10Years: Math.round(ten.todayMs),
    longestTaskMs: Math.round(ten.longestTaskMs),
    ratio10To1Years: Number((ten.todayMs / one.todayMs).toFixed(2)),
  }),
);
