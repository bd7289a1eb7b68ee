import { createHash } from "node:crypto";
import type { ActivityId } from "../../core/activity/index.ts";
import type { ContentHash, RecordingId } from "../../store/store.ts";

const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** SHA-256 of a file's uncompressed bytes: by it the same bytes are known again under any name. */
export const hashBytes = (bytes: Uint8Array): ContentHash => sha256(bytes) as ContentHash;

/** 80 bits: among ten million recordings two meet once in 24 billion. */
const ID_LENGTH = 20;

/**
 * The ids of a session, made from the file's content and the session's place in it: the same files give the same
 * ids on every machine and after every interruption.
 */
export function deriveIds(
  hash: ContentHash,
  sessionIndex: number,
): { readonly recording: RecordingId; readonly activity: ActivityId } {
  const digest = sha256(`${hash}:${sessionIndex}`);
  return {
    recording: digest.slice(0, ID_LENGTH) as RecordingId,
    activity: digest.slice(-ID_LENGTH) as ActivityId,
  };
}
