import { describe, expect, it } from "vitest";
import { scaleSteps } from "./scale-steps.ts";

const size = { width: 320, height: 190 };

describe("the drawing of steps", () => {
  it("puts the slowest run left and the quickest right, between whole fives of steps", () => {
    const { x, y, rates } = scaleSteps(
      [
        { cadence: 163, speed: 2.7 },
        { cadence: 172, speed: 3.1 },
      ],
      size,
    );
    expect([x(2.7), x(3.1)]).toEqual([38, 306]);
    expect(rates).toEqual([160, 165, 170, 175]);
    expect([y(175), y(160)]).toEqual([12, 162]);
  });

  it("keeps a single run inside", () => {
    const { x, y } = scaleSteps([{ cadence: 165, speed: 3 }], size);
    expect([x(3), y(165)]).toEqual([38, 162]);
  });
});
