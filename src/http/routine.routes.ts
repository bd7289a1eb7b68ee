import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type CuedDrill, type CuedMove, showRoutine, type TodaysCare } from "../app/care/show-routine.ts";
import type { Services } from "../app/services.ts";
import { words } from "./contract.ts";
import { type RoutineView, routineSchema } from "./contract-care.ts";
import { presentFault } from "./errors.ts";
import { presentBecause } from "./present-activity.ts";
import { momentQuery, seenFrom } from "./query.ts";
import { FAULTS, json } from "./responses.ts";

const routineRoute = createRoute({
  method: "get",
  path: "/routine",
  description:
    "The self-care of today. Where something must be looked at first there is no move, and instead says so.",
  request: {
    query: momentQuery.extend({ area: words.optional(), anyway: z.enum(["true", "false"]).optional() }),
  },
  responses: { 200: json(routineSchema, "Steps with cues, ice or heat, and what rests"), ...FAULTS },
});

const presentStep = ({
  id,
  group,
  side,
  seconds,
  sets,
  light,
  card,
}: CuedMove): RoutineView["steps"][number] => ({
  move: id,
  name: card.name,
  group,
  side,
  seconds,
  sets,
  light,
  tool: card.tool,
  how: [...card.how],
  // Parts add up to the usual set: a longer or shorter one is held in one piece.
  phases: seconds === card.dose.seconds ? (card.dose.phases ?? []).map((phase) => ({ ...phase })) : [],
  stopIf: [...card.stopIf],
});

/** A therapist's drill as a step: with our cues where it is one of our moves, and the therapist's own words. */
function presentDrill({
  id,
  name,
  move,
  side,
  seconds,
  sets,
  note,
  by,
  card,
}: CuedDrill): RoutineView["steps"][number] {
  return {
    move: move ?? `drill:${id}`,
    name,
    group: "From your therapist",
    side,
    seconds,
    sets,
    light: false,
    tool: card?.tool ?? "none",
    how: [...(note === "" ? [] : [note]), ...(card?.how ?? [])],
    phases: [],
    stopIf: [...(card?.stopIf ?? [])],
    drill: { id, by },
  };
}

const presentRoutine = (care: TodaysCare): RoutineView => ({
  schema: "restride.routine/1",
  date: care.date,
  step: { ...care.step },
  seconds: care.seconds,
  steps: [...care.drills.map(presentDrill), ...care.steps.map(presentStep)],
  waiting: care.waiting.map(({ drill, because }) => ({
    drill: drill.id,
    name: drill.name,
    text: because.text,
  })),
  thermal: care.thermal.flatMap(({ kind, minutes, areas, because }) =>
    kind === "ice" || kind === "heat"
      ? [
          {
            kind,
            minutes,
            areas: areas.map(({ area, side }) => ({ area, side })),
            because: because.map(presentBecause),
          },
        ]
      : [],
  ),
  rest: care.rest.map(({ area, because }) => ({ ...area, text: because.text })),
  instead: [...care.instead],
  note: care.note,
  anyway: care.anyway,
  stopRule: care.stopRule,
  stopIf: [...care.stopIf],
  because: care.because.map(presentBecause),
});

/** The routine of today. */
export function registerRoutineRoute(api: OpenAPIHono, services: Services): void {
  api.openapi(routineRoute, async (context) => {
    const { today, area, anyway } = context.req.valid("query");
    const seen = seenFrom(services, today);
    if (!seen.ok) return presentFault(context, seen.error);
    const care = await showRoutine(seen.value, { area, anyway: anyway === "true" });
    return care.ok ? context.json(presentRoutine(care.value), 200) : presentFault(context, care.error);
  });
}
