import { defineConfig } from "@playwright/test";

/** Debian's Chromium looks up its maker's hosts at every start unless told not to. */
const quietBrowser = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env.RESTRIDE_TEST_CHROMIUM ?? process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const isRoot = process.getuid?.() === 0;

/** Each spec starts a server of its own, on a free port and with a data folder of its own. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  use: {
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, args: [...quietBrowser, ...(isRoot ? ["--no-sandbox"] : [])] },
  },
});
