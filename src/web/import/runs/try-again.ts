import { call } from "../../read/call.ts";
import { goOn } from "../running-import.ts";

const start = async (path: string): Promise<string> =>
  ((await (await call(path, { method: "POST" })).json()) as { readonly import: string }).import;

/** Looks again at what an import did not read. */
export const tryRunAgain = (id: string): Promise<void> =>
  goOn(() => start(`/imports/runs/${encodeURIComponent(id)}/retry`));

/** Looks again at one file. */
export const tryFileAgain = (key: string): Promise<void> => goOn(() => start(`/imports/files/${key}/retry`));
