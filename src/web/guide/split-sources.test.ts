import { describe, expect, it } from "vitest";
import { splitSources } from "./split-sources.ts";

const sourcesIn = (text: string) =>
  splitSources(text)
    .filter(({ isSource }) => isSource)
    .map((part) => part.text);

describe("sources in a text", () => {
  it("are found without the brackets and the full stop around them", () => {
    expect(sourcesIn("It eases (10.1136/bmjsem-2019-000614). See 10.1249/MSS.0b013e3181c9214f.")).toEqual([
      "10.1136/bmjsem-2019-000614",
      "10.1249/MSS.0b013e3181c9214f",
    ]);
  });

  it("leave every other character where it was", () => {
    const text = "Runs of 10.5 km, (10.1016/j.jphys.2019.02.006), and more.";
    expect(
      splitSources(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
    expect(sourcesIn("Runs of 10.5 km")).toEqual([]);
  });
});
