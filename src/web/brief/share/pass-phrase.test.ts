import { describe, expect, it } from "vitest";
import { LEAST_PHRASE, makePassPhrase, PHRASE_BYTES, tidyPhrase } from "./pass-phrase.ts";
import { SHORT_WORDS } from "./short-words.ts";

describe("a pass phrase for a shared page", () => {
  it("is four words, and no word comes more often than another", () => {
    expect(new Set(SHORT_WORDS).size).toBe(128);
    expect(makePassPhrase(new Uint8Array([0, 1, 128, 255]))).toBe("acorn amber acorn silver");
    expect(makePassPhrase(new Uint8Array(PHRASE_BYTES)).split(" ")).toHaveLength(4);
  });

  it("is long enough however short its words are, and is meant without the spaces around it", () => {
    expect(makePassPhrase(new Uint8Array(PHRASE_BYTES)).length).toBeGreaterThanOrEqual(LEAST_PHRASE);
    expect(tidyPhrase("  left  shoe ")).toBe("left shoe");
  });
});
