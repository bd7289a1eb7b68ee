import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import type { CareView } from "../../src/http/contract.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const TODAY = "2026-11-24";
/** On the clock of the device: an evening of that day. */
const EVENING = new Date(`${TODAY}T21:00:00`);
const SECOND = 1000;
/** Four moves of 276 seconds, and 8 to get in place for each. */
const ALL_OF_IT = 320 * SECOND;

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  server = await startServer("--today", TODAY);
  await tellSample(server.url, "sample");
  await page.clock.install({ time: EVENING });
});

test.afterEach(async () => {
  await server.stop();
});

const readCare = async (): Promise<CareView> =>
  (await (await fetch(`${server.url}/api/v1/care`)).json()) as CareView;

const movesOfToday = async (): Promise<readonly string[]> =>
  (await readCare()).care
    .filter(({ date }) => date === TODAY)
    .flatMap(({ moves }) => moves.map(({ move, side }) => `${move}:${side}`));

const expectNoSidewaysScrolling = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  expect(overflow).toBeLessThanOrEqual(0);
};

async function openPlayer(page: Page): Promise<void> {
  await page.goto(`${server.url}/care`);
  await page.getByRole("link", { name: /Start, 5 minutes/ }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Roll the calf");
}

test("a runner plays the routine to its end, and what was done is in the log", async ({ page }) => {
  await openPlayer(page);
  await expect(page.getByText("Left leg", { exact: true })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await page.clock.runFor(20 * SECOND);
  await page.getByRole("button", { name: "Pause" }).tap();
  const stands = await page.getByRole("timer").textContent();
  await page.clock.runFor(60 * SECOND);
  await expect(page.getByRole("timer")).toHaveText(stands ?? "");
  await page.getByRole("button", { name: "Go on" }).tap();
  await page.clock.runFor(ALL_OF_IT);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Done. That was five minutes. Good night.",
  );
  await expect(page.getByText("Saved in your log.")).toBeVisible();
  expect(await movesOfToday()).toEqual(
    expect.arrayContaining(["CAL1:left", "CAL1:right", "QUA1:right", "CAL4:right"]),
  );
  await page.getByRole("button", { name: "Knee to wall, right leg: helped" }).tap();
  await expect
    .poll(async () => (await readCare()).notes)
    .toEqual([{ move: "CAL4", side: "right", on: TODAY, mark: "helped" }]);
  await page.getByRole("link", { name: "Back to care" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Done for today. Feet up.");
});

test("a device that slept over several moves is where the clock is", async ({ page }) => {
  await openPlayer(page);
  await page.clock.fastForward(190 * SECOND);
  await expect(page.getByText("Move 3 of 4")).toBeVisible();
  await expect(page.getByText("Right leg", { exact: true })).toBeVisible();
});

test("S6 a move that hurts leads to the niggle log of its place, and what was done is kept", async ({
  page,
}) => {
  await openPlayer(page);
  await page.clock.runFor(38 * SECOND);
  await page.getByRole("button", { name: "Stop here" }).tap();
  await expect(page).toHaveURL(/\/body\?area=calf&side=left$/);
  await expect.poll(movesOfToday).toEqual(["CAL1:left"]);
});

test("S6 where a niggle is open at that place its own log opens", async ({ page }) => {
  await openPlayer(page);
  await page.getByRole("button", { name: "Next move" }).tap();
  await expect(page.getByText("Move 2 of 4")).toBeVisible();
  await page.getByRole("button", { name: "Stop here" }).tap();
  await expect(page).toHaveURL(/\/body\/[\w-]+$/);
});

test("the player goes by keyboard alone", async ({ page }) => {
  await page.goto(`${server.url}/care`);
  await page.getByRole("link", { name: /Start, 5 minutes/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Move 1 of 4")).toBeVisible();
  await page.clock.runFor(20 * SECOND);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("Move 2 of 4")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Move 1 of 4")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/care$/);
  await expect.poll(movesOfToday).toEqual(["CAL1:left"]);
});

test("leaving by the browser's way back keeps what was done too", async ({ page }) => {
  await openPlayer(page);
  await page.clock.runFor(30 * SECOND);
  await page.goBack();
  await expect.poll(movesOfToday).toEqual(["CAL1:left"]);
});

test.describe("with what this device keeps", () => {
  test.use({ serviceWorkers: "allow" });

  test("the routine plays without a connection, and what was done comes over with the next one", async ({
    page,
    context,
  }) => {
    await page.goto(`${server.url}/care`);
    await expect(page.getByRole("link", { name: /Start, 5 minutes/ })).toBeVisible();
    await page.evaluate("navigator.serviceWorker.ready");
    const isKept = async (): Promise<boolean> => {
      await page.clock.runFor(2 * SECOND);
      return page.evaluate<boolean>(
        "Promise.all(['routine', 'status'].map((name) => caches.match('/api/v1/' + name))).then((kept) => kept.every(Boolean))",
      );
    };
    await expect.poll(isKept).toBe(true);
    await context.setOffline(true);
    await page.goto(`${server.url}/care/routine`);
    await expect(page.getByText("Move 1 of 4")).toBeVisible();
    await page.clock.runFor(ALL_OF_IT);
    await expect(page.getByText(/It is kept on this device/)).toBeVisible();
    expect(await movesOfToday()).toEqual([]);
    await context.setOffline(false);
    await expect.poll(async () => (await movesOfToday()).length).toBe(4);
  });
});

test("the sound that was chosen is remembered on this device", async ({ page }) => {
  await openPlayer(page);
  await page.getByRole("button", { name: /Sound: tones only/ }).tap();
  await expect(page.getByRole("button", { name: /Sound: silent/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /Sound: silent/ })).toBeVisible();
});

test("S7 care is added by hand, counts for the week, and what was removed comes back", async ({ page }) => {
  await page.goto(`${server.url}/care`);
  await page.getByRole("button", { name: "Add care" }).tap();
  await page.getByLabel("What was it?").selectOption("Ball");
  await page.getByLabel("Minutes").fill("0");
  await page.getByLabel("Place, if you like").selectOption("sole of the foot");
  await page.getByRole("radio", { name: "Left" }).tap();
  await page.getByRole("button", { name: "Add this place" }).tap();
  await page.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByRole("alert")).toContainText("1 to 180");
  await page.getByLabel("Minutes").fill("6");
  await page.getByRole("button", { name: "Save" }).tap();
  await expect(page.getByText("Done once, two to go.")).toBeVisible();
  await expect(page.getByText(/Tue 24 Nov, left sole/)).toBeVisible();
  await page.getByRole("button", { name: /^Remove Ball, 6 min/ }).tap();
  await expect(page.getByText("Nothing yet. There is no hurry.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByText("Done once, two to go.")).toBeVisible();
});

test("a routine can wait for another evening, and come back the same evening", async ({ page }) => {
  await page.goto(`${server.url}/care`);
  await page.getByRole("button", { name: "Not tonight" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not tonight. That is fine.");
  await page.getByRole("button", { name: "After all, do it tonight" }).tap();
  await expect(page.getByRole("link", { name: /Start/ })).toBeVisible();
});

test("a trial by lot starts with today's draw, and stops only when asked twice", async ({ page }) => {
  await page.goto(`${server.url}/care/helps`);
  await page.getByRole("button", { name: "Start the trial" }).tap();
  await expect(page.getByText(/^Day 1 of 28/)).toBeVisible();
  await page.getByRole("button", { name: "Stop the trial" }).tap();
  await page.getByRole("button", { name: "Go on" }).tap();
  await page.getByRole("button", { name: "Stop the trial" }).tap();
  await page.getByRole("button", { name: "Yes, stop" }).tap();
  await expect(page.getByText("stopped early")).toBeVisible();
});

test("S9 a red flag closes care: no start, and the player does not open", async ({ page }) => {
  const told = { text: "left shin sharp pain on one spot", pain: 8, flags: ["bonePointTender"] };
  await fetch(`${server.url}/api/v1/niggles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(told),
  });
  await page.goto(`${server.url}/care`);
  await expect(page.getByRole("alert").first()).toContainText("Your left shin");
  await expect(page.getByRole("link", { name: /Start/ })).toHaveCount(0);
  await page.goto(`${server.url}/care/routine`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The routine waits");
  await expect(page.getByRole("timer")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`care and the player can be read by everyone in the ${colorScheme} look`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const expectNoViolations = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    };
    for (const path of ["/care", "/care/helps", "/care/steps"]) {
      await page.goto(`${server.url}${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoSidewaysScrolling(page);
      await expectNoViolations();
    }
    await openPlayer(page);
    await expectNoViolations();
    await page.clock.runFor(ALL_OF_IT);
    await expect(page.getByText("Saved in your log.")).toBeVisible();
    await expectNoViolations();
  });
