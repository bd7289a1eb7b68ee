import { describe, expect, it } from "vitest";
import { linkAddress, reachOf } from "./link-address.ts";

describe("the address of a shared page", () => {
  it("carries the key after the hash, where no server sees it", () => {
    const link = { id: "abc", key: "k-_1" };
    expect(linkAddress("http://localhost:4646", link)).toBe("http://localhost:4646/visit/abc#k-_1");
    expect(linkAddress("https://runs.example/", link)).toBe("https://runs.example/visit/abc#k-_1");
    expect(new URL(linkAddress("https://runs.example", link)).pathname).toBe("/visit/abc");
  });

  it("says who can open it", () => {
    for (const base of ["http://localhost:4646", "http://127.0.0.1:80", "http://[::1]:4646"])
      expect(reachOf(base)).toBe("computer");
    for (const base of [
      "http://192.168.1.20:4646",
      "http://10.0.0.2",
      "http://172.20.0.1",
      "http://shoes.local",
    ])
      expect(reachOf(base)).toBe("network");
    for (const base of ["https://runs.example", "http://172.40.0.1", "http://8.8.8.8"])
      expect(reachOf(base)).toBe("anyone");
  });
});
