import { expect, test } from "vitest";
import { readLink } from "./read-link.ts";

test("a link has its page in the path and its key in the fragment", () => {
  expect(readLink({ pathname: "/visit/abc-_1", hash: "#key_-9" })).toEqual({ id: "abc-_1", key: "key_-9" });
  expect(readLink({ pathname: "/visit/abc/", hash: "#k" })).toEqual({ id: "abc", key: "k" });
});

test.each([
  ["/visit/abc", ""],
  ["/visit/abc", "#"],
  ["/visit/", "#key"],
  ["/visit/abc/more", "#key"],
  ["/visit/abc", "#key with a gap"],
])("a link that was cut is told from a whole one: %s %s", (pathname, hash) => {
  expect(readLink({ pathname, hash })).toBeNull();
});
