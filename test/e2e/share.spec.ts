import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { TODAY } from "../../scripts/screenshots/screens.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import type { CareView, MassagesView, RoutineView, SharesView } from "../../src/http/contract.ts";
import { type StartedServer, startServer, startServerOn } from "./start-server.ts";

const VISITED = "2026-11-23";
const TOMORROW = "2026-11-25";

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: "block" });

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

const ask = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${server.url}/api/v1${path}`)).json()) as T;

const tell = async (method: string, path: string, body: unknown): Promise<void> => {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
};

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const paper = (page: Page) => page.getByRole("region", { name: "The page as your therapist sees it" });
const form = (page: Page) => page.getByRole("region", { name: "After the visit" });
const card = (page: Page) => page.getByRole("region", { name: "Robin Vale answered" });

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: "en-GB",
  });
  return context.newPage();
}

const expectNoSidewaysScrolling = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  expect(overflow).toBeLessThanOrEqual(0);
};

const expectNoViolations = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
};

/** The runner makes a link on the phone; the address of it. */
async function shareLink(page: Page): Promise<string> {
  await page.goto(`${server.url}/brief`);
  await page.getByRole("button", { name: "Share a link" }).tap();
  await page.getByRole("button", { name: "Make the link" }).tap();
  await expect(page.getByRole("img", { name: /^The address as a code/ })).toBeVisible();
  const address = await page.getByLabel("Address", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Done" }).tap();
  return address;
}

/** The therapist's two minutes after the visit. */
async function answer(page: Page): Promise<void> {
  await form(page)
    .getByRole("button", { name: /^Calves/ })
    .tap();
  await form(page).getByRole("radio", { name: "4, firm" }).tap();
  await form(page).getByLabel("Day", { exact: true }).fill(VISITED);
  await form(page).getByLabel("In your own words").fill("The calves gave way well.");
  await form(page).getByRole("button", { name: "In my own words" }).tap();
  await form(page).getByLabel("Name of the drill").fill("Towel pull");
  await form(page).getByLabel("Note").fill("Slowly, heel on the floor.");
  await form(page).getByRole("button", { name: "2 weeks" }).tap();
  await form(page).getByRole("button", { name: "No firm work" }).tap();
  await form(page).getByLabel("Name or practice").fill("Robin Vale");
  await form(page).getByRole("button", { name: "Look it over" }).tap();
  await page.getByRole("button", { name: "Send it" }).tap();
  await expect(page.getByRole("heading", { name: /^Thank you/ })).toBeVisible();
}

test("B9 a shared page comes back as an answer, and the runner takes it into massages, plan and routine", async ({
  page,
  browser,
}) => {
  await tellSample(server.url, "sample");
  const address = await shareLink(page);
  const phone = await openPhone(browser);
  await phone.goto(address);
  await expect(phone.getByRole("heading", { name: "Pains" })).toBeVisible();
  await answer(phone);

  await page.goto(server.url);
  await expect(page.getByRole("region", { name: "Next massage" })).toContainText("Fri 27 Nov");
  await expect(card(page)).toContainText("A massage on Mon 23 Nov is added");
  expect((await ask<RoutineView>("/routine?today=2026-11-25")).steps.some(({ drill }) => drill)).toBe(false);
  await card(page).getByRole("button", { name: "Take it over" }).tap();
  await expect(page.getByRole("heading", { name: "Done, and here is what changed" })).toBeFocused();
  await expect(page.getByText("One drill comes first in your home routine.")).toBeVisible();
  await expect(page.getByText(/^The next massage is planned for about Monday 7 December/)).toBeVisible();
  await expectPlanFollows(page);
  await expectRoutineFollows(page);

  await page.goto(`${server.url}/brief`);
  await page.getByText("When someone came").tap();
  await expect(page.getByText("It was opened")).toBeVisible();
  await page.getByRole("button", { name: "Close this link" }).tap();
  await page.getByRole("button", { name: "Yes, close it" }).tap();
  await expect(page.getByText("No page is shared.")).toBeVisible();
  await phone.goto("about:blank");
  await phone.goto(address);
  await expect(title(phone)).toHaveText("The runner closed this link");
  await phone.context().close();
});

/** The visit is on record, firm work waits, and the next massage lies about the date to come back. */
async function expectPlanFollows(page: Page): Promise<void> {
  await page.getByRole("link", { name: "See the plan" }).tap();
  await expect(page.getByRole("button", { name: /^Friday 27 November, .*rest, possible/ })).toBeVisible();
  await page.getByRole("button", { name: /^Friday 4 December, .*60 min/ }).press("Enter");
  await expect(page.getByRole("dialog")).toContainText(
    "Your therapist asked you to come back about Monday 7 December.",
  );
  await page.goto(`${server.url}/care`);
  const massages = page.getByRole("region", { name: "Massages behind you" });
  await expect(massages).toContainText("firm");
  await expect(massages).toContainText("Mon 23 Nov");
  await expect(page.getByRole("region", { name: "What your therapist said" })).toContainText(
    /No firm work until \w+day \d+ \w+ember/,
  );
}

/** The drill stands first in tomorrow's routine, and on the screen of tomorrow. */
async function expectRoutineFollows(page: Page): Promise<void> {
  const { steps } = await ask<RoutineView>(`/routine?today=${TOMORROW}`);
  expect(steps[0]).toMatchObject({ name: "Towel pull", drill: { by: "Robin Vale" } });
  const tomorrow = await startServerOn(server.data, "--today", TOMORROW);
  await page.goto(`${tomorrow.url}/care`);
  await expect(page.getByText("from Robin Vale").first()).toBeVisible();
  await page.getByRole("link", { name: /^Start/ }).tap();
  await expect(title(page)).toContainText("Towel pull");
  await expect(page.getByRole("region", { name: "Towel pull" })).toContainText("Slowly, heel on the floor.");
  await tomorrow.stop();
}

test("an answer that is left changes nothing", async ({ page }) => {
  await tellSample(server.url, "answered");
  const before = await Promise.all([ask("/massages"), ask("/plan"), ask("/routine"), ask("/advice")]);
  await page.goto(server.url);
  await card(page).getByRole("button", { name: "Leave it" }).tap();
  await card(page).getByRole("button", { name: "Yes, leave it" }).tap();
  await expect(page.getByRole("heading", { name: "Left as it was. Nothing changed." })).toBeFocused();
  await expect(card(page)).toHaveCount(0);
  const after = await Promise.all([ask("/massages"), ask("/plan"), ask("/routine"), ask("/advice")]);
  expect(after.map(withoutClock)).toEqual(before.map(withoutClock));
});

const withoutClock = (answer: unknown): unknown => ({ ...(answer as object), generatedAt: null });

test("an answer is put right before it is taken over", async ({ page }) => {
  await tellSample(server.url, "answered");
  await page.goto(`${server.url}/brief`);
  await card(page).getByRole("button", { name: "Edit first" }).tap();
  const sheet = page.getByRole("dialog", { name: "Edit the answer" });
  await sheet.getByLabel("Minutes", { exact: true }).fill("900");
  await sheet.getByRole("button", { name: "Take it over like this" }).tap();
  await expect(sheet.getByRole("alert")).toContainText("5 to 180");
  await sheet.getByLabel("Minutes", { exact: true }).fill("50");
  await sheet.getByRole("button", { name: "Remove Drill 1" }).tap();
  await sheet.getByRole("group", { name: "Drill 1" }).getByLabel("Seconds a set").fill("45");
  await sheet.getByRole("button", { name: "Take it over like this" }).tap();
  await expect(page.getByText("One drill comes first in your home routine.")).toBeVisible();
  const { massages } = await ask<MassagesView>("/massages");
  expect(massages.find(({ date }) => date === VISITED)).toMatchObject({ minutes: 50 });
  const { steps } = await ask<RoutineView>("/routine");
  expect(steps.flatMap(({ drill, move, seconds }) => (drill ? [[move, seconds]] : []))).toEqual([
    ["CAL4", 45],
  ]);
});

test("B7 what the page tells is chosen part by part, kept, and seen at once", async ({ page }) => {
  await tellSample(server.url, "sample");
  await page.goto(`${server.url}/brief`);
  await expect(paper(page).getByRole("heading", { name: "Training" })).toBeVisible();
  await page.getByText("What it tells").tap();
  await expect(page.getByRole("switch", { name: "Conditions and medicines" })).not.toBeChecked();
  await page.getByRole("switch", { name: "Training" }).tap();
  await expect(paper(page).getByRole("heading", { name: "Training" })).toBeHidden();
  await page.getByRole("switch", { name: "Right calf" }).tap();
  await expect(paper(page).getByText(/^Right calf/)).toHaveCount(0);
  await page.getByLabel("What I want from today").fill("Please start with the left foot.");
  await expect(paper(page)).toContainText("Please start with the left foot.");
  await page.getByLabel("Your name").fill("Sam Field");
  await page.getByRole("button", { name: "Save", exact: true }).tap();
  await expect(paper(page)).toContainText("Sam Field");
  await expectNoSidewaysScrolling(page);
  await page.reload();
  await expect(paper(page)).toContainText("Please start with the left foot.");
  await expect(paper(page).getByRole("heading", { name: "Training" })).toBeHidden();
});

test("a pass phrase is asked for, and another device does not know the address", async ({
  page,
  browser,
}) => {
  await tellSample(server.url, "sample");
  await page.goto(`${server.url}/brief`);
  await page.getByRole("button", { name: "Share a link" }).tap();
  await page.getByRole("switch", { name: "Ask for a pass phrase too" }).tap();
  await page.getByLabel("Pass phrase", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Make the link" }).tap();
  await expect(page.getByText("Six characters at least.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Suggest four words" }).tap();
  const phrase = await page.getByLabel("Pass phrase", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Make the link" }).tap();
  await expect(page.getByText(`The pass phrase is “${phrase}”`)).toBeVisible();
  await expect(page.getByRole("note")).toContainText("opens on this computer only");
  const address = await page.getByLabel("Address", { exact: true }).inputValue();
  const phone = await openPhone(browser);
  await phone.goto(address);
  await phone.getByLabel("Pass phrase").fill("not the phrase");
  await phone.getByLabel("Pass phrase").press("Enter");
  await expect(phone.getByRole("alert")).toContainText("does not open it");
  await phone.getByLabel("Pass phrase").fill(phrase);
  await phone.getByLabel("Pass phrase").press("Enter");
  await expect(phone.getByRole("heading", { name: "Pains" })).toBeVisible();
  await phone.goto(`${server.url}/brief`);
  await expect(phone.getByText(/One wrong try\./)).toBeVisible();
  await phone.getByRole("button", { name: "Show the address" }).tap();
  await expect(phone.getByText("The address is on the device that made it.")).toBeVisible();
  await phone.context().close();
});

test("a page is shared by keyboard alone", async ({ page }) => {
  await tellSample(server.url, "sample");
  await page.goto(`${server.url}/brief`);
  await expect(page.getByRole("button", { name: "Share a link" })).toBeEnabled();
  await page.getByRole("button", { name: "Share a link" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Share a link" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "7 days" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "7 days" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Your link" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const { shares } = await ask<SharesView>("/shares");
  expect(shares.map(({ state, passPhrase }) => [state, passPhrase])).toEqual([["open", false]]);
});

test("S8 a therapist's drill is played first, its minutes count, and it can be stopped", async ({ page }) => {
  await tellSample(server.url, "takenOver");
  await page.clock.install({ time: new Date(`${TODAY}T21:00:00`) });
  await page.goto(`${server.url}/care`);
  await page.getByRole("link", { name: /^Start/ }).tap();
  await expect(page.getByText("Move 1 of 2")).toBeVisible();
  await page.clock.runFor(160_000);
  await expect(page.getByText("Saved in your log.")).toBeVisible();
  const { care } = await ask<CareView>("/care");
  const done = care.filter(({ date }) => date === TODAY);
  expect(done.flatMap(({ moves }) => moves.map(({ move }) => move))).toEqual(["CAL4"]);
  expect(done.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(2);
  await page.getByRole("link", { name: "Back to care" }).tap();
  await page.getByRole("button", { name: "Stop the drill Towel pull" }).tap();
  await page.getByRole("button", { name: "Yes, stop it" }).tap();
  await expect(page.getByRole("button", { name: "Stop the drill Towel pull" })).toHaveCount(0);
  await page.getByRole("button", { name: /^Take back what Robin Vale said/ }).tap();
  await page.getByRole("button", { name: "Yes, without it" }).tap();
  await expect(page.getByText(/^No firm work at the right calf/)).toHaveCount(0);
});

test("B9 the question after a massage is asked once, and sore legs twice make the next one lighter", async ({
  page,
}) => {
  await tellSample(server.url, "answered");
  await tell("POST", "/massages/done", { date: "2026-11-15", time: "18:00", minutes: "30", form: "gentle" });
  const { massages } = await ask<MassagesView>("/massages");
  const earlier = massages.find(({ date }) => date === "2026-11-15");
  await tell("POST", "/after-visit", { massage: earlier?.id, hours: 24, soreness: 6 });
  await page.goto(server.url);
  await expect(page.getByText("How sore are your legs a day after Sunday's massage?")).toBeVisible();
  await page
    .getByRole("group", { name: "Soreness after the massage" })
    .getByRole("button", { name: "7", exact: true })
    .tap();
  await expect(page.getByText("Noted: 7 of 10.")).toBeVisible();
  await page.goto(`${server.url}/care`);
  await expect(page.getByRole("region", { name: "Lighter for now" })).toContainText("a point less pressure");
  await page.getByRole("region", { name: "Lighter for now" }).getByRole("button").first().tap();
  await page.getByRole("button", { name: "Yes, as before" }).tap();
  await expect(page.getByText(/^Taken back\./)).toBeVisible();
  await page.goto(server.url);
  await expect(title(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(/after Sunday's massage\?/)).toHaveCount(0);
});

test("a red flag stands before the page, and the page asks for a look", async ({ page }) => {
  await tellSample(server.url, "redFlag");
  await page.goto(`${server.url}/brief`);
  await expect(page.getByRole("alert").first()).toContainText(/left shin/i);
  await expect(paper(page)).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the page, its link and an answer can be read by everyone in the ${colorScheme} look`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await tellSample(server.url, "answered");
    await page.goto(`${server.url}/brief`);
    await expect(paper(page).getByRole("heading", { name: "Pains" })).toBeVisible();
    await page.getByText("What it tells").tap();
    await expectNoSidewaysScrolling(page);
    await expectNoViolations(page);
    await card(page).getByRole("button", { name: "Edit first" }).tap();
    await expect(page.getByRole("dialog", { name: "Edit the answer" })).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Share a link" }).tap();
    await page.getByRole("switch", { name: "Ask for a pass phrase too" }).tap();
    await expectNoViolations(page);
    await page.getByRole("switch", { name: "Ask for a pass phrase too" }).tap();
    await page.getByRole("button", { name: "Make the link" }).tap();
    await expect(page.getByRole("img", { name: /^The address as a code/ })).toBeVisible();
    await expectNoViolations(page);
    await page.getByRole("button", { name: "Done" }).tap();
    await page.goto(server.url);
    await expect(card(page)).toBeVisible();
    await expectNoSidewaysScrolling(page);
    await expectNoViolations(page);
  });
