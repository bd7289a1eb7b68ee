import type { PlanningContext } from "../core/context/index.ts";
import { findNewlyBroken, ruleSentence } from "../core/insight/index.ts";
import { derivePlan, type Plan } from "../core/plan/index.ts";
import { localDateAt, type Result } from "../core/units/index.ts";
import type { Store } from "../store/store.ts";
import { weeksUntil } from "./book-massage.ts";
import { type Fault, fault } from "./fault.ts";
import type { Picture, RefreshOptions } from "./picture.ts";
import { findChanges } from "./plan-changes.ts";
import { readPicture } from "./read-picture.ts";
import { readZone } from "./read-settings.ts";
import { refresh } from "./refresh.ts";
import { respectOverrides } from "./respect-overrides.ts";
import { readTreatmentNotes, type TreatmentNotes } from "./treatment-notes.ts";
import type { Answer, WhatIf } from "./what-if-answer.ts";
import { answerMassage } from "./what-if-massage.ts";
import { parseQuestion, type Question } from "./what-if-question.ts";

const DAYS_A_WEEK = 7;

/** Answers a question in words about the plan. Nothing is stored. */
export async function askWhatIf(options: RefreshOptions, text: string): Promise<Result<WhatIf, Fault>> {
  const zone = await readZone(options.store, options.runner, options.machineZone);
  const question = parseQuestion(text, zone);
  if (!question.ok) return question;
  const { value: asked } = question;
  const today = options.clock.today ?? localDateAt(options.clock.now(), zone);
  const weeks = weeksUntil(today, asked.date);
  if (asked.date < today || weeks === null)
    return fault(
      "whatIf.unreadable",
      `${asked.date} is ${weeks === null ? "more than a year ahead" : "past"}. Ask about a day from today on.`,
    );
  const picture = await readPicture({ ...options, weeks: Math.max(options.weeks, weeks) });
  const answer = await answerFor(asked, picture, options);
  return answer.ok ? { ok: true, value: { question: text.trim(), ...answer.value } } : answer;
}

async function answerFor(
  asked: Question,
  picture: Picture,
  options: RefreshOptions,
): Promise<Result<Answer, Fault>> {
  const notes = await readTreatmentNotes(options);
  if (asked.kind === "massage") return answerMassage(asked, picture, notes);
  if (asked.kind === "rest") return answerAfter(picture.plan, planRest(picture.context, asked.date, notes));
  const weeks = picture.context.horizon / DAYS_A_WEEK;
  const supposed = await refresh({ ...options, weeks, store: supposing(options.store, asked) });
  return answerAfter(picture.plan, supposed.plan);
}

/** The store as it would be: a race or a planned session more. Only reading goes through it. */
function supposing(store: Store, asked: Question): Store {
  const { training } = store;
  return {
    ...store,
    training: {
      ...training,
      listRaces: async (runner) => [
        ...(await training.listRaces(runner)),
        ...(asked.kind === "race" ? [asked.race] : []),
      ],
      listPlanned: async (runner) => [
        ...(await training.listPlanned(runner)),
        ...(asked.kind === "training" ? [asked.session] : []),
      ],
    },
  };
}

/** The plan with nothing planned or expected on a day; what is done stays, and so does a race. */
function planRest(context: PlanningContext, date: string, notes: TreatmentNotes): Plan {
  const days = context.days.map((day) =>
    day.date === date
      ? { ...day, sessions: day.sessions.filter(({ source, race }) => source === "done" || race !== null) }
      : day,
  );
  const rested = { ...context, days };
  return respectOverrides(derivePlan(rested), rested, notes);
}

/** Training can be changed always; what it breaks are the massages booked around it. */
function answerAfter(before: Plan, after: Plan): Result<Answer, Fault> {
  const broken = findNewlyBroken(before, after);
  const breaks = broken.flatMap(({ item, faults }) =>
    faults.map((one) => ({
      rule: one.rule,
      text: `The massage booked for ${item.date}: ${ruleSentence(one)}`,
    })),
  );
  return {
    ok: true,
    value: {
      possible: true,
      regret: null,
      breaks,
      because: [],
      plan: after,
      changes: findChanges(before, after),
    },
  };
}
