import { createHash } from "node:crypto";
import type { Result } from "../../core/units/index.ts";

/** One file inside a backup. */
export interface ManifestEntry {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  /** Of the uncompressed bytes, lower-case hex. */
  readonly sha256: string;
}

/** What a backup says of itself, the first file in it. */
export interface Manifest {
  /** Version of the Restride that made it. */
  readonly restride: string;
  /** Last step of the schema that its rows are in. */
  readonly schemaStep: string;
  readonly madeAt: string;
  readonly entries: readonly ManifestEntry[];
}

/** Why a manifest is not taken: it is none of ours, of a later format, or not as Restride wrote it. */
export type ManifestFault =
  | { readonly kind: "foreign" }
  | { readonly kind: "later"; readonly restride: string }
  | { readonly kind: "damaged" };

export const MANIFEST_NAME = "manifest.json";
const FORMAT = "restride.backup";
/** Goes up when an older Restride could no longer read what a newer one writes. */
const FORMAT_VERSION = 1;

/** The manifest as text: its seal is the SHA-256 of all that stands before it, so that an edit shows. */
export function formatManifest({ restride, schemaStep, madeAt, entries }: Manifest): string {
  const head = { format: FORMAT, formatVersion: FORMAT_VERSION, restride, schemaStep, madeAt };
  const files = entries.map(({ name, rows, bytes, sha256 }) => ({ name, rows, bytes, sha256 }));
  const sealed = { ...head, entries: files };
  const seal = createHash("sha256").update(JSON.stringify(sealed)).digest("hex");
  return `${JSON.stringify({ ...sealed, seal }, null, 1)}\n`;
}

/** Reads a manifest; one that differs in a single sign from what `formatManifest` writes is damaged. */
export function parseManifest(text: string): Result<Manifest, ManifestFault> {
  const found = readJson(text);
  if (!isRecord(found) || found.format !== FORMAT) return { ok: false, error: { kind: "foreign" } };
  if (typeof found.formatVersion === "number" && found.formatVersion > FORMAT_VERSION)
    return { ok: false, error: { kind: "later", restride: String(found.restride) } };
  return isManifest(found) && formatManifest(found) === text
    ? { ok: true, value: found }
    : { ok: false, error: { kind: "damaged" } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  typeof value.restride === "string" &&
  typeof value.schemaStep === "string" &&
  typeof value.madeAt === "string" &&
  !Number.isNaN(Date.parse(value.madeAt)) &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry);

const isEntry = (value: unknown): value is ManifestEntry =>
  isRecord(value) &&
  typeof value.name === "string" &&
  isCount(value.rows) &&
  isCount(value.bytes) &&
  typeof value.sha256 === "string";

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
