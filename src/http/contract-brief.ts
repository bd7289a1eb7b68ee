import { z } from "@hono/zod-openapi";
import { becauseSchema, form, localDate, localDateTime, sessionClass } from "./contract-parts.ts";

/** The therapist's page. See contract.ts for what holds for all. */

const statement = z
  .object({ label: z.string(), text: z.string(), because: z.array(becauseSchema) })
  .openapi("Statement");
const statements = z.array(statement);

export const placeSchema = z.object({ area: z.string(), side: z.enum(["left", "right", "both"]) });

const pain = z.object({
  number: z.number(),
  area: placeSchema,
  name: z.string(),
  feels: z.string(),
  now: z.number().nullable(),
  worst: z.number().nullable(),
  since: localDate,
  trend: z.enum(["better", "same", "worse"]).nullable(),
  /** Has to be looked at before anyone presses there. */
  beSeen: z.boolean(),
  scores: z.array(z.object({ date: localDate, score: z.number() })),
  text: z.string(),
  because: z.array(becauseSchema),
});

const race = z.object({ date: localDate, priority: z.enum(["A", "B", "C"]), statement });
const focus = z.object({
  area: placeSchema,
  name: z.string(),
  minutes: z.number(),
  /** Where it is less than the visit's. */
  pressureCap: z.number().nullable(),
});
const day = z.object({ date: localDate, load: z.number(), class: sessionClass.nullable() });
const plain = <Rule extends string>(rule: Rule) => z.object({ rule: z.literal(rule), statements });

export const briefSchema = z
  .object({
    schema: z.literal("restride.brief/1"),
    /** `assessment` where something has to be looked at before anyone treats it. */
    mode: z.enum(["massage", "assessment"]),
    from: z.string(),
    title: z.string(),
    subtitle: z.string(),
    footnote: z.string(),
    writtenOn: localDate,
    timeZone: z.string(),
    visit: z
      .object({
        start: localDateTime,
        minutes: z.number(),
        booked: z.boolean(),
        form: form.nullable(),
        modality: z.string().nullable(),
      })
      .nullable(),
    /** B1 to B9 by name; null where a part is not shared or nothing is known of it. */
    sections: z.object({
      training: plain("B1")
        .extend({ days: z.array(day) })
        .nullable(),
      pains: plain("B2")
        .extend({ pains: z.array(pain) })
        .nullable(),
      goals: plain("B3")
        .extend({ races: z.array(race) })
        .nullable(),
      focus: plain("B4")
        .extend({ minutes: z.number(), areas: z.array(focus) })
        .nullable(),
      request: plain("B5"),
      pressure: plain("B6").extend({ cap: z.number() }),
      safety: plain("B7").extend({ blocked: z.array(placeSchema) }),
      assessment: plain("B8").nullable(),
      after: plain("B9"),
    }),
  })
  .openapi("Brief");

export type BriefView = z.infer<typeof briefSchema>;
