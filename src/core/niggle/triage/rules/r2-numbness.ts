import { daysBetween, type Instant } from "../../../units/index.ts";
import { moveOff } from "../effects.ts";
import { allOf, anyOf, describedAt, type Facts, saidAt } from "../facts.ts";
import { SAME_DAY, soon } from "../finding.ts";
import { fire, type TriageRule } from "./triage-rule.ts";

const HOURS = 168;
const DAYS = 3;
const OF_DAYS = 7;

/** Logged as numb or tingling on three days of seven. */
function numbDaysAt({ days }: Facts): Instant | null {
  const numb = days.filter(({ entry }) =>
    entry.descriptors.some((one) => one === "numb" || one === "tingling"),
  );
  const isRun = numb.some((day, index) => {
    const third = numb[index + DAYS - 1];
    return third !== undefined && daysBetween(day.date, third.date) < OF_DAYS;
  });
  return isRun ? (numb.at(-1)?.loggedAt ?? null) : null;
}

/** R2: numbness or tingling that stays. Weakness alone counts as the mild form, any numbness with it as the urgent one. */
export const R2: TriageRule = {
  id: "R2",
  text: "Numb or tingling all day, or on three days of seven, is looked at within a week; with weakness the same day.",
  tag: "P",
  find: (facts) => {
    const anyNumb = anyOf(
      saidAt(facts, "numbness", "someDays", "threeDays", "allDay"),
      describedAt(facts, "numb", "tingling"),
    );
    const weak = anyOf(saidAt(facts, "numbness", "weakness"), saidAt(facts, "tingleDown", "drags"));
    const lasting = anyOf(
      saidAt(facts, "numbness", "threeDays", "allDay"),
      numbDaysAt(facts),
      saidAt(facts, "numbness", "weakness"),
    );
    const urgent = allOf(anyNumb, weak);
    return fire({
      rule: "R2",
      arm: urgent === null ? "numb" : "weak",
      urgency: urgent === null ? soon(HOURS) : SAME_DAY,
      evidenceAt: urgent ?? lasting,
      effects: [{ kind: "noDeepOnLimb" }, moveOff("GLU1"), moveOff("GLU2")],
    });
  },
};
