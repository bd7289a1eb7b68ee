import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  type PageToShare,
  readBrief,
  type SharedPage,
  sharePage,
} from "../../scripts/screenshots/share-page.ts";
import { tellSample } from "../../scripts/screenshots/tell-sample.ts";
import type { RepliesView } from "../../src/http/contract.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const EVIL = '<img src=x onerror="window.ran=1">';

let server: StartedServer;

test.use({ viewport: { width: 390, height: 844 } });

test.beforeAll(async () => {
  server = await startServer();
  await tellSample(server.url, "sample");
});

test.afterAll(async () => {
  await server.stop();
});

const post = async (path: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(`${server.url}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

interface Shared extends Pick<SharedPage, "id" | "key"> {
  readonly address: string;
}

const share = async (shown: PageToShare = {}): Promise<Shared> => {
  const { id, key, path } = await sharePage(server.url, shown);
  return { id, key, address: `${server.url}${path}` };
};

const revoke = (id: string): Promise<Response> =>
  fetch(`${server.url}/api/v1/shares/${id}`, { method: "DELETE" });

const repliesTo = async (id: string): Promise<RepliesView["replies"]> => {
  const { replies } = (await (await fetch(`${server.url}/api/v1/replies`)).json()) as RepliesView;
  return replies.filter((one) => one.share === id);
};

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const form = (page: Page) => page.getByRole("region", { name: "After the visit" });
const today = (): string => new Date().toISOString().slice(0, 10);

/** Opens a page whose visit is over, so that a reply to it can be sent. */
async function openVisited(page: Page, more: Record<string, unknown> = {}): Promise<Shared> {
  const visit = {
    start: `${today()}T00:05:00+00:00`,
    minutes: 45,
    booked: true,
    form: null,
    modality: "sports",
  };
  const shared = await share({ more: { visit, ...more } });
  await page.goto(shared.address);
  await expect(form(page)).toBeVisible();
  return shared;
}

test("a therapist opens a page with its link alone, and again after a reload", async ({ page }) => {
  const { address } = await share();
  await page.goto(address);
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole("img", { name: /Marked: .*Right calf/ })).toBeVisible();
  await expect(page.getByText("Safety questions answered")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Pains" })).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page).toHaveTitle("A page for you · Restride");
});

test("a page with a pass phrase opens with it, and says when it is wrong", async ({ page }) => {
  const { address } = await share({ passPhrase: "four short words" });
  await page.goto(address);
  const phrase = page.getByLabel("Pass phrase");
  await page.getByRole("button", { name: "Open the page" }).click();
  await expect(page.getByText("Type the pass phrase first.")).toBeVisible();
  await phrase.fill("four long words");
  await phrase.press("Enter");
  await expect(page.getByRole("alert")).toContainText("does not open it");
  await phrase.fill("four short words");
  await phrase.press("Enter");
  await expect(page.getByRole("heading", { name: "Pains" })).toBeVisible();
});

test("B1 to B9 a page is printed on one sheet, without the form and its buttons", async ({ page }) => {
  const { address } = await share();
  await page.goto(address);
  await expect(form(page)).toBeVisible();
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await expect(form(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Print this page" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Drills to repeat at home" })).toBeVisible();
});

test("a link that was cut, changed, closed or never made says so in plain words", async ({ page }) => {
  const { id, key } = await share();
  const at = async (address: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${server.url}${address}`);
  };
  await at(`/visit/${id}`);
  await expect(title(page)).toHaveText("The link is not whole");
  await at(`/visit/${id}#${key.slice(0, 20)}`);
  await expect(title(page)).toHaveText("The link is not whole");
  await at(`/visit/${id}#${key.startsWith("A") ? "B" : "A"}${key.slice(1)}`);
  await expect(title(page)).toHaveText("This link does not open the page");
  await at(`/visit/AAAAAAAAAAAAAAAAAAAAAA#${key}`);
  await expect(title(page)).toHaveText("There is no page here");
  await revoke(id);
  await at(`/visit/${id}#${key}`);
  await expect(title(page)).toHaveText("The runner closed this link");
});

test("a page that the server does not give says why, and may be asked for again", async ({ page }) => {
  const { address } = await share();
  await page.route("**/api/v1/visits/**", (route) => route.abort("internetdisconnected"));
  await page.goto(address);
  await expect(title(page)).toHaveText("No connection");
  await page.unroute("**/api/v1/visits/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Pains" })).toBeVisible();
});

