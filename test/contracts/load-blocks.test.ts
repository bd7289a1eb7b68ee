import { expect, test } from "vitest";
import { loadSchema } from "../../src/http/contract.ts";
import { askRestride } from "./ask-restride.ts";

const TODAY = "2026-11-24";

test("the load of half a year comes with its blocks, each until the next, today's the same as in status and plan", async () => {
  const asked = await askRestride(TODAY);
  await asked.importSample();
  const { blocks = [], from } = loadSchema.parse(await asked.change("GET", "/load"));
  const status = await asked.read.status();
  const plan = await asked.read.plan();
  expect(blocks[0]?.from).toBe(from);
  expect(blocks.map((span) => span.from)).toEqual(blocks.map((span) => span.from).toSorted());
  expect(blocks.every(({ block }, index) => block !== blocks[index - 1]?.block)).toBe(true);
  expect(blocks.every((span) => span.from <= TODAY)).toBe(true);
  expect(blocks.at(-1)?.block).toBe(status.block);
  expect(blocks.at(-1)?.block).toBe(plan.days[0]?.block);
  expect(blocks.at(-1)?.from).toBe(status.blockBecause.inputs.from);
  await asked.close();
});

test("without a run there is no block behind", async () => {
  const asked = await askRestride(TODAY);
  const { blocks, load } = loadSchema.parse(await asked.change("GET", "/load"));
  expect(load).toEqual([]);
  expect(blocks).toEqual([]);
  await asked.close();
});
