import { describe, expect, it } from "vitest";
import { findStopAddress } from "./stop-place.ts";

const open = { id: "n1", area: "calf", side: "right" as const, open: true };

describe("where to tell of what hurt in a move", () => {
  it("S6 is the place that the move works on, with its side", () => {
    expect(findStopAddress({ move: "CAL1", side: "left" }, [open])).toBe("/body?area=calf&side=left");
  });

  it("S6 is the niggle that is open there", () => {
    expect(findStopAddress({ move: "CAL1", side: "right" }, [open])).toBe("/body/n1");
    expect(findStopAddress({ move: "CAL1", side: "right" }, [{ ...open, open: false }])).toBe(
      "/body?area=calf&side=right",
    );
  });

  it("S6 leaves the side to be told where a move serves both", () => {
    expect(findStopAddress({ move: "GLU4", side: "both" }, [])).toMatch(/^\/body\?area=\w+$/);
    expect(findStopAddress({ move: "ACH2", side: "left" }, [])).toBe("/body?area=ankle&side=left");
  });
});
