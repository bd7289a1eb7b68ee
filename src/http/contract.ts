import { z } from "@hono/zod-openapi";
import { experimentTodaySchema, messageSchema, todaysDrawSchema } from "./contract-insight.ts";

export type {
  NewNiggle,
  NiggleAnswers,
  NiggleDayWords,
  NiggleSeenWords,
  NigglesView,
  NiggleView,
  TriageView,
} from "./contract-niggle.ts";

/**
 * The machine-readable shapes, stable and versioned by `schema`. The command line prints them with `--json`,
 * the API answers with them, the pages read them: one description for all three.
 */

export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ example: "2026-11-23" });
/** Local date-time with its offset, `2026-12-03T18:00+00:00`. */
const localDateTime = z.string().openapi({ example: "2026-12-03T18:00+00:00" });

export const becauseSchema = z
  .object({
    rule: z.string(),
    text: z.string(),
    inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .openapi("Because");

const sport = z.enum(["run", "trailRun", "treadmill", "walk", "hike", "ride", "swim", "strength", "other"]);
const sessionClass = z.enum(["easy", "moderate", "hard", "veryHard"]);
const form = z.enum(["deep", "moderate", "gentle"]);
const block = z.enum(["returning", "raceWeek", "recovery", "taper", "heavy", "easy", "new", "normal"]);
const confidence = z.enum(["low", "medium", "high"]);

export const activitySchema = z
  .object({
    id: z.string(),
    name: z.string().optional(),
    startedAt: z.string(),
    localDate,
    utcOffset: z.string(),
    sport,
    metres: z.number().nullable(),
    movingSeconds: z.number(),
    elapsedSeconds: z.number(),
    ascentMetres: z.number().optional(),
    descentMetres: z.number().optional(),
    avgHeartRate: z.number().optional(),
    maxHeartRate: z.number().optional(),
    avgCadence: z.number().optional(),
    rpe: z.number().optional(),
    tag: z.string().optional(),
    load: z
      .object({
        value: z.number(),
        kind: z.enum(["sessionRpe", "hrStress", "paceStress", "distance"]),
      })
      .nullable(),
    class: sessionClass,
    /** `race`, `longEffort`, `bigDescent`, and what was odd about the file. */
    flags: z.array(z.string()),
    because: z.array(becauseSchema),
    sources: z.array(z.string()),
  })
  .openapi("Activity");

export const activitiesSchema = z
  .object({ schema: z.literal("restride.activities/1"), activities: z.array(activitySchema) })
  .openapi("Activities");

const ledgerPlace = z.union([z.object({ byte: z.number() }), z.object({ line: z.number() })]);

export const ledgerRowSchema = z
  .object({
    path: z.string(),
    outcome: z.enum(["imported", "duplicate", "skipped", "unreadable"]),
    activities: z.array(z.string()),
    code: z.string().optional(),
    reason: z.string().optional(),
    duplicateOf: z.string().optional(),
    at: ledgerPlace.optional(),
  })
  .openapi("LedgerRow");

export const countsSchema = z.object({
  imported: z.number(),
  duplicate: z.number(),
  skipped: z.number(),
  unreadable: z.number(),
});

export const importSchema = z
  .object({
    schema: z.literal("restride.import/1"),
    files: z.array(ledgerRowSchema),
    counts: countsSchema,
    /** True when files were left over: importing the same again goes on. */
    stopped: z.boolean(),
    seconds: z.number(),
  })
  .openapi("Import");

/** One message of the progress stream. */
export const progressSchema = z
  .object({
    state: z.enum(["running", "done", "stopped", "failed"]),
    filesDone: z.number(),
    /** Null while still counting. */
    filesFound: z.number().nullable(),
    filesPerSecond: z.number(),
    secondsLeft: z.number().nullable(),
    counts: countsSchema,
    latest: z.array(ledgerRowSchema),
    message: z.string().optional(),
  })
  .openapi("ImportProgress");

export const raceSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime.optional(),
    metres: z.number(),
    expectedSeconds: z.number().optional(),
    priority: z.enum(["A", "B", "C"]),
    class: z.enum(["short", "mid", "long", "ultra"]),
    name: z.string().optional(),
  })
  .openapi("Race");

