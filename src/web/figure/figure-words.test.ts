import { describe, expect, it } from "vitest";
import { figureLabel } from "./figure-words.ts";

describe("the name of a drawing", () => {
  it("names the move and the side that works", () => {
    expect(figureLabel("Knee to wall", "left")).toBe("Drawing: Knee to wall, left side");
    expect(figureLabel("Knee to wall", "right")).toBe("Drawing: Knee to wall, right side");
  });

  it("names no side where both work at once", () => {
    expect(figureLabel("Child's pose", "both")).toBe("Drawing: Child's pose");
  });
});
