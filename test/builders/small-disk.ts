import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own in memory, as small as a test wants it. */
export interface SmallDisk {
  readonly path: string;
  /** `size=8m`, `ro`: takes effect at once, with everything that is on it. */
  remount(options: string): void;
  remove(): void;
}

const mount = (...words: readonly string[]): boolean =>
  spawnSync("mount", words, { stdio: "ignore" }).status === 0;

/** A disk of so many kilobytes, or null where this account may not mount one. */
export function mountSmallDisk(kilobytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), "restride-disk-"));
  const isMounted =
    process.platform === "linux" && mount("-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", path);
  if (!isMounted) {
    rmSync(path, { recursive: true });
    return null;
  }
  return {
    path,
    remount(options) {
      if (!mount("-o", `remount,${options}`, path)) throw new Error(`${path} does not take ${options}`);
    },
    remove() {
      spawnSync("umount", ["-l", path], { stdio: "ignore" });
      rmSync(path, { recursive: true, force: true });
    },
  };
}
