import { expect, test } from "vitest";
import { NOTHING_KNOWN, noticeFiles } from "./notice-files.ts";

const file = (path: string, size: number, changedAt = 1) => ({ path, size, changedAt });

test("A file is ready at the second look at which it stands still, and once only", () => {
  const first = noticeFiles(NOTHING_KNOWN, [file("a.fit", 10)]);
  const second = noticeFiles(first.known, [file("a.fit", 10)]);
  const third = noticeFiles(second.known, [file("a.fit", 10)]);
  expect([first, second, third].map(({ ready }) => ready)).toEqual([[], ["a.fit"], []]);
});

test("A file that is still being copied waits, and one that changes later comes again", () => {
  let known = NOTHING_KNOWN;
  const ready: (readonly string[])[] = [];
  for (const [size, changedAt] of [
    [10, 1],
    [20, 2],
    [20, 2],
    [20, 3],
    [20, 3],
  ] as const) {
    const notice = noticeFiles(known, [file("a.fit", size, changedAt)]);
    known = notice.known;
    ready.push(notice.ready);
  }
  expect(ready).toEqual([[], [], ["a.fit"], [], ["a.fit"]]);
});

test("A file that went is forgotten: when it comes back it is new", () => {
  const still = noticeFiles(noticeFiles(NOTHING_KNOWN, [file("a.fit", 1)]).known, [file("a.fit", 1)]);
  const gone = noticeFiles(still.known, []);
  const back = noticeFiles(gone.known, [file("a.fit", 1)]);
  expect(noticeFiles(back.known, [file("a.fit", 1)]).ready).toEqual(["a.fit"]);
});
