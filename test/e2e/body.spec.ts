import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import type { NigglesView } from "../../src/http/contract.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const TODAY = "2026-11-24";
let server: StartedServer;

test.beforeEach(async () => {
  server = await startServer("--today", TODAY);
});

test.afterEach(async () => {
  await server.stop();
});

const open = async (page: Page, path: string) => {
  await page.goto(`${server.url}${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
};

const tell = async (path: string, body: unknown): Promise<NigglesView> => {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return (await response.json()) as NigglesView;
};

const read = async (): Promise<NigglesView["niggles"]> =>
  ((await (await fetch(`${server.url}/api/v1/niggles`)).json()) as NigglesView).niggles;

const expectNoOverflow = async (page: Page) => {
  const over = await page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
  expect(over).toBeLessThanOrEqual(0);
};

const expectAccessible = async (page: Page) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  }
};

test.describe("on a phone, by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a runner logs a usual niggle in three taps, answers all at once and reads what came of it", async ({
    page,
  }) => {
    await open(page, "/body");
    await page.getByRole("button", { name: "Right calf" }).tap();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByRole("heading", { name: "Right calf" })).toBeVisible();
    await expect(sheet.getByRole("radio", { name: "Right" })).toBeChecked();
    const slider = sheet.getByRole("slider", { name: "Worst today" });
    const box = await slider.boundingBox();
    if (!box) throw new Error("the slider is not to be seen");
    await slider.tap({ position: { x: (box.width * 2.5) / 11, y: box.height / 2 } });
    await expect(slider).toHaveAttribute("aria-valuetext", "2, mild");
    await sheet.getByRole("button", { name: "Save" }).tap();
    await expect(sheet.getByText(/does any of this apply/)).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "None of all these" }).tap();
    await expect(sheet.getByRole("status")).toHaveText(/Saved\. Right calf, 2 of 10\./);
    await expect(sheet.getByText("Care at home is enough.")).toBeVisible();
    await expectNoOverflow(page);
    await sheet.getByRole("button", { name: "Done" }).tap();
    await expect(page.getByRole("button", { name: /^Right calf, 2 of 10/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "Right calf" })).toContainText("Care at home");
    expect(await read()).toMatchObject([
      { area: "calf", side: "right", level: "L0", pain: 2, incomplete: [] },
    ]);
  });

  test("a slim place is tapped beside it too, on its own side", async ({ page }) => {
    await open(page, "/body");
    await page.getByRole("radio", { name: "Front" }).tap();
    const map = page.getByRole("group", { name: "The body from the front" });
    const box = await map.boundingBox();
    if (!box) throw new Error("the map is not to be seen");
    const unit = box.width / 360;
    await page.touchscreen.tap(box.x + 318 * unit, box.y + (470 - 142) * unit);
    await expect(page.getByRole("dialog").getByRole("heading", { name: "Left outer knee" })).toBeVisible();
  });

  test("a red flag leads to the banner and to places that rest on the map", async ({ page }) => {
    await open(page, "/body");
    await page.getByRole("radio", { name: "Front" }).tap();
    await page.getByRole("button", { name: "Left shin" }).tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("slider", { name: "Worst today" }).press("6");
    await sheet.getByRole("button", { name: "Sore on one spot of bone" }).tap();
    await sheet.getByRole("button", { name: "Save" }).tap();
    await sheet.getByRole("button", { name: "It aches all the time, even lying still" }).tap();
    await sheet.getByRole("button", { name: "The rest: none of these" }).tap();
    await expect(sheet.getByText(/Be seen by Thursday 26 November/)).toBeVisible();
    await expect(sheet.getByText(/Say there:/).first()).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Done" }).tap();
    await expect(page.getByRole("alert")).toContainText("Your left shin needs to be seen by");
    await expect(page.locator('[data-place="shin:left"]:visible')).toHaveAttribute("data-flagged", "true");
    await expect(page.locator('[data-place="shin:right"]:visible')).not.toHaveAttribute("data-flagged");
    await expect(
      page.getByRole("button", { name: /^Left shin, 6 of 10.*rests until it was seen/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("alert").getByRole("link", { name: "I was seen" }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something needs to be seen soon");
    await expectAccessible(page);
    await page.getByRole("button", { name: "I was seen" }).tap();
    await sheet.getByRole("button", { name: "Save" }).tap();
    await expect(sheet.getByText(/One sentence of the advice is enough/)).toBeVisible();
    await sheet.getByRole("textbox", { name: "What was the advice?" }).fill("No running for two weeks");
    await sheet.getByRole("radio", { name: "No", exact: true }).tap();
    await sheet.getByRole("button", { name: "Save" }).tap();
    await expect(sheet).toHaveCount(0);
    expect(await read()).toMatchObject([{ area: "shin", underCare: true }]);
  });

  test("not sure stays open: the level is not yet known, never care at home", async ({ page }) => {
    await open(page, "/body");
    await page.getByRole("button", { name: "Left calf" }).tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("slider", { name: "Worst today" }).press("2");
    await sheet.getByRole("button", { name: "Save" }).tap();
    const night = sheet.getByRole("group", { name: /How many nights this week/ });
    await night.getByRole("button", { name: /^Not sure/ }).tap();
    await sheet.getByRole("button", { name: "The rest: none of these" }).tap();
    await expect(sheet.getByText(/^Not yet known: questions are open/)).toBeVisible();
    await expect(sheet.getByRole("button", { name: "Answer one question" })).toBeVisible();
    expect(await read()).toMatchObject([{ level: null, incomplete: ["nightRest"] }]);
  });

  test("a runner says it in words, corrects what was read, and saves what stands on the sheet", async ({
    page,
  }) => {
    await open(page, "/body");
    await page.getByRole("textbox", { name: "Or say it in words" }).fill("calf tight after hills");
    await page.getByRole("button", { name: "Read it" }).tap();
    await page.getByRole("button", { name: "Left calf" }).last().tap();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByText("Read as: calf: tight.")).toBeVisible();
    await expect(sheet.getByRole("button", { name: "Tight" })).toHaveAttribute("aria-pressed", "true");
    await sheet.getByRole("combobox", { name: "Place" }).selectOption("Achilles");
    await expect(sheet.getByRole("heading", { name: "Left Achilles" })).toBeVisible();
    await sheet.getByRole("slider", { name: "Worst today" }).press("3");
    await sheet.getByRole("button", { name: "Save" }).tap();
    await expect(sheet.getByText(/does any of this apply/)).toBeVisible();
    expect(await read()).toMatchObject([{ area: "achilles", side: "left", pain: 3 }]);
  });

  test("without a connection an entry is kept, and it says that it may need care", async ({
    page,
    context,
  }) => {
    await open(page, "/body");
    await page.getByRole("button", { name: "Left calf" }).tap();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("slider", { name: "Worst today" }).press("4");
    await context.setOffline(true);
    await sheet.getByRole("button", { name: "Save" }).tap();
    await expect(sheet.getByRole("status")).toHaveText("Kept on this device. Left calf, 4 of 10.");
    await expect(sheet.getByText(/It may need care/)).toBeVisible();
    await sheet.getByRole("button", { name: "Done" }).tap();
    await expect(page.getByText(/has not been looked at yet/)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("button", { name: /^Left calf, 4 of 10/ })).toBeVisible({ timeout: 20_000 });
  });

  test("soreness is one tap, and the weekly check ends where nothing was in the way", async ({ page }) => {
    await open(page, "/body");
    await page.getByRole("group", { name: "Soreness of the legs" }).getByRole("button", { name: "3" }).tap();
    await expect(page.getByText("Saved: legs 3 of 10.")).toBeVisible();
    await page.getByRole("group", { name: "Going down stairs" }).getByRole("button", { name: "2" }).tap();
    await expect(page.getByText("Saved: legs 3, stairs 2 of 10.")).toBeVisible();
    await page.getByRole("button", { name: "Answer the weekly check" }).tap();
    await page.getByRole("radio", { name: "Yes, but with a problem" }).tap();
    await expect(page.getByText("Did it make you slower or weaker than usual?")).toBeVisible();
    await page.getByRole("radio", { name: "Yes, with nothing in the way" }).tap();
    await expect(page.getByText("Did it make you slower or weaker than usual?")).toHaveCount(0);
    await page.getByRole("button", { name: "Save the week" }).tap();
    await expect(page.getByText("Saved. The next one is due in a week.")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("by keyboard alone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const reach = async (page: Page, name: RegExp) => {
    for (let step = 0; step < 80; step += 1) {
      if (name.test(await page.evaluate<string>(SAY_FOCUSED))) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no ${name} within reach`);
  };

  test("a runner finds the place in the list, logs it, and answers the questions", async ({ page }) => {
    await open(page, "/body");
    await reach(page, /^Back$/);
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "List" })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(page.getByRole("list", { name: "Every place, head to foot" })).toBeVisible();
    await reach(page, /^Left Achilles$/);
    await page.keyboard.press("Enter");
    const slider = page.getByRole("slider", { name: "Worst today" });
    await expect(slider).toBeVisible();
    for (let step = 0; step < 20 && !(await isFocused(page, "range")); step += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("3");
    await expect(slider).toHaveAttribute("aria-valuetext", "3, mild");
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "4, moderate");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/does any of this apply/)).toBeVisible();
    await reach(page, /^None of all these$/);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("status").filter({ hasText: "Saved. Left Achilles, 4 of 10." }),
    ).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^Left Achilles, 4 of 10/ })).toBeVisible();
    await expectAccessible(page);
  });

  const isFocused = (page: Page, type: string) =>
    page.evaluate<boolean>(`document.activeElement?.type === ${JSON.stringify(type)}`);

  test("a place on the map is reached and opened with Enter", async ({ page }) => {
    await open(page, "/body");
    await reach(page, /^Left sole of the foot$/);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("dialog").getByRole("heading", { name: "Left sole of the foot" }),
    ).toBeVisible();
  });
});

