/** A file and the name under which the ledger shows it, folders included. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** Every file that was dropped, the ones inside folders too. */
export async function collectDropped(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const files: NamedFile[] = [];
  for (const entry of entries) await collectEntry(entry, files);
  return files;
}

async function collectEntry(entry: FileSystemEntry, files: NamedFile[]): Promise<void> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    files.push({ name: entry.fullPath.replace(/^\//, ""), file });
  } else if (entry instanceof FileSystemDirectoryEntry) {
    for (const child of await readFolder(entry)) await collectEntry(child, files);
  }
}

/** A reader hands out a folder in parts; an empty part is the end. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return children;
    children.push(...part);
  }
}
