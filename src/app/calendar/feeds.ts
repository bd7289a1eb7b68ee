import { createHash } from "node:crypto";
import { FEED_CONTENTS, type FeedContent } from "../../core/calendar/index.ts";
import type { Result, TimeZone } from "../../core/units/index.ts";
import type { FeedId, StoredFeed } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";

/** An address as a runner asks for it. */
export interface FeedWords {
  readonly name: string;
  readonly busyOnly?: boolean | undefined;
  readonly alarms?: boolean | undefined;
  readonly contents?: readonly FeedContent[] | undefined;
}

type FeedServices = Pick<Services, "store" | "runner" | "clock" | "newId" | "newSecret">;

const LONGEST_NAME = 60;
const MOST_FEEDS = 20;
const USUAL_CONTENTS: readonly FeedContent[] = ["massages", "races"];

/** What an address is found by. Two texts that differ have hashes that do, so that the time of a search tells nothing. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Makes an address under which a calendar reads the plan; answers with its id. */
export async function addFeed(
  { store, runner, clock, newId, newSecret }: FeedServices,
  words: FeedWords,
): Promise<Result<FeedId, Fault>> {
  const name = words.name.trim().replaceAll(/\s+/g, " ");
  if (name === "" || name.length > LONGEST_NAME)
    return fault("feed.impossible", `Give it a name of up to ${LONGEST_NAME} letters, my phone.`);
  if ((await store.calendar.listFeeds(runner)).length >= MOST_FEEDS)
    return fault(
      "feed.impossible",
      `There are ${MOST_FEEDS} addresses already. Revoke one that no calendar reads.`,
    );
  const contents = FEED_CONTENTS.filter((one) => (words.contents ?? USUAL_CONTENTS).includes(one));
  if (contents.length === 0)
    return fault("feed.impossible", `Choose what is in it: ${FEED_CONTENTS.join(", ")}.`);
  const secret = newSecret();
  const feed: StoredFeed = {
    id: newId() as FeedId,
    name,
    secret,
    secretHash: hashSecret(secret),
    busyOnly: words.busyOnly === true,
    alarms: words.alarms === true && words.busyOnly !== true,
    contents,
    createdAt: clock.now(),
    readAt: null,
  };
  await store.calendar.addFeed(runner, feed);
  return { ok: true, value: feed.id };
}

/** The runner's addresses, and the zone in which their moments are told. */
export interface FeedList {
  readonly feeds: readonly StoredFeed[];
  readonly zone: TimeZone;
}

/** Every address, in the order in which they were made. */
export async function listFeeds({
  store,
  runner,
  machineZone,
}: Pick<Services, "store" | "runner" | "machineZone">): Promise<FeedList> {
  const zone = await readZone(store, runner, machineZone);
  return { feeds: await store.calendar.listFeeds(runner), zone };
}

/** Takes an address back: from then on it is like any that never was. */
export async function revokeFeed(
  { store, runner }: Pick<Services, "store" | "runner">,
  id: string,
): Promise<Result<null, Fault>> {
  const removed = await store.calendar.removeFeed(runner, id as FeedId);
  return removed
    ? { ok: true, value: null }
    : fault("feed.unknown", 'There is no such address. "calendar feed list" shows those there are.');
}
