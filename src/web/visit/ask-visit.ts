import type { OpenedVisitView, ReplyWordsView, VisitDoorView } from "../../http/contract.ts";

/** Why the server did not answer as asked. */
export type VisitFault =
  | { readonly kind: "noConnection" }
  | { readonly kind: "failed" }
  | { readonly kind: "tooMany"; readonly seconds: number }
  /** The server's code, `visit.closed`, and its sentence. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: VisitFault };

const LONGEST_WAIT = 600;

async function ask<Value>(path: string, init: RequestInit): Promise<Answered<Value>> {
  const response = await fetch(`/api/v1/visits/${path}`, { cache: "no-store", ...init }).catch(() => null);
  if (response === null) return { ok: false, fault: { kind: "noConnection" } };
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return { ok: true, value: body as Value };
  return { ok: false, fault: faultOf(response.status, response.headers.get("retry-after"), body) };
}

/** What an answer that is none says. */
export function faultOf(status: number, retryAfter: string | null, body: unknown): VisitFault {
  const seconds = Number(retryAfter ?? Number.NaN);
  if (status === 429) return { kind: "tooMany", seconds: Number.isFinite(seconds) ? seconds : LONGEST_WAIT };
  const error = (body as { readonly error?: { readonly code?: unknown; readonly message?: unknown } } | null)
    ?.error;
  if (typeof error?.code !== "string" || typeof error.message !== "string" || status >= 500)
    return { kind: "failed" };
  return { kind: "refused", code: error.code, message: error.message };
}

const bearing = (bearer: string) => ({ authorization: `Bearer ${bearer}` });

/** Whether there is a page, and whether it wants a pass phrase. */
export const askDoor = (id: string): Promise<Answered<VisitDoorView>> => ask(id, {});

/** The sealed page, for who has its key. */
export const askPage = (id: string, bearer: string): Promise<Answered<OpenedVisitView>> =>
  ask(`${id}/open`, { method: "POST", headers: bearing(bearer) });

/** Sends what the therapist wrote; twice the same is one. */
export const sendReply = (id: string, bearer: string, words: ReplyWordsView): Promise<Answered<unknown>> =>
  ask(`${id}/reply`, {
    method: "POST",
    headers: { ...bearing(bearer), "content-type": "application/json" },
    body: JSON.stringify(words),
  });
