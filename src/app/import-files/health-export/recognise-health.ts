import type { Readable } from "node:stream";
import type { Entry, ZipFile } from "yauzl";
import { detectFormat, type FileFormat, findRoot, readHead } from "../../../files/index.ts";
import type { Refusal } from "../met-file.ts";

/** An XML file may be an export by its name; its content says whether it is. */
export const mayBeHealthExport = (path: string): boolean => /\.xml$/i.test(path);

/** The document type of an export stands before its first element. */
export const HEAD_BYTES = 65_536;

const format = (head: Uint8Array): FileFormat => detectFormat(head, "export.xml");

/** Whether a file that begins so is an export of Apple Health. */
export const isHealthExport = (head: Uint8Array): boolean =>
  head.length > 0 && format(head) === "healthExport";

/** The other large file of such an archive: the same in a hospital's format. */
export const isClinicalDocument = (head: Uint8Array): boolean =>
  findRoot(readHead(head))?.toLowerCase() === "clinicaldocument";

export const CLINICAL_DOCUMENT: Refusal = {
  code: "file.notTraining",
  reason: "A clinical document, not training; Restride reads export.xml beside it.",
};

/** The first bytes of an entry, without unpacking the rest; none where the archive is damaged there. */
export async function readEntryHead(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    return await takeHead(await zip.openReadStreamPromise(entry));
  } catch {
    return new Uint8Array(0);
  }
}

async function takeHead(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks);
}
