import { expect, test } from "vitest";
import { parsePublicUrl } from "./public-url.ts";

test.each([
  ["https://legs.example", "https://legs.example"],
  [" https://Legs.example/ ", "https://legs.example"],
  ["http://192.0.2.7:4647", "http://192.0.2.7:4647"],
  ["https://home.example/legs/", "https://home.example/legs"],
])("%s is an address for outsiders", (text, url) => {
  expect(parsePublicUrl(text)).toEqual({ ok: true, value: url });
});

test.each([
  "legs.example",
  "ftp://legs.example",
  "https://me:pw@legs.example",
  "https://legs.example/?a=1",
  "",
])("%j is refused with an example of what would do", (text) => {
  expect(parsePublicUrl(text)).toMatchObject({
    ok: false,
    error: expect.stringContaining("https://legs.example"),
  });
});
