import { setTimeout as wait } from "node:timers/promises";
import { ok, type Result } from "../../core/units/index.ts";
import type { ServiceDoor } from "./service-door.ts";
import {
  busy,
  CUT_OFF,
  ELSEWHERE,
  MISSING,
  REFUSED,
  type ServiceFault,
  STOPPED,
  TOO_LARGE,
  TOO_SLOW,
  UNREACHABLE,
} from "./service-fault.ts";

/** Asks a service one thing at a time. */
export interface Asker {
  readonly door: ServiceDoor;
  readonly account: string;
  /** The key; it goes into the header of a request and nowhere else. */
  readonly secret: string;
  readonly signal?: AbortSignal | undefined;
}

export type Answered = Result<Uint8Array<ArrayBuffer>, ServiceFault>;

/** What one try gave: an answer, or whether another try may help. */
type Tried =
  | { readonly again: false; readonly answered: Answered }
  | { readonly again: true; readonly status: number | null; readonly waitMs: number | null };

const MOST_REDIRECTS = 2;
const LONGEST_WAIT_MS = 60_000;

/**
 * Asks for a path and takes the whole answer, up to so many bytes. A busy service is asked again after a while, as often
 * as the door says; a broken line once more. Never rejects.
 */
export async function askService(asker: Asker, path: string, mostBytes: number): Promise<Answered> {
  const { door, signal } = asker;
  for (let tries = 1; ; tries += 1) {
    if (signal?.aborted) return STOPPED;
    const tried = await tryOnce(asker, path, mostBytes);
    if (!tried.again) return tried.answered;
    const waitMs = door.waitsMs[tries - 1];
    if (waitMs === undefined) return tried.status === null ? CUT_OFF : busy(tried.status, tries);
    await pause(Math.max(waitMs, tried.waitMs ?? 0), signal);
  }
}

/** Ends early, without a fault, when it is stopped. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  wait(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);

const done = (answered: Answered): Tried => ({ again: false, answered });

async function tryOnce(asker: Asker, path: string, mostBytes: number): Promise<Tried> {
  const { door, signal } = asker;
  const late = AbortSignal.timeout(door.timeoutMs);
  const cut = signal ? AbortSignal.any([late, signal]) : late;
  try {
    const response = await follow(asker, `${door.url}${path}`, cut);
    return await take(response, mostBytes);
  } catch (error) {
    if (signal?.aborted) return done(STOPPED);
    if (late.aborted) return done(TOO_SLOW);
    return isCutOff(error) ? { again: true, status: null, waitMs: null } : done(UNREACHABLE);
  }
}

/** Redirects lead on only within the same origin: the key is for no other. */
async function follow({ secret }: Asker, address: string, signal: AbortSignal): Promise<Response> {
  const headers = {
    accept: "application/json, application/octet-stream",
    authorization: `Basic ${Buffer.from(`API_KEY:${secret}`).toString("base64")}`,
    "user-agent": "Restride",
  };
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, { headers, signal, redirect: "manual" });
    const location = isRedirect(response) ? response.headers.get("location") : null;
    if (location === null || redirects === MOST_REDIRECTS || !URL.canParse(location, url.href))
      return response;
    const next = new URL(location, url);
    if (next.origin !== url.origin) return response;
    await response.body?.cancel();
    url = next;
  }
}

const isRedirect = ({ status }: Response): boolean => status >= 300 && status < 400;

async function take(response: Response, mostBytes: number): Promise<Tried> {
  const { status } = response;
  if (status === 200) return done(await takeBody(response, mostBytes));
  await response.body?.cancel();
  if (status === 401 || status === 403) return done(REFUSED);
  if (status === 429 || status >= 500) return { again: true, status, waitMs: findWait(response) };
  return done(isRedirect(response) ? ELSEWHERE : MISSING);
}

/** What the service asks for in seconds, within bounds. */
function findWait({ headers }: Response): number | null {
  const asked = headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(asked) ? Math.min(Number(asked) * 1000, LONGEST_WAIT_MS) : null;
}

async function takeBody({ body }: Response, mostBytes: number): Promise<Answered> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return TOO_LARGE;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}

/** Whether the line broke after the answer had begun. */
const isCutOff = (error: unknown): boolean =>
  error instanceof TypeError && (error.message === "terminated" || hasCode(error.cause, "UND_ERR_SOCKET"));

const hasCode = (cause: unknown, code: string): boolean =>
  typeof cause === "object" && cause !== null && "code" in cause && cause.code === code;
