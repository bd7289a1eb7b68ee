import type { ListedActivity } from "../../files/index.ts";
import type { ContentHash } from "../../store/store.ts";

/** What stands at a path: bytes to read, or a remark on why they are not read. */
export type MetFile = MetBytes | MetRemark;

export interface MetBytes {
  readonly kind: "bytes";
  /** As the ledger names it, `archive.zip!inner/path`. */
  readonly path: string;
  /** The file's own name without `.gz`: a hint at its format. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes as they came, when they came compressed by gzip. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
}

export interface MetRemark {
  readonly kind: "remark";
  readonly path: string;
  readonly outcome: "skipped" | "unreadable";
  readonly code: RemarkCode;
  readonly reason: string;
  /** Known where the bytes were looked into. */
  readonly hash: ContentHash | null;
  readonly at: { readonly line: number } | null;
  /** Of a list of activities: its rows by the files that they name. */
  readonly list?: ReadonlyMap<string, ListedActivity>;
}

/** Why a file is not read, beside what the reader itself says of its bytes. */
export type RemarkCode =
  | "file.hidden"
  | "file.media"
  | "file.notTraining"
  | "file.notRegular"
  | "file.listOfActivities"
  | "file.healthExport"
  | "file.missing"
  | "file.denied"
  | "file.vanished"
  | "file.tooLarge"
  | "file.truncated"
  | "file.damaged"
  | "disk.noRoom"
  | "folder.again"
  | "folder.empty"
  | "archive.bomb"
  | "archive.unsafePath"
  | "archive.encrypted"
  | "archive.unknownMethod"
  | "archive.tooDeep"
  | "archive.tooManyEntries"
  | "archive.tooLarge"
  | "archive.damaged"
  | "archive.empty";

/** Why bytes could not be had. */
export interface Refusal {
  readonly code: RemarkCode;
  readonly reason: string;
}

/** A file passed over on purpose. */
export const skip = (path: string, refusal: Refusal): MetRemark => ({
  kind: "remark",
  path,
  outcome: "skipped",
  hash: null,
  at: null,
  ...refusal,
});

/** A file that should have been read and could not be. */
export const refuse = (path: string, refusal: Refusal): MetRemark => ({
  kind: "remark",
  path,
  outcome: "unreadable",
  hash: null,
  at: null,
  ...refusal,
});

/** A path without line breaks and codes that a terminal would obey. */
export const showable = (path: string): string => path.replace(/\p{Cc}/gu, "\uFFFD");
