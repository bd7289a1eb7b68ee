import type { FaultView } from "../../http/contract.ts";
import { noteAnswer } from "./staleness.ts";

type Questions = NonNullable<FaultView["error"]["questions"]>;

/** A refusal from the server, in its own words for the runner. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    message: string,
    /** The server's word for it, `massage.safety`; `unknown` where it gave none. */
    readonly code: string,
    readonly questions: Questions = [],
  ) {
    super(message);
  }
}

/** The server cannot be reached: nothing was done there. */
export class NoConnection extends Error {
  override readonly name = "NoConnection";
  constructor() {
    super("No connection to Restride. Is it still running?");
  }
}

/** One request to the API under /api/v1; throws `Refused` or `NoConnection`, both with a sentence to show. */
export async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`/api/v1${path}`, init).catch(() => {
    throw new NoConnection();
  });
  if (!init?.method) noteAnswer(response);
  if (response.ok) return response;
  const answer = (await response.json().catch(() => null)) as FaultView | null;
  if (response.status === 503 && answer === null) throw new NoConnection();
  throw new Refused(
    answer?.error.message ?? "Restride could not answer. Please try again.",
    answer?.error.code ?? "unknown",
    answer?.error.questions,
  );
}

/** Reads one resource. */
export const read = async <T>(path: string): Promise<T> => (await call(path)).json() as Promise<T>;
