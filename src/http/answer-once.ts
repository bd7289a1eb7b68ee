import type { MiddlewareHandler } from "hono";
import type { Services } from "../app/services.ts";
import { addMinutes } from "../core/units/index.ts";

/** The id that a device gives a request which it may send again, after a lost answer. */
const HEADER = "idempotency-key";
const USABLE = /^[\w-]{8,80}$/;
const DAYS_KEPT = 60;
const MINUTES_A_DAY = 24 * 60;

/** What was answered, as it is kept. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * A request with an id is done once: sent again, it gets the answer of the first time, while that one runs too. Refusals are
 * not kept, so that what was mended can be sent under the same id.
 */
export function answerOnce({ store, runner, clock }: Services): MiddlewareHandler {
  const running = new Map<string, Promise<Answer>>();
  const keep = (request: string, { status, body }: Answer): Promise<void> => {
    const now = clock.now();
    const kept = { request, answeredAt: now, status, body };
    return store.answers.keepAnswer(runner, kept, addMinutes(now, -DAYS_KEPT * MINUTES_A_DAY));
  };
  return async (context, next) => {
    const id = context.req.header(HEADER);
    if (id === undefined || context.req.method === "GET" || !USABLE.test(id)) return next();
    const request = `${context.req.method} ${context.req.path} ${id}`;
    for (let earlier = running.get(request); earlier; earlier = running.get(request)) {
      const answer = await earlier;
      if (isDone(answer)) return replay(answer);
    }
    let isNew = false;
    const run = async (): Promise<Answer> => {
      const kept = await store.answers.findAnswer(runner, request);
      if (kept) return kept;
      isNew = true;
      await next();
      const answer = await read(context.res);
      if (isDone(answer)) await keep(request, answer);
      return answer;
    };
    const answering = run();
    running.set(request, answering);
    try {
      const answer = await answering;
      if (!isNew) return replay(answer);
    } finally {
      running.delete(request);
    }
  };
}

const isDone = ({ status }: Answer): boolean => status < 300;

const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: await response.clone().text(),
});

const replay = ({ status, body }: Answer): Response =>
  new Response(body, { status, headers: { "content-type": "application/json" } });