export const racesSchema = z
  .object({ schema: z.literal("restride.races/1"), races: z.array(raceSchema) })
  .openapi("Races");

/** Words as a person types them. */
export const words = z.string().max(200);

export const newRaceSchema = z
  .object({
    date: words,
    distance: words,
    start: words.optional(),
    expected: words.optional(),
    priority: words.optional(),
    name: words.optional(),
  })
  .openapi("NewRace");

export const plannedSchema = z
  .object({
    id: z.string(),
    date: localDate,
    class: sessionClass,
    start: localDateTime.optional(),
    end: localDateTime.optional(),
    minutes: z.number().optional(),
    metres: z.number().optional(),
    title: z.string().optional(),
  })
  .openapi("PlannedSession");

export const trainingSchema = z
  .object({ schema: z.literal("restride.training/1"), sessions: z.array(plannedSchema) })
  .openapi("Training");

export const newPlannedSchema = z
  .object({
    date: words,
    class: words,
    start: words.optional(),
    minutes: words.optional(),
    kilometres: words.optional(),
    title: words.optional(),
  })
  .openapi("NewPlannedSession");

export const newTrainingImportSchema = z
  .object({
    name: z.string().openapi({ example: "plan.ics" }),
    text: z.string().openapi({ description: "The whole text of the file, iCalendar or a table" }),
  })
  .openapi("NewTrainingImport");

/** An event of the file that is no session, and the word that says so. */
const listedEventSchema = z.object({ date: localDate, title: z.string(), because: z.string() });

export const trainingImportSchema = z
  .object({
    schema: z.literal("restride.trainingImport/1"),
    sessions: z.array(plannedSchema.extend({ because: z.string() })),
    /** Races are not added by themselves: the command does it. */
    races: z.array(
      listedEventSchema.extend({ metres: z.number().optional(), command: z.string(), known: z.boolean() }),
    ),
    restDays: z.array(listedEventSchema),
    otherSport: z.array(listedEventSchema),
    notUnderstood: z.array(listedEventSchema),
    notTraining: z.array(listedEventSchema),
    counts: z.object({
      events: z.number(),
      sessions: z.number(),
      races: z.number(),
      restDays: z.number(),
      otherSport: z.number(),
      notUnderstood: z.number(),
      notTraining: z.number(),
      outside: z.number(),
      added: z.number(),
      changed: z.number(),
      unchanged: z.number(),
      removed: z.number(),
    }),
  })
  .openapi("TrainingImport");

export const massageSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime,
    end: localDateTime,
    minutes: z.number(),
    /** Absent where nobody knows: it counts as deep. */
    form: form.optional(),
    modality: z.string().optional(),
    /** Highest pressure for now, 1 to 5, of one that is booked. */
    pressureCap: z.number().optional(),
    areas: z.array(z.object({ area: z.string(), side: z.enum(["left", "right", "both"]) })),
    status: z.enum(["booked", "done", "cancelSuggested"]),
    helpful: z.boolean().optional(),
    /** Rules that the runner broke knowingly, by id. */
    confirmed: z.array(z.string()).optional(),
    because: z.array(becauseSchema),
  })
  .openapi("Massage");

export const massagesSchema = z
  .object({
    schema: z.literal("restride.massages/1"),
    /** Id of the massage that this request booked, moved or noted as done. */
    changed: z.string().nullable(),
    massages: z.array(massageSchema),
  })
  .openapi("Massages");

export const newMassageSchema = z
  .object({
    item: words
      .optional()
      .openapi({ description: "A session of the plan by its id, instead of date and time" }),
    date: words.optional(),
    time: words.optional(),
    minutes: words.optional(),
    form: words.optional(),
    modality: words.optional(),
    confirm: z.boolean().optional().openapi({ description: "Book it although a rule speaks against it" }),
  })
  .openapi("NewMassage");

