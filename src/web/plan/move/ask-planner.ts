import { queries, queryClient } from "../../read/queries.ts";
import type { PriceAnswers, PriceQuestion } from "./offer.ts";
import type { Answered, Asked } from "./price-worker.ts";

/**
 * The planner of the page: the same core as the server's, in a thread of its own, so that the page never waits for it.
 * It is read when it is first asked, and what it said is remembered until the log changes.
 */
interface Planner {
  readonly worker: Worker;
  readonly pending: Map<number, (answer: unknown) => void>;
}

let planner: Planner | null = null;
let contextSent = "";
let asked = 0;
const remembered = new Map<string, Promise<unknown>>();

/** Asks the planner; rejects where it cannot be asked, as without a connection. */
export async function askPlanner<Kind extends PriceQuestion["kind"]>(
  question: Extract<PriceQuestion, { readonly kind: Kind }>,
): Promise<PriceAnswers[Kind]> {
  const { context } = await queryClient.fetchQuery(queries.planContext);
  if (context !== contextSent) remembered.clear();
  const key = JSON.stringify(question);
  const known = remembered.get(key) ?? post(context, question);
  remembered.set(key, known);
  const answer = await known;
  if (answer === undefined) throw new Error("The planner could not answer.");
  return answer as PriceAnswers[Kind];
}

function post(context: string, question: PriceQuestion): Promise<unknown> {
  const { worker, pending } = start();
  asked += 1;
  const message: Asked = { id: asked, context: context === contextSent ? null : context, question };
  contextSent = context;
  return new Promise((resolve) => {
    pending.set(message.id, resolve);
    worker.postMessage(message);
  });
}

function start(): Planner {
  if (planner) return planner;
  const worker = new Worker(new URL("./price-worker.ts", import.meta.url), { type: "module" });
  const pending: Planner["pending"] = new Map();
  worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
    pending.get(data.id)?.(data.answer);
    pending.delete(data.id);
  });
  worker.addEventListener("error", () => {
    for (const resolve of pending.values()) resolve(undefined);
    pending.clear();
    planner = null;
    contextSent = "";
  });
  planner = { worker, pending };
  return planner;
}
