import { join } from "node:path";
import { expect } from "vitest";
import { openNiggle } from "../../src/app/niggle/log-niggle.ts";
import type { Services } from "../../src/app/services.ts";
import type { Area } from "../../src/core/body/index.ts";
import type { SelfCareId, SelfCareKind } from "../../src/core/care/index.ts";
import { addDays, instantAt, type LocalDate, localDate, UTC } from "../../src/core/units/index.ts";
import { type FaultView, statusSchema } from "../../src/http/contract.ts";
import { cadenceSchema, helpsSchema, messagesSchema } from "../../src/http/contract-insight.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { openStore } from "../../src/store/open-store.ts";
import { aRun } from "../builders/an-activity.ts";
import { makeDataFolder } from "./run-restride.ts";
import { nextId } from "./store-contract.ts";
import { aFile } from "./store-fixtures.ts";

/** A Monday. */
export const TODAY: LocalDate = localDate("2026-11-23");

export const daysAgo = (days: number): LocalDate => addDays(TODAY, -days);

const INSTALLED = instantAt(localDate("2026-06-01"), 720, UTC);
const NOON = 12 * 60;

export interface RunWords {
  /** Steps a minute over the whole run; none were recorded without it. */
  readonly steps?: number;
  readonly heartRate?: number;
  readonly minutes?: number;
  /** Metres a second. */
  readonly speed?: number;
}

/** A runner with a real store, seen through the real API on `TODAY`, whose log was set up in June. */
export interface InsightLog {
  readonly send: (method: string, path: string, body?: unknown) => Promise<Response>;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly refusal: (
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<FaultView["error"] & { status: number }>;
  readonly readMessage: (today?: string) => Promise<ReturnType<typeof messagesSchema.parse>["message"]>;
  readonly readStatus: (today?: string) => Promise<ReturnType<typeof statusSchema.parse>>;
  readonly readCadence: (today?: string) => Promise<ReturnType<typeof cadenceSchema.parse>>;
  readonly readHelps: (query?: string) => Promise<ReturnType<typeof helpsSchema.parse>>;
  readonly run: (date: LocalDate, words?: RunWords) => Promise<void>;
  readonly care: (date: LocalDate, words?: Partial<CareWords>) => Promise<void>;
  readonly sore: (date: LocalDate, legs: number) => Promise<void>;
  readonly niggle: (date: LocalDate, words: Parameters<typeof openNiggle>[1]) => Promise<void>;
  readonly services: () => Services;
  readonly close: () => Promise<void>;
}

interface CareWords {
  readonly minutes: number;
  readonly method: SelfCareKind;
  readonly areas: readonly Area[];
  readonly pressure: number | null;
}

/** Opens one; `close` takes it away again. */
export async function openInsightLog(): Promise<InsightLog> {
  const folder = makeDataFolder();
  const store = await openStore({
    kind: "sqlite",
    file: join(folder.path, "restride.sqlite"),
    newId: nextId,
  });
  await store.runners.getLocal(INSTALLED);
  await store.close();
  const opened = await openRestride({ data: folder.path, today: TODAY });
  if (!opened.ok) throw new Error(opened.error);
  const log = logOn(opened.value);
  await log.ask("PUT", "/settings/timeZone", { value: "UTC" });
  await log.ask("PUT", "/settings/birthYear", { value: "1986" });
  return {
    ...log,
    close: async () => {
      await opened.value.close();
      folder.remove();
    },
  };
}

function logOn({ api, services }: Restride): Omit<InsightLog, "close"> {
  const send: InsightLog["send"] = async (method, path, body) =>
    api.request(`http://localhost/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  const ask: InsightLog["ask"] = async (method, path, body) => {
    const answer = await send(method, path, body);
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    return JSON.parse(text);
  };
  return {
    send,
    ask,
    refusal: async (method, path, body) => {
      const answer = await send(method, path, body);
      const { error } = (await answer.json()) as FaultView;
      expect(error.message).toMatch(/^.{10,}[.?]$/);
      return { status: answer.status, ...error };
    },
    readMessage: async (today = TODAY) =>
      messagesSchema.parse(await ask("GET", `/messages?today=${today}`)).message,
    readStatus: async (today = TODAY) => statusSchema.parse(await ask("GET", `/status?today=${today}`)),
    readCadence: async (today = TODAY) => cadenceSchema.parse(await ask("GET", `/cadence?today=${today}`)),
    readHelps: async (query = "") => helpsSchema.parse(await ask("GET", `/helps${query}`)),
    ...writersOn(services),
    services: () => services,
  };
}

function writersOn(services: Services): Pick<InsightLog, "run" | "care" | "sore" | "niggle"> {
  const { store, runner } = services;
  return {
    run: async (date, words = {}) => {
      const file = aFile({ id: `run-${date}`, activity: `run-${date}` });
      const recordings = file.recordings.map((one) => ({ ...one, summary: aRunOf(date, words) }));
      await store.imports.save(runner, [{ ...file, recordings }]);
    },
    care: async (date, words = {}) => {
      const care = { minutes: 10, method: "foamRoller" as const, areas: [], pressure: 2, ...words };
      const at = instantAt(date, 300, UTC);
      await store.care.saveSelfCare(runner, [{ id: nextId() as SelfCareId, date, at, moves: [], ...care }]);
    },
    sore: (date, legs) => store.care.saveSoreness(runner, { date, legs, stairs: null }),
    niggle: async (date, words) => {
      const clock = { now: () => instantAt(date, NOON, UTC), today: date };
      const opened = await openNiggle({ ...services, clock }, { answers: "none", ...words });
      if (!opened.ok) throw new Error(opened.error.message);
    },
  };
}

function aRunOf(date: LocalDate, { steps, heartRate, minutes = 40, speed = 2.8 }: RunWords) {
  const km = (speed * minutes * 60) / 1000;
  const run = aRun().on(date).at("04:00").km(km).minutes(minutes).rpe(3);
  const { summary } = (heartRate === undefined ? run : run.hr(heartRate)).build();
  const cadence = { first: steps ?? 0, step: 1, seconds: steps === undefined ? [] : [minutes * 60] };
  return { ...summary, histograms: { ...summary.histograms, cadence } };
}