export const movedMassageSchema = z
  .object({ date: words, time: words, confirm: z.boolean().optional() })
  .openapi("MovedMassage");

export const doneMassageSchema = z
  .object({
    id: words.optional(),
    date: words.optional(),
    time: words.optional(),
    minutes: words.optional(),
    form: words.optional(),
    modality: words.optional(),
    helpful: words.optional().openapi({ description: "yes or no" }),
  })
  .openapi("DoneMassage");

export const settingSchema = z
  .object({ key: z.string(), value: z.string(), about: z.string(), set: z.boolean() })
  .openapi("Setting");

export const settingsSchema = z
  .object({ schema: z.literal("restride.settings/1"), settings: z.array(settingSchema) })
  .openapi("Settings");

const thresholdSchema = z.object({
  value: z.number().nullable(),
  source: z.enum(["runner", "history", "estimated", "default", "unset"]),
  because: becauseSchema,
});

/** A figure that may not be known: then null, and `unknown` says why. */
const maybe = z.number().nullable();

export const planSessionSchema = z.object({
  source: z.enum(["done", "planned", "expected"]),
  class: sessionClass,
  start: localDateTime.optional(),
  end: localDateTime.optional(),
  race: z.string().optional(),
  confidence: confidence.optional(),
});

export const planItemSchema = z
  .object({
    id: z.string(),
    date: localDate,
    start: localDateTime.optional(),
    minutes: z.number(),
    kind: z.enum(["massage", "selfCare", "ice", "heat", "rest", "beSeen"]),
    form: form.optional(),
    modality: z.string().optional(),
    pressureCap: z.number().optional(),
    areas: z.array(
      z.object({
        area: z.string(),
        side: z.enum(["left", "right", "both"]),
        /** Where known they add up to the item's minutes. */
        minutes: z.number().optional(),
        /** Where less than the item's pressure is right, 1 to 5. */
        pressureCap: z.number().optional(),
      }),
    ),
    /** Of self-care: what to do, one after the other. */
    moves: z
      .array(
        z.object({
          id: z.string(),
          /** Of one set. */
          seconds: z.number(),
          sets: z.number(),
          side: z.enum(["left", "right", "both"]),
          light: z.boolean(),
        }),
      )
      .optional(),
    status: z.enum(["proposed", "booked", "done", "skipped", "cancelSuggested"]),
    confidence: confidence.optional(),
    because: z.array(becauseSchema),
  })
  .openapi("PlanItem");

