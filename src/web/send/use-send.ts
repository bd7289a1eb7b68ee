import { useMutation } from "@tanstack/react-query";
import { NoConnection } from "../read/call.ts";
import { post } from "./deliver.ts";
import type { Waiting } from "./outbox.ts";
import { newRequestId } from "./request-id.ts";
import { noteChange, wait } from "./waiting.ts";

/** What the runner says or asks for. */
export interface Saying {
  readonly method?: Waiting["method"];
  /** Under /api/v1. */
  readonly path: string;
  readonly body?: unknown;
  /** Where given, it is kept on this device without a connection, under these words. */
  readonly keepAs?: string;
  readonly mayNeedCare?: boolean;
}

/** What became of it: the server's answer, or null where it waits on this device. */
export interface Said<T> {
  readonly answer: T | null;
}

/** Sends one saying; resolves when everything shown is read anew. Throws `Refused`, or `NoConnection` where it cannot wait. */
export async function say<T>({
  method = "POST",
  path,
  body,
  keepAs,
  mayNeedCare = false,
}: Saying): Promise<Said<T>> {
  const note: Waiting = {
    id: newRequestId(),
    method,
    path,
    body,
    label: keepAs ?? "",
    saidAt: new Date().toISOString(),
    mayNeedCare,
    refused: null,
  };
  try {
    const response = await post(note);
    const answer = (await response.json()) as T;
    await noteChange();
    return { answer };
  } catch (error) {
    if (!(error instanceof NoConnection) || keepAs === undefined) throw error;
    await wait(note);
    return { answer: null };
  }
}

/** `say` as a mutation, for buttons and forms. */
export const useSend = <T = unknown>() =>
  useMutation<Said<T>, Error, Saying>({ mutationFn: (saying) => say<T>(saying) });
