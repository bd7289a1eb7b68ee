import type { Form } from "../care/index.ts";
import type { Built } from "./candidates.ts";
import { CUT_RULES } from "./rules/cut-rules.ts";

/** A rule that rejects sessions of a form on a day. */
export interface Rejection {
  readonly form: Form;
  readonly rule: string;
}

/** The rules that reject full sessions on a day, in the order in which reasons are told. */
export function findRejections({ facts, cuts }: Built, day: number): readonly Rejection[] {
  return facts.variants.flatMap(({ form, full }, index) =>
    full
      ? CUT_RULES.flatMap(({ id }, bit) =>
          (cuts[index]!.rejectedBy[day]! & (1 << bit)) === 0 ? [] : [{ form, rule: id }],
        )
      : [],
  );
}

/** Whether the runner's free hours offer any start on a day. */
export const hasSlot = ({ slots }: Built, day: number): boolean =>
  slots.firstOfDay[day + 1]! > slots.firstOfDay[day]!;