test("a link that is tried too often says how long to wait", async ({ page }) => {
  const { id, address } = await share();
  for (let times = 0; times < 31; times += 1) await fetch(`${server.url}/api/v1/visits/${id}`);
  await page.goto(address);
  await expect(title(page)).toHaveText("Too many tries");
  await expect(page.getByRole("alert")).toContainText(/Wait \d+ minutes/);
});

test("a page with a script in every text shows it as text and runs nothing", async ({ page }) => {
  const statements = [{ label: EVIL, text: EVIL, because: [] }];
  const { sections: told } = await readBrief(server.url);
  const sections = {
    ...(told as object),
    request: { rule: "B5", statements },
    after: { rule: "B9", statements },
  };
  await page.goto((await share({ more: { title: EVIL, from: EVIL, footnote: EVIL, sections } })).address);
  await expect(title(page)).toHaveText(EVIL);
  expect(await page.locator("article img").count()).toBe(0);
  expect(await page.evaluate<boolean>('"ran" in window')).toBe(false);
});

test("B9 a therapist answers by touch at 390 px, and what they type stays text", async ({ browser }) => {
  const page = await openTouch(browser);
  const { id } = await openVisited(page);
  await form(page)
    .getByRole("button", { name: /^Calves/ })
    .tap();
  await form(page).getByRole("radio", { name: "4, firm" }).tap();
  await form(page).getByText("Other places").tap();
  await form(page).getByRole("button", { name: "Left Achilles" }).tap();
  await form(page).getByLabel("In your own words").fill(EVIL);
  await expect(form(page).getByText(`${1000 - EVIL.length} characters left`)).toBeVisible();
  await form(page).getByLabel("Search our moves").fill("roll the calf");
  await form(page).getByRole("button", { name: "Add: Roll the calf", exact: true }).tap();
  await form(page).getByLabel("Note").fill(EVIL);
  await form(page).getByRole("button", { name: "In my own words" }).tap();
  await form(page).getByLabel("Name of the drill").fill(EVIL);
  await form(page).getByRole("button", { name: "2 weeks" }).tap();
  await form(page).getByRole("button", { name: "No firm work" }).tap();
  await form(page).getByLabel("Name or practice").fill(EVIL);
  await page.reload();
  await expect(form(page).getByLabel("Name or practice")).toHaveValue(EVIL);
  await form(page).getByRole("button", { name: "Look it over" }).tap();
  await expect(page.getByRole("heading", { name: "This is what you send" })).toBeFocused();
  await page.getByRole("button", { name: "Send it" }).tap();
  await expect(page.getByRole("heading", { name: /^Thank you/ })).toBeFocused();
  const [reply, ...others] = await repliesTo(id);
  expect(others).toEqual([]);
  expect(reply?.words).toMatchObject({ by: EVIL, findings: EVIL, comeBackDays: 14, modality: "sports" });
  expect(reply?.words.treated.map(({ area, pressure }) => [area, pressure])).toEqual([
    ["calf", 4],
    ["achilles", 4],
  ]);
  expect(reply?.words.drills.map(({ move, name }) => [move, name])).toEqual([
    ["CAL1", "Roll the calf"],
    [null, EVIL],
  ]);
  expect(await page.evaluate<boolean>('"ran" in window')).toBe(false);
  expect(await page.evaluate<number>("sessionStorage.length + localStorage.length")).toBe(0);
  await page.context().close();
});

async function openTouch(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: "en-GB",
  });
  return context.newPage();
}

