import type { Page } from "@playwright/test";

/** The day from which the sample runner is seen: their races and weeks are dated to it. */
export const TODAY = "2026-11-24";

export interface Screen {
  readonly name: string;
  readonly path: string;
  /** What stands in the log: nothing, the sample with two niggles, or the sample with a red flag. */
  readonly log: "empty" | "sample" | "redFlag";
  /** Opens what is to be seen. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** The whole page, not only what is in sight; true without it. */
  readonly whole?: boolean;
  /** Whether it stands in the documents. */
  readonly inDocs?: boolean;
}

/** Every screen of the app. */
export const SCREENS: readonly Screen[] = [
  { name: "start", path: "/start", log: "empty" },
  { name: "today", path: "/", log: "sample", inDocs: true },
  { name: "today-red-flag", path: "/", log: "redFlag" },
  { name: "plan", path: "/plan", log: "sample", inDocs: true },
  { name: "plan-red-flag", path: "/plan", log: "redFlag" },
  { name: "body", path: "/body", log: "sample", inDocs: true },
  { name: "triage", path: "/triage", log: "redFlag" },
  { name: "training", path: "/training", log: "sample", inDocs: true },
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
  { name: "care", path: "/care", log: "sample" },
  { name: "care-red-flag", path: "/care", log: "redFlag" },
  { name: "player", path: "/care/routine", log: "sample", whole: false, inDocs: true },
  { name: "guides", path: "/guides", log: "sample" },
  { name: "guide", path: "/guides/G1", log: "sample" },
  { name: "rule", path: "/rules/T1", log: "sample" },
  { name: "settings", path: "/settings", log: "sample" },
  { name: "brief", path: "/brief", log: "sample" },
  { name: "more", path: "/more", log: "sample" },
  { name: "design", path: "/design", log: "sample" },
];
