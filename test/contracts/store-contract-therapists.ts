import { describe, expect, test } from "vitest";
import type { TherapistId } from "../../src/core/care/index.ts";
import { aTherapist } from "../builders/a-therapist.ts";
import type { StoreUnderTest } from "./store-contract.ts";

export function describeTherapists({ store, newRunner }: StoreUnderTest): void {
  describe("therapists", () => {
    test("come back as they went in, the usual one first, then by name", async () => {
      const runner = await newRunner();
      const zoe = aTherapist({
        name: "Zoë O\"Neill's",
        modalities: ["swedish", "lomiLomi"],
        weekdays: [1, 4],
        minutes: 60,
        price: { hundredths: 6550, currency: "€" },
        pressure: "moderate",
        contact: { phone: "+49 30 1234", email: "zoe@legs.example", web: null, words: "at the desk" },
        note: "two\nlines",
      });
      const other = (name: string) => aTherapist({ id: `of ${name}` as TherapistId, name, usual: false });
      for (const each of [other("Ben"), other("Anna"), zoe]) await store().therapists.save(runner, each);
      expect(await store().therapists.list(runner)).toEqual([zoe, other("Anna"), other("Ben")]);
    });

    test("have one usual one at most: whoever becomes it takes the place", async () => {
      const runner = await newRunner();
      const ben = aTherapist({ id: "ben" as TherapistId, name: "Ben" });
      await store().therapists.save(runner, aTherapist());
      await store().therapists.save(runner, ben);
      expect(await store().therapists.list(runner)).toEqual([ben, aTherapist({ usual: false })]);
      await store().therapists.save(runner, { ...ben, usual: false });
      expect((await store().therapists.list(runner)).some(({ usual }) => usual)).toBe(false);
    });

    test("can be removed once", async () => {
      const runner = await newRunner();
      await store().therapists.save(runner, aTherapist());
      expect(await store().therapists.remove(runner, aTherapist().id)).toBe(true);
      expect(await store().therapists.remove(runner, aTherapist().id)).toBe(false);
      expect(await store().therapists.list(runner)).toEqual([]);
    });
  });
}