for (const width of [360, 1280]) {
  test(`one niggle is seen over time, closed and logged again at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const { changed } = await tell("/niggles", { area: "calf", side: "right", pain: 2, answers: "none" });
    for (const [date, pain] of [
      ["2026-11-16", 4],
      ["2026-11-18", 3],
      ["2026-11-23", 2],
    ] as const)
      await tell(`/niggles/${changed}/days`, { date, pain });
    await open(page, `/body/${changed}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your right calf is easing");
    await expect(page.getByRole("img", { name: /first 4 on 16 Nov, last 2 on 24 Nov/ })).toBeVisible();
    await expect(page.locator("figure polyline")).toHaveCount(2);
    await expectNoOverflow(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "It is over" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your right calf is over");
    await page.getByRole("button", { name: "It is back: log today" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("slider", { name: "Worst today" }).press("3");
    await sheet.getByRole("button", { name: "Save" }).click();
    await expect(sheet.getByRole("status")).toHaveText(/^Saved\. Right calf, 3 of 10/);
    const after = await read();
    expect(after.map(({ id }) => id)).toEqual([changed]);
    expect(after[0]?.days.find(({ date }) => date === TODAY)).toMatchObject({ pain: 3 });
    await open(page, "/body");
    await expectNoOverflow(page);
  });
}

test("an emergency of the whole runner stands first, and ends when it was seen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const chest = { answers: "none", answer: { chest: "chestPain" } };
  await tell("/niggles", { area: "calf", side: "left", pain: 2, ...chest });
  await open(page, "/triage");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Call your local emergency number now");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("You as a whole");
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page
    .getByRole("region", { name: "You as a whole" })
    .getByRole("button", { name: "I was seen" })
    .click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "What was the advice?" }).fill("The heart is fine");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Care at home is enough");
});