/** Goes on with the Tab key until a control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const named =
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '')";
  for (let times = 0; times < 120; times += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await page.evaluate<string>(named))) return;
  }
  throw new Error(`no control named ${name} is reached with Tab`);
}

test("B9 a therapist answers with the keyboard alone, changes it, and it stays one reply", async ({
  page,
}) => {
  const { id } = await openVisited(page);
  await tabTo(page, /^Calves/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Other places/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Left sole of the foot$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^1, very light$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, /^In your own words$/);
  await page.keyboard.type("Tight.");
  await tabTo(page, /^Look it over$/);
  await page.keyboard.press("Enter");
  await expect(form(page).getByRole("alert")).toBeFocused();
  await expect(form(page).getByRole("alert")).toContainText("Say how firm: Left sole of the foot.");
  const sole = form(page).getByRole("radiogroup", { name: "Pressure, Left sole of the foot" });
  await sole.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await tabTo(page, /^Look it over$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Send it$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Thank you/ })).toBeFocused();
  await tabTo(page, /^Change and send again$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Look it over$/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Send it$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Thank you/ })).toBeVisible();
  const replies = await repliesTo(id);
  expect(replies.map(({ words }) => words.treated.map(({ pressure }) => pressure))).toEqual([[3, 1]]);
});

test("what cannot be sent stays, and can be taken along as text", async ({ page }) => {
  const { id } = await openVisited(page);
  await form(page).getByLabel("In your own words").fill("Tight on the outside.");
  await form(page).getByRole("button", { name: "Look it over" }).click();
  await page.route("**/reply", (route) => route.abort("internetdisconnected"));
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert")).toContainText("No connection");
  await page.unroute("**/reply");
  await revoke(id);
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert")).toContainText("closed this link");
  await expect(page.getByLabel("The reply as text")).toHaveValue(/Tight on the outside\./);
  await page.getByRole("button", { name: "Change something" }).click();
  await expect(form(page).getByLabel("In your own words")).toHaveValue("Tight on the outside.");
});

test("what the server finds wrong is said beside the form", async ({ page }) => {
  await openVisited(page);
  await form(page).getByLabel("Day", { exact: true }).fill("2020-01-01");
  await form(page).getByRole("button", { name: "Look it over" }).click();
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("alert")).toContainText("more than 60 days back");
});

test("B9 a reply that the runner decided on is not asked for again", async ({ page }) => {
  const { id, address } = await openVisited(page);
  await form(page).getByRole("button", { name: "Look it over" }).click();
  await page.getByRole("button", { name: "Send it" }).click();
  await expect(page.getByRole("heading", { name: /^Thank you/ })).toBeVisible();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(form(page).getByText("the runner has not decided yet")).toBeVisible();
  const [reply] = await repliesTo(id);
  await post(`/replies/${reply?.id}/accept`, {});
  await page.goto("about:blank");
  await page.goto(address);
  await expect(form(page).getByText("The runner has decided on your reply")).toBeVisible();
  await expect(page.getByRole("button", { name: "Look it over" })).toHaveCount(0);
});

test("the page is kept nowhere, found by no search, and tells no one", async ({ page }) => {
  const { id, address } = await share();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  const answer = await page.goto(address);
  const headers = answer?.headers() ?? {};
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["x-robots-tag"]).toBe("noindex, nofollow, noarchive");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  await expect(form(page)).toBeVisible();
  await page.waitForLoadState("networkidle");
  const own = [
    `${server.url}/visit/`,
    `${server.url}/assets/`,
    `${server.url}/icon.svg`,
    `${server.url}/api/v1/visits/${id}`,
  ];
  expect(
    asked.filter((url) => !url.startsWith("data:") && !own.some((start) => url.startsWith(start))),
  ).toEqual([]);
  expect(faults).toEqual([]);
});

test("the app's service worker lets the page pass and keeps nothing of it", async ({ page }) => {
  const { address } = await share();
  await page.goto(server.url);
  await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await page.reload();
  await expect.poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null")).toBe(true);
  const answered: string[] = [];
  page.on("response", (response) => {
    if (response.fromServiceWorker() && /\/visits?\//.test(response.url())) answered.push(response.url());
  });
  await page.goto(address);
  await expect(form(page)).toBeVisible();
  expect(answered).toEqual([]);
  const kept = await page.evaluate<string[]>(`caches.keys()
    .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
    .then((all) => all.flat().map(({ url }) => url))`);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((url) => /\/visits?(\/|\.html)/.test(url))).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the page and its form are open to everyone (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      colorScheme,
      locale: "en-GB",
    });
    const page = await context.newPage();
    await openVisited(page);
    await form(page)
      .getByRole("button", { name: /^Calves/ })
      .click();
    await form(page).getByText("Other places").click();
    await form(page).getByLabel("Search our moves").fill("glute");
    await form(page)
      .getByRole("button", { name: /^Add: / })
      .first()
      .click();
    await form(page).getByRole("button", { name: "In my own words" }).click();
    await form(page).getByRole("button", { name: "No firm work" }).click();
    await form(page).getByRole("button", { name: "Look it over" }).click();
    await expect(form(page).getByRole("alert")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    }
    await context.close();
  });
