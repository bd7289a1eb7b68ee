import type { Refusal } from "./met-file.ts";

const ending = (list: string) => new RegExp(`\\.(?:${list.trim().split(/\s+/).join("|")})$`, "i");

const MEDIA = ending(`
  jpg jpeg png gif heic heif webp bmp tif tiff svg ico mp4 mov avi m4v mkv webm mp3 m4a wav aac flac ogg pdf
`);

/** Zip inside, yet no archive of training files. */
const PACKED_DOCUMENTS = ending("docx xlsx pptx odt ods odp epub jar apk kmz pages numbers key");

/** Folders beside Apple Health's export.xml. */
const ELECTROCARDIOGRAMS = /(^|\/)(electrocardiograms|clinical-records)(\/|$)/i;

/**
 * Why a file is passed over by its name alone, without opening it; null when it deserves a look.
 * @param name the path inside a folder or archive, `/` between its parts
 */
export function findReasonToSkip(name: string): Refusal | null {
  if (isHidden(name))
    return { code: "file.hidden", reason: "A hidden file of the system, not a training file." };
  if (MEDIA.test(name))
    return { code: "file.media", reason: "A picture, film, sound or page, not a training file." };
  if (ELECTROCARDIOGRAMS.test(name))
    return { code: "file.notTraining", reason: "Electrocardiograms or clinical records, not training." };
  if (PACKED_DOCUMENTS.test(name))
    return { code: "file.notTraining", reason: "A document, not a training file." };
  return null;
}

/** Names that systems hide: `.DS_Store`, `__MACOSX/`, `Thumbs.db`. */
const isHidden = (name: string): boolean =>
  name
    .split("/")
    .some((part) => (part.startsWith(".") && part !== "." && part !== "..") || isSystemName(part));

const isSystemName = (part: string): boolean =>
  part === "__MACOSX" || part === "Thumbs.db" || part === "desktop.ini";