test("every place that can be tapped on a leg has 44 px both ways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/body");
  for (const view of ["Front", "Back"]) {
    await page.getByRole("radio", { name: view }).click();
    const small = await page.evaluate<readonly string[]>(FIND_SMALL);
    expect(small).toEqual([]);
  }
});

const SAY_FOCUSED = `(() => {
  const { activeElement } = document;
  return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
})()`;

/** Names of the places in which no square of 44 px answers to them alone, the rectangle beneath counted in. */
const FIND_SMALL = `(() => {
  const map = [...document.querySelectorAll("svg[role=group]")].find((one) => one.getClientRects().length > 0);
  map.scrollIntoView({ block: "start" });
  const shown = (place) => place.getAttribute("data-place") ?? place.getAttribute("data-hit");
  const owner = (x, y) => {
    const found = document.elementFromPoint(x, y)?.closest("[data-place], [data-hit]");
    return found && map.contains(found) ? shown(found) : null;
  };
  const box = map.getBoundingClientRect();
  const least = 44, step = 2;
  const grid = new Map();
  for (let y = Math.max(0, box.top); y < innerHeight; y += step)
    for (let x = box.left; x < box.right; x += step) grid.set(x + " " + y, owner(x, y));
  return [...map.querySelectorAll("[data-place]")].map(shown).filter((name) => !name.endsWith(":both")).filter((name) => {
    const own = [...grid].filter(([, who]) => who === name).map(([key]) => key.split(" ").map(Number));
    if (own.length === 0) return true;
    const xs = own.map(([x]) => x), ys = own.map(([, y]) => y);
    return Math.max(...xs) - Math.min(...xs) + step < least || Math.max(...ys) - Math.min(...ys) + step < least;
  });
})()`;
