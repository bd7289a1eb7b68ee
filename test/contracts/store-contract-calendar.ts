import { describe, expect, test } from "vitest";
import { type SentEntry, settleEntries } from "../../src/core/calendar/index.ts";
import { addHours, UTC } from "../../src/core/units/index.ts";
import type { FeedId, KeepEntries, StoredFeed } from "../../src/store/store.ts";
import { aCalendarEntry, aSentEntry } from "../builders/a-calendar-entry.ts";
import type { StoreUnderTest } from "./store-contract.ts";
import { hoursLater, MORNING } from "./store-fixtures.ts";

export const aFeed = (change: Partial<StoredFeed> = {}): StoredFeed => ({
  id: "feed-1" as FeedId,
  name: "Bens Händi 'O\"Neill",
  secret: "c2VjcmV0",
  secretHash: "5ec2e7",
  busyOnly: true,
  alarms: false,
  contents: ["massages", "races"],
  createdAt: MORNING,
  readAt: null,
  ...change,
});

/** Keeps one entry with these words. */
export const aSettling = (summary: string) => (): KeepEntries => ({
  keep: [aSentEntry({ summary })],
  forget: [],
});

export function describeCalendar({ store, newRunner, open }: StoreUnderTest): void {
  describe("addresses for calendars", () => {
    test("come back as they went in, in the order in which they were made, with the hour of the last reading", async () => {
      const runner = await newRunner();
      const later = aFeed({
        id: "a-feed" as FeedId,
        createdAt: hoursLater(1),
        secretHash: "later",
        busyOnly: false,
      });
      await store().calendar.addFeed(runner, later);
      await store().calendar.addFeed(runner, aFeed({ secretHash: "first" }));
      await store().calendar.noteRead(runner, later.id, hoursLater(2));
      expect(await store().calendar.listFeeds(runner)).toEqual([
        aFeed({ secretHash: "first" }),
        { ...later, readAt: hoursLater(2) },
      ]);
    });

    test("are found by the hash of their secret with their runner, until they are removed", async () => {
      const runner = await newRunner();
      const feed = aFeed({ secretHash: "to find" });
      await store().calendar.addFeed(runner, feed);
      expect(await store().calendar.findFeed("to find")).toEqual({ runner, feed });
      expect(await store().calendar.findFeed("c2VjcmV0")).toBeNull();
      await store().calendar.settle(runner, feed.id, aSettling("Massage"));
      expect(await store().calendar.removeFeed(runner, feed.id)).toBe(true);
      expect(await store().calendar.removeFeed(runner, feed.id)).toBe(false);
      expect(await store().calendar.findFeed("to find")).toBeNull();
      expect(await store().calendar.listSent(runner, feed.id)).toEqual([]);
    });

    test("never share a secret", async () => {
      const [anna, ben] = [await newRunner(), await newRunner()];
      await store().calendar.addFeed(anna, aFeed({ secretHash: "shared" }));
      await expect(store().calendar.addFeed(ben, aFeed({ secretHash: "shared" }))).rejects.toThrow();
    });

    test("remember what was sent, replace what changed and forget what is let go", async () => {
      const runner = await newRunner();
      const feed = aFeed({ secretHash: "sent" });
      await store().calendar.addFeed(runner, feed);
      const other = aSentEntry({ uid: "m-2@restride" }, { sequence: 7, cancelled: true });
      const settle = (keep: readonly SentEntry[], forget: readonly string[] = []) =>
        store().calendar.settle(runner, feed.id, () => ({ keep, forget }));
      await settle([aSentEntry(), other]);
      await settle([aSentEntry({ summary: "Moved" }, { sequence: 1 })]);
      const moved = aSentEntry({ summary: "Moved" }, { sequence: 1 });
      expect(await store().calendar.listSent(runner, feed.id)).toEqual([moved, other]);
      await settle([], [other.entry.uid]);
      expect(await store().calendar.listSent(runner, feed.id)).toEqual([moved]);
    });

    test("give several readers at once the same numbers", async () => {
      const runner = await newRunner();
      const feed = aFeed({ secretHash: "at once" });
      const other = await open();
      await store().calendar.addFeed(runner, feed);
      await store().calendar.settle(runner, feed.id, () => ({ keep: [aSentEntry()], forget: [] }));
      const changed = aCalendarEntry({ summary: "Massage, gentle, 60 min" });
      const readings = await Promise.all(
        [store(), other, store(), other].map(({ calendar }, reader) =>
          calendar.settle(runner, feed.id, (known) =>
            settleEntries({ entries: [changed], known, now: addHours(MORNING, reader), zone: UTC }),
          ),
        ),
      );
      expect(readings.map(({ send }) => send[0]?.sequence)).toEqual([1, 1, 1, 1]);
      expect(new Set(readings.map(({ send }) => send[0]?.changedAt)).size).toBe(1);
    });

    test("are not written to once they are removed", async () => {
      const runner = await newRunner();
      await store().calendar.settle(runner, "gone" as FeedId, aSettling("Massage"));
      expect(await store().calendar.listSent(runner, "gone" as FeedId)).toEqual([]);
    });
  });
}
