import type { FaultView, LedgerRowView, PlanView, ProgressView, StatusView } from "../http/contract.ts";

/** A refusal from the server, in its own words for the runner. */
export class Refused extends Error {
  override readonly name = "Refused";
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`/api/v1${path}`, init).catch(() => {
    throw new Refused("No connection to Restride. Is it still running?");
  });
  if (response.ok) return response;
  const answer = (await response.json().catch(() => null)) as FaultView | null;
  throw new Refused(answer?.error.message ?? "Restride could not answer. Please try again.");
}

/** The plan that the runner is shown now. */
export const getPlan = async (): Promise<PlanView> => (await call("/plan")).json();

/** Where the runner stands today. */
export const getStatus = async (): Promise<StatusView> => (await call("/status")).json();

/** Every file met so far. */
export const getLedger = async (): Promise<readonly LedgerRowView[]> =>
  (await (await call("/ledger")).json()).files;

/** Sends one file as it is. */
export const upload = (batch: string, name: string, file: Blob): Promise<Response> =>
  call(`/uploads?batch=${batch}&name=${encodeURIComponent(name)}`, { method: "POST", body: file });

/** Starts the import of a batch; answers with the import's id. */
export const startImport = async (batch: string): Promise<string> =>
  (
    await (
      await call("/imports", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ batch }),
      })
    ).json()
  ).import;

/** Loads the made-up runner; answers with the import's id. */
export const startSample = async (): Promise<string> =>
  (await (await call("/sample", { method: "POST" })).json()).import;

/** The import that waits or runs, if any: a page that is loaded again takes it up. */
export async function findRunningImport(): Promise<string | null> {
  const { imports } = (await (await call("/imports")).json()) as {
    imports: readonly { id: string; state: string }[];
  };
  return imports.find(({ state }) => state === "waiting" || state === "running")?.id ?? null;
}

/** Asks an import to stop. */
export const stopImport = (id: string): Promise<Response> => call(`/imports/${id}/stop`, { method: "POST" });

/** Follows an import until it is over; tells each step. */
export function followImport(
  id: string,
  onProgress: (progress: ProgressView) => void,
): Promise<ProgressView> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/v1/imports/${id}/events`);
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const progress = JSON.parse(data) as ProgressView;
      onProgress(progress);
      if (progress.state === "running") return;
      events.close();
      resolve(progress);
    };
    events.onerror = () => {
      events.close();
      reject(new Refused("The connection broke. The import goes on; load the page again to see it."));
    };
  });
}
