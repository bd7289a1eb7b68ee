import { expect, test } from "vitest";
import { addressOf, reachOf, subscribeTo } from "./feed-address.ts";

const HERE = { origin: "http://localhost:4646", hostname: "localhost" };

test("an address for outsiders is shown where there is one, else the one of this page", () => {
  const path = "/calendar/abc.ics";
  expect(addressOf({ url: null, path }, HERE)).toBe("http://localhost:4646/calendar/abc.ics");
  expect(addressOf({ url: `https://legs.example${path}`, path }, HERE)).toBe(`https://legs.example${path}`);
});

test("a calendar on the device subscribes by webcal", () => {
  expect(subscribeTo("https://legs.example/calendar/abc.ics")).toBe("webcal://legs.example/calendar/abc.ics");
});

test.each([
  ["https://legs.example", "localhost", "public"],
  [null, "localhost", "local"],
  [null, "127.0.0.1", "local"],
  [null, "[::1]", "local"],
  [null, "192.168.1.20", "network"],
  [null, "legs.home", "network"],
] as const)("with %s for outsiders, opened at %s, an address reaches %s", (url, hostname, reach) => {
  expect(reachOf(url, { origin: "", hostname })).toBe(reach);
});
