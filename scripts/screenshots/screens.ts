import type { Page } from "@playwright/test";
import { fillReply, reviewReply } from "./fill-reply.ts";
import { sharePage } from "./share-page.ts";
import { tellNights } from "./tell-sample.ts";

/** The day from which the sample runner is seen: their races and weeks are dated to it. */
export const TODAY = "2026-11-24";

export interface Screen {
  readonly name: string;
  /** Where it is; or what has to be told to a server first, and where it is then. */
  readonly path: string | ((url: string) => Promise<string>);
  /** What stands in the log: nothing, the sample with two niggles, with a red flag, or with a therapist's answer; `visited` is a sample that no other screen changes; `imports` holds a second import with one of everything. */
  readonly log: "empty" | "sample" | "redFlag" | "answered" | "takenOver" | "visited" | "imports";
  /** Opens what is to be seen. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The whole page, not only what is in sight; true without it. */
  readonly whole?: boolean;
  /** The one picture of it that stands in the documents, by size and look. */
  readonly inDocs?: "390-light" | "390-dark" | "1280-light" | "1280-dark";
}

const tapRadio = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).click();

const tapPlace = (page: Page, name: RegExp) => page.getByRole("button", { name }).last().click();

const logCalf = async (page: Page) => {
  await tapPlace(page, /^Right calf, /);
  await page.getByRole("slider", { name: "Worst today" }).waitFor();
};

/** A new place, saved: its questions follow. Nothing is answered, so that the log stays as it was told. */
const askAboutSole = async (page: Page) => {
  await tapPlace(page, /^Left sole of the foot/);
  await page.getByRole("slider", { name: "Worst today" }).press("2");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "None of all these" }).waitFor();
};

const seeFirst = async (page: Page) => {
  await page.getByRole("button", { name: "I was seen" }).first().click();
  await page.getByRole("textbox", { name: "What was the advice?" }).waitFor();
};

const openNiggle = async (page: Page) => {
  await page.getByRole("link", { name: "Right calf" }).click();
  await page.getByRole("heading", { name: "Its days" }).waitFor();
};

type Chosen = Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0];

const chooseBackup = async (page: Page, file: Chosen) => {
  await page.getByRole("button", { name: "Restore a backup" }).click();
  await page.locator('input[type="file"][accept*="zip"]').setInputFiles(file);
};

/** The backup of what is there, chosen as one to restore. */
const findBackup = async (page: Page) => {
  const download = await page.request.get(new URL("/api/v1/backup", page.url()).href);
  const file = { name: "restride-backup.zip", mimeType: "application/zip", buffer: await download.body() };
  await chooseBackup(page, file);
  await page.getByText("is whole").waitFor();
};

const sharedPage = async (url: string) => (await sharePage(url)).path;
const lockedPage = async (url: string) => (await sharePage(url, { passPhrase: "four short words" })).path;

const openImport = async (page: Page) => {
  await page.getByRole("link", { name: /^holiday/ }).click();
  await page.getByRole("heading", { name: /picture/ }).waitFor();
};

