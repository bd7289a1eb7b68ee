import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { type IntervalsServer, startIntervalsServer } from "../builders/an-intervals-server.ts";
import { type StartedServer, startServer } from "./start-server.ts";

let server: StartedServer;
let service: IntervalsServer;

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  service = await startIntervalsServer({
    activities: [
      {
        id: "i5",
        start_date_local: "2026-11-20T18:30:00",
        start_date: "2026-11-20T17:30:00Z",
        type: "Run",
        name: "By hand",
        distance: 8000,
        moving_time: 2400,
        elapsed_time: 2400,
        source: "MANUAL",
      },
    ],
  });
  process.env.RESTRIDE_INTERVALS_URL = service.url;
  server = await startServer("--today", TODAY);
});
test.afterAll(async () => {
  delete process.env.RESTRIDE_INTERVALS_URL;
  await server.stop();
  await service.close();
});

const open = async (page: Page) => {
  await page.goto(`${server.url}/settings`);
  const card = page.getByRole("region", { name: "Bring in from intervals.icu" });
  await card.getByText("Only when you press the button").waitFor();
  return card;
};

const expectFit = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
  }
};

test("a wrong key is refused beside its field, the right one is kept and leaves the page", async ({
  page,
}) => {
  const card = await open(page);
  await card.getByLabel("Athlete id").fill("i123");
  await card.getByLabel("Key").fill("quite-another-k4");
  await card.getByRole("button", { name: "Connect" }).click();
  await expect(card.getByText("does not accept the key")).toBeVisible();
  await expectFit(page);
  await card.getByLabel("Key").fill(service.account.key);
  await card.getByLabel("Key").press("Enter");
  await expect(card.getByText("Athlete i123, key ends with …k3")).toBeVisible();
  expect(await page.content()).not.toContain(service.account.key);
  await expectFit(page);
});

test("bringing in tells what came; trouble is shown; the key is forgotten by keyboard alone", async ({
  page,
}) => {
  const card = await open(page);
  await card.getByRole("button", { name: "Bring in now" }).click();
  await expect(card.getByText("1 new activity.")).toBeVisible();
  await expect(card.getByText(/Everything is read until/)).toBeVisible();
  await expect(card.getByText(/Last asked on/)).toBeVisible();
  service.account.faults.set("/events", { kind: "html" });
  await card.getByRole("button", { name: "Bring in now" }).press("Enter");
  await expect(card.getByRole("alert")).toContainText("something else than data");
  await expectFit(page);
  await card.getByRole("button", { name: "Disconnect" }).press("Enter");
  await page.getByRole("button", { name: "Forget the key" }).press("Enter");
  await expect(card.getByLabel("Key")).toBeVisible();
});
