import type { Cap } from "./take-bytes.ts";

/** How far archives are followed. Beyond it an entry is refused with a row, whatever its header promises. */
export interface UnpackLimits {
  /** Uncompressed bytes of one training file. */
  readonly fileBytes: number;
  /** Uncompressed bytes of an export of Apple Health, which flows and is never held. */
  readonly healthBytes: number;
  /** Uncompressed bytes of an archive inside an archive. */
  readonly archiveBytes: number;
  /** Uncompressed bytes out of one archive, the archives in it included. */
  readonly totalBytes: number;
  /** Uncompressed over compressed, beyond the free bytes. Training files stay below 40. */
  readonly ratio: number;
  /** Bytes that may come out at any ratio: small files full of blanks are no bomb. */
  readonly freeBytes: number;
  /** Entries of one archive, the archives in it included. */
  readonly entries: number;
  /** Archives in archives. */
  readonly depth: number;
}

const MEBIBYTE = 1024 * 1024;

/** Ten times what large exports need (a decade of daily runs: 1 GB, 20,000 entries, two levels). */
export const UNPACK_LIMITS: UnpackLimits = {
  fileBytes: 128 * MEBIBYTE,
  healthBytes: 8 * 1024 * MEBIBYTE,
  archiveBytes: 2048 * MEBIBYTE,
  totalBytes: 10 * 1024 * MEBIBYTE,
  ratio: 200,
  freeBytes: 4 * MEBIBYTE,
  entries: 200_000,
  depth: 4,
};

/** What one archive of the runner may still give, counted down while it and the archives in it are unpacked. */
export interface UnpackBudget {
  bytes: number;
  entries: number;
}

/** A full budget for the next archive. */
export const startBudget = (limits: UnpackLimits): UnpackBudget => ({
  bytes: limits.totalBytes,
  entries: limits.entries,
});

/**
 * The most that so many compressed bytes may become, and what is said beyond it: the tightest of the limit on the
 * ratio, on this one file, and on the whole archive.
 */
export function findCap(
  compressed: number,
  fileBytes: number,
  limits: UnpackLimits,
  budget: UnpackBudget,
): Cap {
  const byRatio = Math.max(limits.freeBytes, compressed * limits.ratio);
  if (budget.bytes < Math.min(byRatio, fileBytes)) return { bytes: budget.bytes, refusal: TOO_MUCH };
  return byRatio < fileBytes ? { bytes: byRatio, refusal: BOMB } : { bytes: fileBytes, refusal: TOO_LARGE };
}

/** The same for an export of Apple Health. */
export function findHealthCap(compressed: number, limits: UnpackLimits, budget: UnpackBudget): Cap {
  const cap = findCap(compressed, limits.healthBytes, limits, budget);
  return cap.refusal === TOO_LARGE ? { ...cap, refusal: HEALTH_TOO_LARGE } : cap;
}

const BOMB = {
  code: "archive.bomb",
  reason: "It would unpack to hundreds of times its size: it is made to burst, not to carry a run.",
} as const;

export const TOO_LARGE = {
  code: "file.tooLarge",
  reason: "It is larger than any recording of a training session (128 MB).",
} as const;

export const HEALTH_TOO_LARGE = {
  code: "file.tooLarge",
  reason: "This export of Apple Health is larger than any that a phone writes (8 GB).",
} as const;

const TOO_MUCH = {
  code: "archive.tooLarge",
  reason: "The archive unpacks to more than 10 GB; import it in parts.",
} as const;