export const statusSchema = z
  .object({
    schema: z.literal("restride.status/1"),
    today: localDate,
    block,
    blockBecause: becauseSchema,
    ctl: maybe,
    atl: maybe,
    tsb: maybe,
    monotony: maybe,
    strain: maybe,
    loadKind: z.enum(["sessionRpe", "hrStress", "paceStress", "distance"]),
    spike: z.object({
      ratio: z.number().nullable(),
      category: z.enum(["reference", "small", "moderate", "large", "no_baseline"]).nullable(),
    }),
    lastVeryHard: z
      .object({
        date: localDate,
        end: localDateTime,
        hoursSince: z.number(),
        activity: z.string().optional(),
      })
      .nullable(),
    nextRace: raceSchema.extend({ hoursUntil: z.number() }).nullable(),
    nextQuality: z
      .object({
        date: localDate,
        start: localDateTime,
        class: sessionClass,
        source: z.enum(["done", "planned", "expected"]),
        hoursUntil: z.number(),
      })
      .nullable(),
    openNiggles: z.array(
      z.object({
        id: z.string(),
        area: z.string(),
        side: z.enum(["left", "right", "both"]),
        /** Null is "not yet known": questions are open. */
        level: z.enum(["L0", "L1", "L2", "L3"]).nullable(),
        emergency: z.boolean(),
        pain: z.number().nullable(),
        openedOn: localDate,
      }),
    ),
    /** Questions that are to be answered before a massage, in a sentence each. */
    toAnswer: z.array(becauseSchema),
    allowed: z.object({
      pressure: z.enum(["none", "gentle", "moderate", "deep"]),
      because: z.array(becauseSchema),
    }),
    /** One a day at most; null when all is well. */
    message: messageSchema.nullable(),
    /** What a trial of self-care drew for today; null outside one. */
    draw: todaysDrawSchema.nullable(),
    /** The quicker step while it is tried; null else. */
    experiment: experimentTodaySchema.nullable(),
    /** Who is to be seen and by when: it stands before everything else. */
    gates: z.array(
      z.object({
        level: z.enum(["L2", "L3"]),
        emergency: z.boolean(),
        deadline: localDateTime,
        /** Null where it is about the whole runner. */
        area: z.string().nullable(),
        side: z.enum(["left", "right", "both"]).nullable(),
        text: z.string(),
        because: z.array(becauseSchema),
      }),
    ),
    selfCare: z.object({
      /** Done or planned today, and what must rest. */
      today: z.array(planItemSchema),
      next: z.object({ date: localDate, minutes: z.number() }).nullable(),
    }),
    warnings: z.array(z.object({ rule: z.string(), level: z.enum(["info", "warning"]), text: z.string() })),
    thresholds: z.object({
      maxHeartRate: thresholdSchema,
      restHeartRate: thresholdSchema,
      thresholdHeartRate: thresholdSchema,
      thresholdSpeed: thresholdSchema,
    }),
    confidence,
    /** Why a figure above is null, by its name. */
    unknown: z.record(z.string(), z.string()),
    because: z.array(becauseSchema),
  })
  .openapi("Status");

export const planDaySchema = z
  .object({
    date: localDate,
    block,
    sessions: z.array(planSessionSchema),
    need: z.number(),
    regret: z.number().nullable(),
    blockedBy: z.array(z.string()),
  })
  .openapi("PlanDay");

export const planSchema = z
  .object({
    schema: z.literal("restride.plan/1"),
    generatedAt: localDateTime,
    timeZone: z.string(),
    from: localDate,
    to: localDate,
    weights: z.string(),
    cost: z.object({ total: z.number(), terms: z.record(z.string(), z.number()) }),
    days: z.array(planDaySchema),
    items: z.array(planItemSchema),
    unmet: z.array(z.object({ demand: z.string(), text: z.string(), blockedBy: z.array(z.string()) })),
    warnings: z.array(z.object({ rule: z.string(), level: z.enum(["info", "warning"]), text: z.string() })),
  })
  .openapi("Plan");

const changedItemSchema = z.object({
  id: z.string(),
  date: localDate,
  start: localDateTime,
  minutes: z.number(),
  form: form.optional(),
  status: planItemSchema.shape.status,
});

export const whatIfSchema = z
  .object({
    schema: z.literal("restride.whatIf/1"),
    question: z.string(),
    /** A massage can be where no rule is broken; races, training and rest always can. */
    possible: z.boolean(),
    /** Points over the best plan; null where it has no price. */
    regret: z.number().nullable(),
    breaks: z.array(z.object({ rule: z.string(), text: z.string() })),
    because: z.array(becauseSchema),
    /** What the plan would become; what was asked about has the id `what-if`. */
    plan: z.array(planItemSchema),
    /** `from` alone goes, `to` alone comes, both: the one becomes the other. */
    changes: z.array(z.object({ from: changedItemSchema.optional(), to: changedItemSchema.optional() })),
  })
  .openapi("WhatIf");

