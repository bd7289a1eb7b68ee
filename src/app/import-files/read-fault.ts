import type { Refusal } from "./met-file.ts";

/** The words for an error of the file system. */
export function presentDiskFault(error: unknown): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "file.missing", reason: "There is nothing at this path." };
    case "EACCES":
    case "EPERM":
      return { code: "file.denied", reason: "This account may not read it; change its permissions." };
    case "ELOOP":
      return { code: "file.missing", reason: "A link that leads only to itself." };
    default:
      return {
        code: "file.damaged",
        reason: `It could not be read from the disk (${code || String(error)}).`,
      };
  }
}

/** A file that was listed a moment ago and is gone now. */
export function presentLateFault(error: unknown): Refusal {
  const refusal = presentDiskFault(error);
  return refusal.code === "file.missing"
    ? { code: "file.vanished", reason: "It vanished while the import was running." }
    : refusal;
}