/** Every screen of the app. */
export const SCREENS: readonly Screen[] = [
  { name: "start", path: "/start", log: "empty" },
  { name: "today", path: "/", log: "sample", inDocs: "390-light" },
  { name: "today-red-flag", path: "/", log: "redFlag" },
  { name: "plan", path: "/plan", log: "sample", inDocs: "1280-light" },
  {
    name: "plan-day",
    path: "/plan",
    log: "sample",
    whole: false,
    act: (page) => page.getByRole("button", { name: /^Friday 18 December/ }).press("Enter"),
  },
  {
    name: "plan-blocked-day",
    path: "/plan",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: /^Thursday 10 December/ }).press("Enter");
      await page.getByRole("heading", { name: "Why not" }).waitFor();
    },
  },
  {
    name: "plan-moving",
    path: "/plan",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: /^Friday 27 November/ }).press("m");
      await page.keyboard.press("ArrowRight");
      await page
        .getByRole("region", { name: "Moving the massage" })
        .getByText(/points/)
        .first()
        .waitFor();
    },
  },
  {
    name: "plan-asked",
    path: "/plan",
    log: "sample",
    act: async (page) => {
      await page.getByText("Ask what would follow").click();
      await page.getByLabel("What if").fill("massage 2026-12-03 18:00 deep");
      await page.keyboard.press("Enter");
      await page.getByText("The plan would become").waitFor();
      await page.getByText("Races and planned training").click();
      await page.getByText("Add a race").click();
    },
  },
  { name: "plan-red-flag", path: "/plan", log: "redFlag" },
  { name: "body", path: "/body", log: "sample", inDocs: "390-light" },
  { name: "body-list", path: "/body", log: "sample", act: (page) => tapRadio(page, "List") },
  { name: "body-log", path: "/body", log: "sample", act: logCalf, whole: false },
  { name: "body-questions", path: "/body", log: "sample", act: askAboutSole, whole: false },
  { name: "body-red-flag", path: "/body", log: "redFlag" },
  { name: "body-empty", path: "/body", log: "empty" },
  { name: "niggle", path: "/body", log: "sample", act: openNiggle },
  { name: "triage", path: "/triage", log: "redFlag" },
  { name: "body-seen", path: "/triage", log: "redFlag", act: seeFirst, whole: false },
  { name: "training", path: "/training", log: "sample", inDocs: "1280-light" },
  { name: "training-red-flag", path: "/training", log: "redFlag" },
  {
    name: "training-closer",
    path: "/training",
    log: "sample",
    act: async (page) => {
      await page.getByText("Week by week, as a table").click();
      await page.getByRole("radio", { name: "3 months" }).click();
    },
  },
  {
    name: "training-add-run",
    path: "/training",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Add a run by hand" }).click();
      await page.getByLabel("How long, minutes").fill("45");
    },
  },
  {
    name: "run",
    path: "/training",
    log: "sample",
    act: async (page) => {
      await page.getByRole("link", { name: "Long run" }).first().click();
      await page.getByRole("combobox", { name: "Call it" }).selectOption("moderate");
      const save = page.getByRole("button", { name: "Save" });
      if (await save.isEnabled()) await save.click();
      await page.getByText("You called it moderate").waitFor();
    },
  },
  { name: "import", path: "/import", log: "sample" },
  { name: "imports", path: "/imports", log: "imports" },
  { name: "imports-empty", path: "/imports", log: "empty" },
  { name: "import-run", path: "/imports", log: "imports", act: openImport },
  {
    name: "import-run-undo",
    path: "/imports",
    log: "imports",
    whole: false,
    act: async (page) => {
      await openImport(page);
      await page.getByRole("button", { name: "Undo this import" }).click();
      await page.getByText("What stays").waitFor();
    },
  },
  {
    name: "import-run-compare",
    path: "/imports",
    log: "imports",
    whole: false,
    act: async (page) => {
      await page.getByRole("link", { name: /^sample/ }).click();
      await page.getByRole("radio", { name: /^same run/ }).click();
      await page.getByRole("button", { name: "See the files side by side" }).first().click();
      await page.getByRole("table").waitFor();
    },
  },
  { name: "care", path: "/care", log: "sample" },
  { name: "care-red-flag", path: "/care", log: "redFlag" },
  {
    name: "care-add",
    path: "/care",
    log: "sample",
    act: (page) => page.getByRole("button", { name: "Add care" }).click(),
    whole: false,
  },
  { name: "care-helps", path: "/care/helps", log: "sample" },
  { name: "care-steps", path: "/care/steps", log: "sample" },
  { name: "player", path: "/care/routine", log: "sample", whole: false, inDocs: "390-dark" },
  { name: "guides", path: "/guides", log: "sample" },
  { name: "guide", path: "/guides/G1", log: "sample" },
  { name: "guide-move", path: "/guides/CAL1", log: "sample" },
  { name: "rule", path: "/rules/T1", log: "sample" },
  {
    name: "settings-calendar",
    path: "/settings",
    log: "sample",
    whole: false,
    act: async (page) => {
      const card = page.getByRole("region", { name: "In your calendar" });
      const add = card.getByRole("button", { name: /^Make a/ });
      await add.click();
      await page.getByLabel("Name of the calendar that will read it").fill("my phone");
      const isFirst = (await card.getByRole("listitem").count()) === 0;
      if (isFirst) await card.getByRole("button", { name: "Make the address" }).click();
      if (isFirst) await add.click();
      await card.scrollIntoViewIfNeeded();
    },
  },
  {
    name: "settings-restore",
    path: "/settings",
    log: "sample",
    act: (page) => page.getByRole("button", { name: "Restore a backup" }).click(),
    whole: false,
  },
  { name: "settings-restore-found", path: "/settings", log: "sample", act: findBackup, whole: false },
  {
    name: "settings-restore-sure",
    path: "/settings",
    log: "sample",
    act: async (page) => {
      await findBackup(page);
      await page.getByRole("radio", { name: /^Replace what is here/ }).click();
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText("Everything that is here goes").waitFor();
    },
    whole: false,
  },
  {
    name: "settings-restore-refused",
    path: "/settings",
    log: "sample",
    act: async (page) => {
      await chooseBackup(page, {
        name: "holiday.zip",
        mimeType: "application/zip",
        buffer: Buffer.from("no"),
      });
      await page.getByRole("alert").waitFor();
    },
    whole: false,
  },
  {
    name: "settings-restored",
    path: "/settings",
    log: "sample",
    act: async (page) => {
      await findBackup(page);
      await page.getByRole("radio", { name: /^Add what is missing/ }).click();
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByRole("button", { name: "Add what is missing" }).click();
      await page.getByRole("button", { name: "Back to the settings" }).waitFor();
    },
    whole: false,
  },
  {
    name: "therapists",
    path: "/therapists",
    log: "sample",
    act: async (page) => {
      const isEmpty = await page.getByRole("button", { name: "Add a therapist" }).isVisible();
      if (!isEmpty) return;
      await page.getByRole("button", { name: "Add a therapist" }).click();
      await page.getByLabel("Name", { exact: true }).fill("Anna Berg");
      for (const name of ["Sports massage", "Myofascial release", "Tuesday", "Friday"])
        await page.getByRole("button", { name, exact: true }).click();
      await page.getByLabel("Length of a session, minutes").fill("60");
      await page.getByLabel("Price of a session").fill("65 EUR");
      await page.getByRole("radio", { name: "Firm" }).click();
      await page.getByLabel("Phone").fill("+44 20 7946 0000");
      await page.getByLabel("E-mail").fill("anna@legs.example");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "Anna Berg" }).waitFor();
    },
  },
  {
    name: "therapists-message",
    path: "/therapists",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Ask for an hour" }).first().click();
      await page.getByRole("textbox", { name: "Your message" }).waitFor();
    },
  },
  {
    name: "therapists-form",
    path: "/therapists",
    log: "sample",
    whole: false,
    act: (page) =>
      page
        .getByRole("button", { name: /^(Change Anna|Add)/ })
        .first()
        .click(),
  },
  { name: "therapists-red-flag", path: "/therapists", log: "redFlag" },
  {
    name: "settings",
    path: "/settings",
    log: "sample",
    act: (page) => page.getByRole("heading", { name: "For your therapist" }).click(),
  },
  { name: "brief", path: "/brief", log: "sample", inDocs: "1280-light" },
  { name: "brief-red-flag", path: "/brief", log: "redFlag" },
  {
    name: "brief-sharing",
    path: "/brief",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Share a link" }).click();
      await page.getByRole("switch", { name: "Ask for a pass phrase too" }).click();
      await page.getByRole("button", { name: "Suggest four words" }).click();
    },
  },
  {
    name: "brief-link",
    path: "/brief",
    log: "sample",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Share a link" }).click();
      await page.getByRole("button", { name: "Make the link" }).click();
      await page.getByRole("img", { name: /^The address as a code/ }).waitFor();
    },
  },
  { name: "brief-answered", path: "/brief", log: "answered" },
  {
    name: "brief-edit",
    path: "/brief",
    log: "answered",
    whole: false,
    act: async (page) => {
      await page.getByRole("button", { name: "Edit first" }).click();
      await page.getByRole("textbox", { name: "From" }).waitFor();
    },
  },
  { name: "today-answered", path: "/", log: "answered" },
  { name: "care-drills", path: "/care", log: "takenOver" },
  {
    name: "player-drill",
    path: "/care/routine?anyway=true",
    log: "takenOver",
    whole: false,
    act: (page) => page.getByRole("button", { name: "Next move" }).click(),
  },
  { name: "more", path: "/more", log: "sample" },
  { name: "design", path: "/design", log: "sample" },
  { name: "visit", path: sharedPage, log: "visited" },
  { name: "visit-assessment", path: sharedPage, log: "redFlag" },
  { name: "visit-phrase", path: lockedPage, log: "visited" },
  { name: "visit-cut-link", path: "/visit/AAAAAAAAAAAAAAAAAAAAAA", log: "empty" },
  { name: "visit-reply", path: sharedPage, log: "visited", act: fillReply },
  { name: "visit-review", path: sharedPage, log: "visited", act: reviewReply },
  // The nights stay in the log that it shares with others, so it comes last.
  {
    name: "training-watch",
    path: async (url) => {
      await tellNights(url);
      return "/training";
    },
    log: "sample",
    act: (page) => page.getByRole("region", { name: "From your watch" }).scrollIntoViewIfNeeded(),
  },
];
