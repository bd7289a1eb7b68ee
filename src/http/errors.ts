import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Fault, FaultCode } from "../app/fault.ts";
import { findStoreSentence } from "../app/store-sentence.ts";

type Answer = {
  readonly status: 400 | 403 | 404 | 409 | 410 | 422 | 500;
  readonly log: "none" | "warn" | "error";
};

/** The one table from a fault to its status and log level; the words come with the fault. */
export const ANSWERS: Readonly<Record<FaultCode, Answer>> = {
  "activity.unknown": { status: 404, log: "none" },
  "recording.unknown": { status: 404, log: "none" },
  "run.impossible": { status: 422, log: "none" },
  "race.impossible": { status: 422, log: "none" },
  "race.unknown": { status: 404, log: "none" },
  "training.impossible": { status: 422, log: "none" },
  "training.unknown": { status: 404, log: "none" },
  "setting.unknown": { status: 404, log: "none" },
  "setting.impossible": { status: 422, log: "none" },
  "correction.impossible": { status: 422, log: "none" },
  "date.impossible": { status: 422, log: "none" },
  "weeks.impossible": { status: 422, log: "none" },
  "import.nothing": { status: 422, log: "none" },
  "import.unknown": { status: 404, log: "none" },
  "import.failed": { status: 500, log: "error" },
  "import.undone": { status: 409, log: "none" },
  "import.before": { status: 409, log: "none" },
  "import.busy": { status: 409, log: "none" },
  "import.gone": { status: 409, log: "none" },
  "file.unknown": { status: 404, log: "none" },
  "original.none": { status: 404, log: "none" },
  "upload.impossible": { status: 422, log: "warn" },
  "sample.refused": { status: 409, log: "none" },
  "calendar.unwritable": { status: 500, log: "error" },
  "brief.impossible": { status: 422, log: "none" },
  "share.impossible": { status: 422, log: "none" },
  "share.unknown": { status: 404, log: "none" },
  "visit.unknown": { status: 404, log: "none" },
  "visit.closed": { status: 410, log: "none" },
  "visit.refused": { status: 403, log: "none" },
  "reply.impossible": { status: 422, log: "none" },
  "reply.decided": { status: 409, log: "none" },
  "reply.unknown": { status: 404, log: "none" },
  "drill.unknown": { status: 404, log: "none" },
  "advice.unknown": { status: 404, log: "none" },
  "feed.impossible": { status: 422, log: "none" },
  "feed.unknown": { status: 404, log: "none" },
  "therapist.impossible": { status: 422, log: "none" },
  "therapist.unknown": { status: 404, log: "none" },
  "massage.impossible": { status: 422, log: "none" },
  "massage.unknown": { status: 404, log: "none" },
  "massage.overlaps": { status: 409, log: "none" },
  "massage.confirm": { status: 409, log: "none" },
  "massage.refused": { status: 409, log: "none" },
  "massage.safety": { status: 409, log: "none" },
  "whatIf.unreadable": { status: 422, log: "none" },
  "niggle.impossible": { status: 422, log: "none" },
  "niggle.unknown": { status: 404, log: "none" },
  "niggle.place": { status: 422, log: "none" },
  "answer.impossible": { status: 422, log: "none" },
  "safety.impossible": { status: 422, log: "none" },
  "checkin.impossible": { status: 422, log: "none" },
  "care.impossible": { status: 422, log: "none" },
  "care.unknown": { status: 404, log: "none" },
  "guide.unknown": { status: 404, log: "none" },
  "experiment.impossible": { status: 422, log: "none" },
  "experiment.refused": { status: 409, log: "none" },
  "experiment.none": { status: 404, log: "none" },
  "helps.unknown": { status: 404, log: "none" },
  "trial.impossible": { status: 422, log: "none" },
  "trial.refused": { status: 409, log: "none" },
  "trial.none": { status: 404, log: "none" },
  "backup.exists": { status: 409, log: "none" },
  "backup.unwritable": { status: 500, log: "error" },
  "backup.unreadable": { status: 404, log: "none" },
  "backup.foreign": { status: 422, log: "none" },
  "backup.damaged": { status: 422, log: "warn" },
  "backup.later": { status: 422, log: "none" },
  "backup.modeNeeded": { status: 409, log: "none" },
  "backup.busy": { status: 409, log: "none" },
  "backup.unknown": { status: 404, log: "none" },
  "connection.impossible": { status: 422, log: "none" },
  "connection.refused": { status: 409, log: "none" },
  "connection.unknown": { status: 404, log: "none" },
};

/** Answers with a fault: `{error: {code, message, questions?}}` and the table's status. */
export function presentFault(context: Context, fault: Fault) {
  const answer = ANSWERS[fault.code];
  if (answer.log !== "none") console.error(`${fault.code}: ${fault.message}`);
  const questions = fault.questions?.map((question) => ({ ...question }));
  const error = { code: fault.code, message: fault.message, ...(questions ? { questions } : {}) };
  return context.json({ error }, answer.status);
}

/** Answers a request that is larger than any honest one. */
export const presentTooLarge = (context: Context) =>
  context.json(
    {
      error: { code: "request.tooLarge", message: "That is more text than Restride takes. Make it shorter." },
    },
    413,
  );

/** Answers where there is nothing. */
export const presentUnknown = (context: Context) =>
  context.json(
    { error: { code: "request.unknown", message: `There is nothing at ${context.req.path}.` } },
    404,
  );

/** Answers for what nobody expected: a request that can not be read is the sender's, the rest is ours. */
export function presentError(context: Context, error: Error) {
  if (error instanceof HTTPException && error.status < 500) {
    const message = "The request could not be read. See /api/v1/openapi.json for its shape.";
    return context.json({ error: { code: "request.unreadable", message } }, 400);
  }
  const sentence = findStoreSentence(error);
  if (sentence !== null) return context.json({ error: { code: "store.unusable", message: sentence } }, 503);
  console.error(error);
  const message =
    "Restride made a mistake of its own; the window that it runs in says more. Please try again.";
  return context.json({ error: { code: "server.fault", message } }, 500);
}
