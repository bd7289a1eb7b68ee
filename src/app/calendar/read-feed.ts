import {
  type CalendarEntry,
  deriveCalendarEntries,
  type SentEntry,
  settleEntries,
  writeCalendarText,
} from "../../core/calendar/index.ts";
import type { StoredFeed } from "../../store/store.ts";
import type { Picture } from "../picture.ts";
import { readPicture } from "../read-picture.ts";
import type { Services } from "../services.ts";
import { showPlan } from "../show-plan.ts";
import { hashSecret } from "./feeds.ts";

type ReadServices = Pick<Services, "store" | "runner" | "clock" | "machineZone">;

/** 256 bits in base64url. */
const SECRET = /^[\w-]{43}$/;
const WEEKS = 12;
/** Minutes before a massage where the runner wants reminders and has not said how long before. */
const USUAL_ALARM = 60;

/**
 * The plan of now for whoever knows the secret; null for everybody else. What a calendar shows counts as shown, so that the
 * next plan moves it only where that pays.
 */
export async function readFeed(services: ReadServices, secret: string): Promise<string | null> {
  if (!SECRET.test(secret)) return null;
  const found = await services.store.calendar.findFeed(hashSecret(secret));
  if (!found) return null;
  const { runner, feed } = found;
  const owned = { ...services, runner };
  const picture = await readPicture({ ...owned, weeks: WEEKS });
  if (picture.activities.length > 0) await showPlan(owned, picture.plan);
  const entries = await settle(owned, feed, picture);
  await services.store.calendar.noteRead(runner, feed.id, services.clock.now());
  return writeCalendarText({ entries, zone: picture.plan.zone, busyOnly: feed.busyOnly });
}

/** Writes only where something changed: a calendar that asks every hour mostly finds everything as it was. */
async function settle(
  { store, runner }: ReadServices,
  feed: StoredFeed,
  picture: Picture,
): Promise<readonly SentEntry[]> {
  const entries = deriveEntries(feed, picture);
  const { now } = picture.moment;
  const decide = (known: readonly SentEntry[]) =>
    settleEntries({ entries, known, now, zone: picture.plan.zone });
  const { send, keep, forget } = decide(await store.calendar.listSent(runner, feed.id));
  if (keep.length === 0 && forget.length === 0) return send;
  return (await store.calendar.settle(runner, feed.id, decide)).send;
}

function deriveEntries(
  feed: StoredFeed,
  { plan, races, context, settings }: Picture,
): readonly CalendarEntry[] {
  const source = { plan, races, treatments: context.treatments };
  const alarm = feed.alarms ? (settings.calendarAlarm ?? USUAL_ALARM) : null;
  return deriveCalendarEntries(source, { busyOnly: feed.busyOnly, contents: feed.contents, alarm });
}
