import { expect } from "vitest";
import {
  type FaultView,
  massagesSchema,
  type NewBooking,
  planSchema,
  statusSchema,
} from "../../src/http/contract.ts";
import { type NewConditionAnswer, routineSchema, safetySchema } from "../../src/http/contract-care.ts";
import { nigglesSchema, triageSchema } from "../../src/http/contract-niggle.ts";
import { openRestride, type Restride } from "../../src/server.ts";
import { type DataFolder, makeDataFolder } from "./run-restride.ts";

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly questions?: FaultView["error"]["questions"];
}

/** A fresh Restride seen from a day, asked through its API; every answer is held against its schema. */
export interface Asked {
  reopen(today: string): Promise<void>;
  close(): Promise<void>;
  change(method: string, path: string, body?: unknown): Promise<unknown>;
  refusal(method: string, path: string, body?: unknown): Promise<Refusal>;
  readonly read: ReturnType<typeof createReader>;
  book(booking: NewBooking): Promise<ReturnType<typeof massagesSchema.parse>>;
  say(answer: NewConditionAnswer): Promise<ReturnType<typeof safetySchema.parse>>;
  /** Imports the sample runner, and waits until it is there. */
  importSample(): Promise<void>;
  log(niggle: object): Promise<ReturnType<typeof nigglesSchema.parse>>;
}

/** Opens Restride on a folder of its own. */
export async function askRestride(today: string): Promise<Asked> {
  const folder: DataFolder = makeDataFolder();
  let restride = await open(folder, today);
  const send = (method: string, path: string, body?: unknown) =>
    restride.api.request(`http://localhost/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
  const change = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await send(method, path, body);
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    return JSON.parse(text);
  };
  await change("PUT", "/settings/timeZone", { value: "UTC" });
  await change("PUT", "/settings/birthYear", { value: "1986" });
  return {
    change,
    read: createReader((path) => change("GET", path)),
    book: async (booking) => massagesSchema.parse(await change("POST", "/massages", booking)),
    say: async (answer) => safetySchema.parse(await change("POST", "/safety", answer)),
    log: async (niggle) => nigglesSchema.parse(await change("POST", "/niggles", niggle)),
    importSample: async () => {
      const started = (await (await send("POST", "/sample")).json()) as { readonly import: string };
      await (await send("GET", `/imports/${started.import}/events`)).text();
    },
    refusal: async (method, path, body) => {
      const answer = await send(method, path, body);
      const { error } = (await answer.json()) as FaultView;
      return { status: answer.status, ...error };
    },
    reopen: async (day) => {
      await restride.close();
      restride = await open(folder, day);
    },
    close: async () => {
      await restride.close();
      folder.remove();
    },
  };
}

async function open({ path }: DataFolder, today: string): Promise<Restride> {
  const opened = await openRestride({ data: path, today });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

const createReader = (get: (path: string) => Promise<unknown>) => ({
  plan: async () => planSchema.parse(await get("/plan")),
  status: async () => statusSchema.parse(await get("/status")),
  safety: async () => safetySchema.parse(await get("/safety")),
  massages: async () => massagesSchema.parse(await get("/massages")),
  routine: async () => routineSchema.parse(await get("/routine?anyway=true")),
  triage: async () => triageSchema.parse(await get("/triage")),
});
