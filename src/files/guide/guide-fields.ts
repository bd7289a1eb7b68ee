import { err, type LocalDate, localDate, ok, parseLocalDate, type Result } from "../../core/units/index.ts";
import type { Fields } from "./front-matter.ts";
import { GUIDE_GRADES, GUIDE_KINDS, type Guide, type GuideEvidence, type LineFault } from "./guide.ts";

/** What the front matter says of a guide. */
export type GuideHead = Omit<Guide, "sections">;

const EVIDENCE_NAMES = ["outcome", "grade", "sources"];
const NAMES = [
  "id",
  "title",
  "kind",
  "summary",
  "sites",
  "modalities",
  "moves",
  "rules",
  "evidence",
  "reviewed",
  "words",
];

const ID = /^[A-Z]{1,3}[1-9]$/;
const SENTENCE = /^[A-Z](?:[^.!?]|\.\d)*\.$/;
const SOURCE = /^(?:10\.\d{4,9}\/\S+|practice)$/;

/**
 * Reads the fields of a guide's front matter: every name once, no others, each of its kind.
 * Source: practice.
 * @example parseGuideHead(fields, 1) // the head, or the first field that is wrong and its line
 */
export function parseGuideHead(fields: Fields, firstLine: number): Result<GuideHead, LineFault> {
  const read = readFields(fields, firstLine);
  read.refuseOthers(NAMES);
  const head: GuideHead = {
    id: read.text("id", (text) => ID.test(text)),
    title: read.text("title", () => true),
    kind: read.oneOf("kind", GUIDE_KINDS),
    summary: read.text("summary", (text) => SENTENCE.test(text)),
    sites: read.list("sites"),
    modalities: read.list("modalities"),
    moves: read.list("moves"),
    rules: read.list("rules"),
    evidence: read.records("evidence").map((record) => readEvidence(record)),
    reviewed: read.date("reviewed"),
    words: read.list("words"),
  };
  const [first] = read.faults;
  return first === undefined ? ok(head) : err(first);
}

/** One graded outcome; a source that is neither a DOI nor "practice" is a fault. */
function readEvidence(read: FieldReader): GuideEvidence {
  read.refuseOthers(EVIDENCE_NAMES);
  return {
    outcome: read.text("outcome", () => true),
    grade: read.oneOf("grade", GUIDE_GRADES),
    sources: read.list(
      "sources",
      (sources) => sources.length > 0 && sources.every((one) => SOURCE.test(one)),
    ),
  };
}

/**
 * Readers of single fields. Each answers with something of the right shape, so that a head can be read in one go, and
 * notes what was wrong in `faults`, first things first.
 */
interface FieldReader {
  readonly faults: readonly LineFault[];
  readonly text: (name: string, isRight: (text: string) => boolean) => string;
  readonly list: (name: string, isRight?: (items: readonly string[]) => boolean) => readonly string[];
  readonly oneOf: <Word extends string>(name: string, words: readonly [Word, ...Word[]]) => Word;
  readonly date: (name: string) => LocalDate;
  readonly records: (name: string) => readonly FieldReader[];
  readonly refuseOthers: (names: readonly string[]) => void;
}

/** Never in a guide that is handed on: it stands where a date was at fault. */
const NO_DATE: LocalDate = localDate("2000-01-01");

function readFields(fields: Fields, firstLine: number, faults: LineFault[] = []): FieldReader {
  const note = (name: string, text: string): void => {
    faults.push({ line: fields.get(name)?.line ?? firstLine, text });
  };
  const readText: FieldReader["text"] = (name, isRight) => {
    const value = fields.get(name)?.value;
    if (value?.kind !== "text") note(name, `"${name}" is missing, or is no plain words`);
    else if (!isRight(value.text)) note(name, `"${value.text}" is no ${name}`);
    else return value.text;
    return "";
  };
  return {
    faults,
    text: readText,
    list: (name, isRight = () => true) => {
      const value = fields.get(name)?.value;
      if (value?.kind !== "list") note(name, `"${name}" is missing, or is no list in brackets`);
      else if (!isRight(value.items)) note(name, `"${value.items.join(", ")}" are no ${name}`);
      else return value.items;
      return [];
    },
    oneOf: (name, words) => {
      const found = readText(name, (word) => words.some((each) => each === word));
      return words.find((each) => each === found) ?? words[0];
    },
    date: (name) => {
      const parsed = parseLocalDate(readText(name, (word) => parseLocalDate(word).ok));
      return parsed.ok ? parsed.value : NO_DATE;
    },
    records: (name) => {
      const field = fields.get(name);
      if (field?.value.kind === "records")
        return field.value.records.map((record) => readFields(record, field.line, faults));
      note(name, `"${name}" is missing, or has no records`);
      return [];
    },
    refuseOthers: (names) => {
      for (const name of fields.keys())
        if (!names.includes(name)) note(name, `"${name}" is no field of a guide`);
    },
  };
}
