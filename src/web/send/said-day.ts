import type { Waiting } from "./outbox.ts";

const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

type Sent = Pick<Waiting, "path" | "body">;

/**
 * A note that comes over on a later day than it was said on, for the day it was said on, where it is about a day: soreness, the
 * weekly check, a niggle's day, care. Answers are left as they are: they count from when they come, so that none of them is
 * taken for older than one that was sent before it.
 */
export function onItsDay({ path, body, saidAt }: Sent & Pick<Waiting, "saidAt">, now: Date): Sent {
  const day = localDay(new Date(saidAt));
  if (day === localDay(now)) return { path, body };
  if (path.startsWith("/checkin/")) return { path: `${path}?today=${day}`, body };
  const isDated = path === "/care" || /^\/niggles\/[^/]+\/days$/.test(path);
  return { path, body: isDated && typeof body === "object" ? { date: day, ...body } : body };
}