export const guideHeadSchema = z.object({
  id: z.string().openapi({ example: "CAL1" }),
  title: z.string(),
  kind: z.enum(["guide", "move"]),
  summary: z.string(),
  sites: z.array(z.string()),
  /** Kinds of massage and tools for the home. */
  modalities: z.array(z.string()),
  moves: z.array(z.string()),
  rules: z.array(z.string()),
  evidence: z.array(
    z.object({
      outcome: z.string(),
      grade: z.enum(["A", "B", "C", "D"]),
      /** DOIs, or the word "practice". */
      sources: z.array(z.string()),
    }),
  ),
  reviewed: localDate,
});

export const guidesSchema = z
  .object({
    schema: z.literal("restride.guides/1"),
    /** The words looked for; null where every guide is listed. */
    search: z.string().nullable(),
    guides: z.array(guideHeadSchema),
  })
  .openapi("Guides");

export const guideSchema = guideHeadSchema
  .extend({
    schema: z.literal("restride.guide/1"),
    sections: z.array(
      z.object({
        heading: z.string(),
        /** Plain text, no markup. Steps are numbered, lists are not. */
        blocks: z.array(
          z.union([
            z.object({ kind: z.enum(["heading", "text"]), text: z.string() }),
            z.object({ kind: z.enum(["steps", "list"]), items: z.array(z.string()) }),
          ]),
        ),
      }),
    ),
  })
  .openapi("Guide");

/** A fault in words for the user: what, where, what to do. */
export const faultSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      /** What is to be answered first, with yes or no, where that is the fault; a yes may need its place. */
      questions: z
        .array(z.object({ id: z.string(), question: z.string(), needsPlace: z.boolean() }))
        .optional(),
    }),
  })
  .openapi("Fault");

export type ActivityView = z.infer<typeof activitySchema>;
export type ActivitiesView = z.infer<typeof activitiesSchema>;
export type LedgerRowView = z.infer<typeof ledgerRowSchema>;
export type CountsView = z.infer<typeof countsSchema>;
export type ImportView = z.infer<typeof importSchema>;
export type ProgressView = z.infer<typeof progressSchema>;
export type RaceView = z.infer<typeof raceSchema>;
export type RacesView = z.infer<typeof racesSchema>;
export type NewRace = z.infer<typeof newRaceSchema>;
export type PlannedView = z.infer<typeof plannedSchema>;
export type TrainingView = z.infer<typeof trainingSchema>;
export type NewPlanned = z.infer<typeof newPlannedSchema>;
export type NewTrainingImport = z.infer<typeof newTrainingImportSchema>;
export type TrainingImportView = z.infer<typeof trainingImportSchema>;
export type MassageView = z.infer<typeof massageSchema>;
export type MassagesView = z.infer<typeof massagesSchema>;
export type MovedMassage = z.infer<typeof movedMassageSchema>;
export type DoneMassage = z.infer<typeof doneMassageSchema>;
export type SettingView = z.infer<typeof settingSchema>;
export type SettingsView = z.infer<typeof settingsSchema>;
export type StatusView = z.infer<typeof statusSchema>;
export type PlanSessionView = z.infer<typeof planSessionSchema>;
export type PlanItemView = z.infer<typeof planItemSchema>;
export type PlanDayView = z.infer<typeof planDaySchema>;
export type PlanView = z.infer<typeof planSchema>;
export type WhatIfView = z.infer<typeof whatIfSchema>;
export type GuideHeadView = z.infer<typeof guideHeadSchema>;
export type GuidesView = z.infer<typeof guidesSchema>;
export type GuideView = z.infer<typeof guideSchema>;
export type BecauseView = z.infer<typeof becauseSchema>;
export type FaultView = z.infer<typeof faultSchema>;

export type { NewBooking } from "./contract-booking.ts";
export type {
  CareView,
  CheckinView,
  NewCare,
  NewConditionAnswer,
  NewMoveMark,
  NewSoreness,
  NewWeek,
  RoutineView,
  SafetyView,
} from "./contract-care.ts";
export type {
  CadenceView,
  ExperimentTodayView,
  HelpsView,
  MessagesView,
  MessageView,
  NewExperiment,
  NewTrial,
  TodaysDrawView,
} from "./contract-insight.ts";
