import type { Checkin } from "../app/care/checkin.ts";
import type { CheckinView } from "./contract-care.ts";

/** The check-ins in the shape of `checkin --json`. */
export const presentCheckin = ({ today, soreness, checks, questions }: Checkin): CheckinView => ({
  schema: "restride.checkin/1",
  today,
  soreness: soreness === null ? null : { ...soreness },
  checks: checks.map(({ score, area, answers, ...check }) => ({
    ...check,
    area: area === null ? null : { ...area },
    answers: { ...answers },
    severity: score.severity,
    substantial: score.substantial,
  })),
  questions: questions.map(({ id, text, options }) => ({
    id,
    text,
    options: options.map((option, value) => ({ value, text: option })),
  })),
});
