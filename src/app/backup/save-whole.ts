import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse } from "./refusal.ts";

interface SaveOptions {
  /** Whether a file of that name gives way. */
  readonly force: boolean;
  /** Makes the name under which the file is written until it is whole. */
  readonly newId: () => string;
}

/**
 * Has a file written under a name of its own and gives it the wanted one when it is whole: whatever happens, half a file never
 * stands under that name. Answers with its bytes.
 */
export async function saveWhole(
  file: string,
  { force, newId }: SaveOptions,
  write: (unfinished: string) => Promise<void>,
): Promise<number> {
  await refuseIfTaken(file, force);
  const unfinished = join(dirname(file), `.${basename(file)}.${newId()}.part`);
  try {
    await write(unfinished);
    await refuseIfTaken(file, force);
    await rename(unfinished, file);
    return (await stat(file)).size;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return refuseOnDiskFault(file, error);
  }
}

async function refuseIfTaken(file: string, force: boolean): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) return;
  if (found.isDirectory()) refuse("backup.exists", `${file} is a folder. Name a file in it.`);
  if (!force)
    refuse("backup.exists", `${file} exists already. Name another file, or overwrite it with --force.`);
  if (found.size > 0 && !(await isZip(file)))
    refuse(
      "backup.exists",
      `${file} is no zip archive, so that even --force does not overwrite it. Name another file.`,
    );
}

/** Whether a file begins as zip archives do. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const sign = buffer.toString("latin1");
    return bytesRead === 4 && (sign === "PK\u0003\u0004" || sign === "PK\u0005\u0006");
  } finally {
    await file.close();
  }
}

const PRIVATE_FOLDER = { recursive: true, mode: 0o700 } as const;

/** Makes a folder for this user alone where there is none. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, PRIVATE_FOLDER);
  } catch (error) {
    refuseOnDiskFault(folder, error);
  }
}

/** What the system's words for a disk mean for the runner. */
const DISK_WORDS: readonly (readonly [codes: RegExp, say: (file: string) => string])[] = [
  [
    /^(ENOSPC|EDQUOT)$/,
    (file) => `The disk is full: ${file} was not written. Free some space, or name a file on another disk.`,
  ],
  [
    /^(EACCES|EPERM|EROFS)$/,
    (file) => `${file} may not be written. Name a file in a folder that you may write to.`,
  ],
  [
    /^(ENOENT|ENOTDIR)$/,
    (file) => `There is no folder ${dirname(file)}. Make it first, or name a file in another.`,
  ],
  [/^EFBIG$/, (file) => `That disk takes no file as large as ${file} would be. Name a file on another disk.`],
  [/^EEXIST$/, (file) => `${file} should be a folder and is a file. Move it away.`],
  [/^ENAMETOOLONG$/, () => "That name is too long for a file. Choose a shorter one."],
  [
    /^EIO$/,
    (file) => `The disk failed while ${file} was written. Check the disk, or name a file on another.`,
  ],
];

/** Tells a fault of the disk in a sentence; any other error goes on as it is. */
function refuseOnDiskFault(file: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const say = DISK_WORDS.find(([codes]) => codes.test(code))?.[1];
  if (say) return refuse("backup.unwritable", say(file));
  throw error;
}
