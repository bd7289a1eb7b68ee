import type { ProgressView } from "../../http/contract.ts";
import { call, NoConnection, read } from "../read/call.ts";

const post = (path: string, body?: unknown): Promise<Response> =>
  call(path, {
    method: "POST",
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });

const started = async (response: Response): Promise<string> =>
  ((await response.json()) as { readonly import: string }).import;

/** Sends one file as it is. */
export const upload = (batch: string, name: string, file: Blob): Promise<Response> =>
  call(`/uploads?batch=${batch}&name=${encodeURIComponent(name)}`, { method: "POST", body: file });

/** Starts the import of a batch; answers with the import's id. */
export const startImport = async (batch: string): Promise<string> =>
  started(await post("/imports", { batch }));

/** Loads the made-up runner; answers with the import's id. */
export const startSample = async (): Promise<string> => started(await post("/sample"));

/** Asks an import to stop. */
export const stopImport = (id: string): Promise<Response> => post(`/imports/${id}/stop`);

/** The import that waits or runs, if any: a page that is loaded again takes it up. */
export async function findRunningImport(): Promise<string | null> {
  const { imports } = await read<{ readonly imports: readonly { id: string; state: string }[] }>("/imports");
  return imports.find(({ state }) => state === "waiting" || state === "running")?.id ?? null;
}

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
      reject(new NoConnection());
    };
  });
}
