import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { SCREENS, type Screen, TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const LOOKS = [
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1280, height: 860, colorScheme: "dark" },
] as const;

/** So long one step of a screen may take; then it is told with the screen's name. */
const ACT_MS = 20_000;
const MESSAGE = 300;

/** Each look has logs of its own: some screens change theirs, and the next look must begin as the first did. */
const servers = new Map<Screen["log"], StartedServer>();

async function serverFor(log: Screen["log"]): Promise<StartedServer> {
  const running = servers.get(log);
  if (running) return running;
  const server = await startServer("--today", TODAY);
  servers.set(log, server);
  await tellSample(server.url, log);
  return server;
}

test.afterEach(async () => {
  for (const server of servers.values()) await server.stop();
  servers.clear();
});

for (const { width, height, colorScheme } of LOOKS)
  test(`every screen is fit for all, ${colorScheme}, at ${width} px`, async ({ browser }) => {
    test.setTimeout(900_000);
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      serviceWorkers: "block",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(ACT_MS);
    const faults: string[] = [];
    for (const { name, path, log, act } of SCREENS) {
      const { url } = await serverFor(log);
      await page.goto(url + (typeof path === "string" ? path : await path(url)));
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForLoadState("networkidle");
      await act?.(page).catch((error: Error) => faults.push(`${name}: ${error.message.slice(0, MESSAGE)}`));
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(
        ...violations.map(
          ({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120))}`,
        ),
      );
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      if (overflow > 0) faults.push(`${name}: ${overflow} px too wide`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
