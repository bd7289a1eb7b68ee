import ICAL from "ical.js";
import type { Services } from "../../src/app/services.ts";
import type { FeedsView, NewFeed } from "../../src/http/contract-calendar.ts";
import { feedsSchema } from "../../src/http/contract-calendar.ts";
import { createPublicPages } from "../../src/http/public-pages.ts";

/** What stands under an address, as a calendar reads it from outside. */
export interface AskedFeed {
  /** The path of a new address. */
  add(feed?: Partial<NewFeed>): Promise<FeedsView["feeds"][number]>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  text(path: string): Promise<string>;
  events(path: string): Promise<readonly ICAL.Event[]>;
}

type Change = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Reads calendars through the public door. */
export function askFeed(services: Services, change: Change): AskedFeed {
  const pages = createPublicPages(services);
  const get = async (path: string, headers = {}) =>
    pages.request(`http://elsewhere.example${path}`, { headers });
  const text = async (path: string) => (await get(path)).text();
  return {
    add: async (feed = {}) => {
      const { feeds, changed } = feedsSchema.parse(
        await change("POST", "/calendar/feeds", { name: "my phone", ...feed }),
      );
      const added = feeds.find(({ id }) => id === changed);
      if (!added) throw new Error("The address is not in the list");
      return added;
    },
    get,
    text,
    events: async (path) => readEvents(await text(path)),
  };
}

export const readEvents = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
