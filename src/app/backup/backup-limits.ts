const MEBIBYTE = 1024 * 1024;

/** How large a backup may be that is read. Ten times and more what decades of daily runs need. */
export interface BackupLimits {
  readonly entries: number;
  readonly manifestBytes: number;
  /** Uncompressed bytes of all entries together. */
  readonly totalBytes: number;
  /** Bytes of one entry that is held whole: an original is a training file, compressed. */
  readonly storedBytes: number;
  /** Bytes of one row. */
  readonly rowBytes: number;
  /** Uncompressed over compressed, beyond the free bytes. Rows stay below 30. */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const BACKUP_LIMITS: BackupLimits = {
  entries: 500_000,
  manifestBytes: 128 * MEBIBYTE,
  totalBytes: 50 * 1024 * MEBIBYTE,
  storedBytes: 256 * MEBIBYTE,
  rowBytes: 64 * MEBIBYTE,
  ratio: 300,
  freeBytes: 32 * MEBIBYTE,
};
