import type { FeedsView, FeedView } from "../../http/contract.ts";
import { clockOf, dayInWords } from "./words.ts";

const CONTENT_WORDS = { massages: "massages", races: "races", selfCare: "self-care" } as const;

const LOCAL_ONLY =
  "Restride knows of no address for outsiders: these work on this computer only, while Restride runs. See docs/runner/calendar.md.";

/** Where the page listens unless told otherwise. */
const USUAL_ADDRESS = "http://localhost:4646";

/** The addresses, each with what it shows and when a calendar last read it. */
export function formatFeeds({ feeds }: FeedsView): string {
  if (feeds.length === 0) return 'No calendar reads the plan yet. "calendar feed add NAME" makes an address.';
  const isLocal = feeds.some(({ url }) => url === null);
  return [...feeds.map(formatFeed), ...(isLocal ? ["", LOCAL_ONLY] : [])].join("\n");
}

/** The address that was just made. */
export function formatNewFeed(view: FeedsView): string {
  const added = view.feeds.find(({ id }) => id === view.changed);
  return formatFeeds({ ...view, feeds: added ? [added] : view.feeds });
}

const formatFeed = (feed: FeedView): string =>
  [
    `${feed.id}  ${feed.name}: ${showsOf(feed)}${feed.alarms ? ", with reminders" : ""}, ${readInWords(feed.readAt)}`,
    `  ${feed.url ?? USUAL_ADDRESS + feed.path}`,
  ].join("\n");

const showsOf = ({ busyOnly, contents }: FeedView): string =>
  busyOnly ? "busy times only" : contents.map((content) => CONTENT_WORDS[content]).join(", ");

const readInWords = (readAt: string | null): string =>
  readAt === null ? "never read yet" : `last read ${dayInWords(readAt.slice(0, 10))} ${clockOf(readAt)}`;
