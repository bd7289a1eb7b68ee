import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { importTraining } from "../app/import-training/index.ts";
import { addPlanned, removePlanned } from "../app/planned-sessions.ts";
import { addRace, listRaces, removeRace } from "../app/races.ts";
import { readZone } from "../app/read-settings.ts";
import type { Services } from "../app/services.ts";
import {
  newPlannedSchema,
  newRaceSchema,
  newTrainingImportSchema,
  racesSchema,
  trainingImportSchema,
  trainingSchema,
} from "./contract.ts";
import { presentFault } from "./errors.ts";
import { presentPlanned, presentRace } from "./present-training.ts";
import { presentTrainingImport } from "./present-training-import.ts";
import { FAULTS, json, jsonBody } from "./responses.ts";

const idParam = z.object({ id: z.string() });
const races = { 200: json(racesSchema, "Every race"), ...FAULTS };
const sessions = { 200: json(trainingSchema, "Every planned session"), ...FAULTS };

const allRaces = createRoute({ method: "get", path: "/races", responses: races });
const newRace = createRoute({
  method: "post",
  path: "/races",
  request: { body: jsonBody(newRaceSchema) },
  responses: races,
});
const dropRace = createRoute({
  method: "delete",
  path: "/races/{id}",
  request: { params: idParam },
  responses: races,
});
const listPlanned = createRoute({ method: "get", path: "/training", responses: sessions });
const newPlanned = createRoute({
  method: "post",
  path: "/training",
  request: { body: jsonBody(newPlannedSchema) },
  responses: sessions,
});
const importPlanned = createRoute({
  method: "post",
  path: "/training/import",
  description: "Planned sessions from a calendar or a table: all that was understood, and all that was not.",
  request: { body: jsonBody(newTrainingImportSchema) },
  responses: { 200: json(trainingImportSchema, "What the file holds, and what changed"), ...FAULTS },
});
const dropPlanned = createRoute({
  method: "delete",
  path: "/training/{id}",
  request: { params: idParam },
  responses: sessions,
});

async function readRaces({ store, runner, machineZone }: Services) {
  const zone = await readZone(store, runner, machineZone);
  const all = await listRaces(store, runner);
  return { schema: "restride.races/1" as const, races: all.map((race) => presentRace(race, zone)) };
}

async function readPlanned({ store, runner, machineZone }: Services) {
  const zone = await readZone(store, runner, machineZone);
  const all = await store.training.listPlanned(runner);
  return {
    schema: "restride.training/1" as const,
    sessions: all.map((session) => presentPlanned(session, zone)),
  };
}

const withZone = async (services: Services) => ({
  ...services,
  zone: await readZone(services.store, services.runner, services.machineZone),
});

/** Races and planned sessions: list, add, remove. */
export function registerTrainingRoutes(api: OpenAPIHono, services: Services): void {
  api.openapi(allRaces, async (context) => context.json(await readRaces(services), 200));
  api.openapi(newRace, async (context) => {
    const added = await addRace(await withZone(services), context.req.valid("json"));
    return added.ok ? context.json(await readRaces(services), 200) : presentFault(context, added.error);
  });
  api.openapi(dropRace, async (context) => {
    const removed = await removeRace(services.store, services.runner, context.req.valid("param").id);
    return removed.ok ? context.json(await readRaces(services), 200) : presentFault(context, removed.error);
  });
  api.openapi(listPlanned, async (context) => context.json(await readPlanned(services), 200));
  api.openapi(newPlanned, async (context) => {
    const added = await addPlanned(await withZone(services), context.req.valid("json"));
    return added.ok ? context.json(await readPlanned(services), 200) : presentFault(context, added.error);
  });
  api.openapi(importPlanned, async (context) => {
    const imported = await importTraining(services, context.req.valid("json"));
    return imported.ok
      ? context.json(presentTrainingImport(imported.value), 200)
      : presentFault(context, imported.error);
  });
  api.openapi(dropPlanned, async (context) => {
    const removed = await removePlanned(services.store, services.runner, context.req.valid("param").id);
    return removed.ok ? context.json(await readPlanned(services), 200) : presentFault(context, removed.error);
  });
}
