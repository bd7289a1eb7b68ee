import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

/** Work that notes its beginning and its end, with room for others between them. */
const noting = (notes: string[], name: string) => async () => {
  notes.push(`${name} begins`);
  await Promise.resolve();
  await Promise.resolve();
  notes.push(`${name} ends`);
  return name;
};

test("two saves into one database follow each other, whole", async () => {
  const notes: string[] = [];
  const names = await Promise.all([
    inTurn("a", noting(notes, "first")),
    inTurn("a", noting(notes, "second")),
  ]);
  expect(names).toEqual(["first", "second"]);
  expect(notes).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("saves into two databases do not wait for each other", async () => {
  const notes: string[] = [];
  await Promise.all([inTurn("a", noting(notes, "first")), inTurn("b", noting(notes, "second"))]);
  expect(notes).toEqual(["first begins", "second begins", "first ends", "second ends"]);
});

test("a save that fails fails alone: the next one takes its turn", async () => {
  const failing = inTurn("a", () => Promise.reject(new Error("disk full")));
  const next = inTurn("a", async () => "saved");
  await expect(failing).rejects.toThrow("disk full");
  expect(await next).toBe("saved");
});
