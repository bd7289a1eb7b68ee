import { describe, expect, it } from "vitest";
import {
  briefQuery,
  formatParts,
  onlyKnown,
  paperOf,
  parseKept,
  parseParts,
  turnPain,
  turnPart,
} from "./brief-choice.ts";

describe("what a runner chose for the therapist's page", () => {
  it("is the page's address, and names nothing that was not chosen", () => {
    const choice = { parts: ["name", "pains"] as const, leaveOut: [], wish: " ", visit: null };
    expect(briefQuery(choice)).toBe("?share=name%2Cpains");
    expect(
      briefQuery({ ...choice, parts: [], leaveOut: ["n1", "n2"], wish: " the calves ", visit: "m 1" }),
    ).toBe("?share=&leaveOut=n1%2Cn2&wish=the+calves&visit=m+1");
  });

  it("B7 is written as the setting has it, conditions only where they are named", () => {
    expect(parseParts("name, training")).toEqual(["name", "training"]);
    expect(parseParts("nothing")).toEqual([]);
    expect(formatParts([])).toBe("nothing");
    expect(formatParts(["name", "conditions"])).toBe("name, conditions");
  });

  it("keeps the order of the page when a part is turned on again", () => {
    expect(turnPart(["name", "goals"], "pains")).toEqual(["name", "pains", "goals"]);
    expect(turnPart(["name", "pains"], "name")).toEqual(["pains"]);
  });

  it("leaves single pains out, and takes them in again", () => {
    expect(turnPain([], "n1")).toEqual(["n1"]);
    expect(turnPain(["n1", "n2"], "n1")).toEqual(["n2"]);
  });

  it("is kept on the device, and what cannot be read is no choice", () => {
    const kept = { leaveOut: ["n1"], wish: "calves", visit: "m1" };
    expect(parseKept(JSON.stringify(kept))).toEqual(kept);
    for (const text of [null, "", "no JSON", '{"leaveOut":3,"wish":[],"visit":{}}'])
      expect(parseKept(text)).toEqual({ leaveOut: [], wish: "", visit: null });
  });

  it("no longer names a pain that closed or a massage that went", () => {
    const kept = { leaveOut: ["n1", "n2"], wish: "", visit: "m1" };
    expect(onlyKnown(kept, { pains: ["n2"], visits: [] })).toEqual({
      leaveOut: ["n2"],
      wish: "",
      visit: null,
    });
    expect(onlyKnown(kept, { pains: [], visits: ["m1"] }).visit).toBe("m1");
  });

  it("comes on the paper of the runner's country", () => {
    expect(paperOf("en-US")).toBe("letter");
    expect(paperOf("en-GB")).toBe("a4");
    expect(paperOf("de")).toBe("a4");
  });
});
