import type { FaultView } from "../http/contract.ts";
import { CliFault } from "./cli-fault.ts";
import type { CommonOptions } from "./command-options.ts";

type Restride = import("../server.ts").Restride;

/** A command's way to Restride: the same API as the pages use, in this process and without a socket. */
export interface Session {
  readonly restride: Restride;
  readonly options: CommonOptions;
  get<View>(path: string): Promise<View>;
  send<View>(method: "POST" | "PATCH" | "PUT" | "DELETE", path: string, body?: unknown): Promise<View>;
  text(path: string): Promise<string>;
  bytes(path: string): Promise<Uint8Array>;
}

/** Opens the store, runs the act, and closes whatever happens. */
export async function withSession<Value>(
  options: CommonOptions,
  act: (session: Session) => Promise<Value>,
): Promise<Value> {
  const { openRestride } = await import("../server.ts");
  const opened = await openRestride({ data: options.data, today: options.today });
  if (!opened.ok) throw new CliFault(opened.error);
  try {
    return await act(startSession(opened.value, options));
  } finally {
    await opened.value.close();
  }
}

function startSession(restride: Restride, options: CommonOptions): Session {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await restride.api.request(`http://localhost/api/v1${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (response.ok) return response;
    throw toFault((await response.json()) as FaultView);
  };
  return {
    restride,
    options,
    get: async <View>(path: string) => (await (await call("GET", path)).json()) as View,
    send: async <View>(method: string, path: string, body?: unknown) =>
      (await (await call(method, path, body)).json()) as View,
    text: async (path) => (await call("GET", path)).text(),
    bytes: async (path) => new Uint8Array(await (await call("GET", path)).arrayBuffer()),
  };
}

const toFault = ({ error }: Partial<FaultView>): CliFault =>
  new CliFault(error?.message ?? "Restride could not answer. Please try again.", error?.questions);
