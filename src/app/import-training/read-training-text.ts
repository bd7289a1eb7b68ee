import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Result } from "../../core/units/index.ts";
import { detectFormat, readText } from "../../files/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { TrainingFile } from "./import-training.ts";

const MOST_BYTES = 40_000_000;

/** Reads a calendar, table or planned workout from disk, text in whichever encoding it was written. */
export async function readTrainingText(path: string): Promise<Result<TrainingFile, Fault>> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile())
      return fault(
        "training.impossible",
        `"${path}" is no file. Name the calendar (.ics) or table (.csv) itself.`,
      );
    if (found.size > MOST_BYTES)
      return fault(
        "training.impossible",
        `"${name}" is too large for a training calendar. Export the calendar with your training alone.`,
      );
    return { ok: true, value: { name, ...present(await readFile(path)) } };
  } catch {
    return fault(
      "training.impossible",
      `"${path}" could not be opened. Check the name and that you may read it.`,
    );
  }
}

/** A FIT file is no text. */
const present = (bytes: Buffer): Pick<TrainingFile, "text" | "encoding"> =>
  detectFormat(bytes, "") === "fit"
    ? { text: bytes.toString("base64"), encoding: "base64" }
    : { text: decode(bytes) };

/** UTF-8 or UTF-16; text that is neither comes from a Western table program. */
function decode(bytes: Uint8Array): string {
  const text = readText(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
