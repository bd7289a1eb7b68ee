import type { SessionClass } from "../load/index.ts";
import { type Metres, metres } from "../units/index.ts";
import { type Amounts, findAmounts } from "./planned-words-amounts.ts";
import { plainWords, withoutAsides } from "./planned-words-plain.ts";
import { findSession, findWord, isWholeKnown, type SaidSession } from "./planned-words-session.ts";
import {
  EASY,
  FAST,
  HEAVY,
  INTERVALS,
  JOINED,
  LEGS,
  LONG,
  MODERATE,
  NOT_TRAINING,
  OTHER_SPORT,
  RACE,
  RACE_DISTANCE,
  RACE_MAYBE,
  REST_DAY,
  REST_SAID,
  RUN,
  SOME_SESSION,
  THRESHOLD,
  TRAINED_FOR,
  WARM_UP,
  WEEK,
  WHEN_OF_A_RUN,
} from "./planned-words-vocabulary.ts";

/** What a calendar or a table tells of one entry. */
export interface EntryWords {
  readonly title: string;
  readonly description: string;
  /** Told outside of the words, in columns of their own; null where they are not. */
  readonly metres: Metres | null;
  readonly minutes: number | null;
  /** From the start to the end of the entry; null where it has no clock times. */
  readonly spanMinutes: number | null;
}

/** What an entry means for a training plan, and the word that decided. */
export type EntryReading =
  | {
      readonly kind: "session";
      readonly class: SessionClass;
      readonly metres: Metres | null;
      readonly minutes: number | null;
      readonly because: string;
    }
  | { readonly kind: "race"; readonly metres: Metres | null; readonly because: string }
  | { readonly kind: "rest" | "otherSport" | "notTraining" | "notUnderstood"; readonly because: string };

const VERY_LONG_METRES = 30_000;
const VERY_LONG_MINUTES = 150;
/** 2.10: with no word on effort, a run of up to 45 minutes is easy. */
const EASY_MINUTES = 45;
/** For the length of a run of which only the distance is told. */
const USUAL_PACE = 360;
/** A description this short speaks of the whole run. */
const MOST_PLAIN = 40;
const MARATHON = metres(42_195);
const HALF_MARATHON = metres(21_097.5);

/**
 * Reads what a planned entry is from its title and description, in English, German, French, Spanish or Dutch. What
 * it does not understand it says so of; a class is never guessed without naming the words that it came from.
 * Source: RULES 2.10 (classes; 30 km or 150 minutes are very hard; without a word on effort 45 minutes are easy);
 * the words from practice.
 * @example readEntry({ title: "6x800", description: "", metres: null, minutes: null, spanMinutes: null })
 * // { kind: "session", class: "veryHard", because: '"6x800": 4.8 km of fast work', ... }
 */
export function readEntry(words: EntryWords): EntryReading {
  const whole = plainWords(words.title);
  const title = withoutAsides(whole).replaceAll(WHEN_OF_A_RUN, " ");
  const description = withoutAsides(plainWords(words.description));
  const amounts = findAmounts(title);
  const session = findSession(title, amounts);
  const other = findWord(NOT_TRAINING, title);
  if (other !== null) return readBesides(title, other, session, amounts);
  return (
    findRace(title, description, session) ??
    findOtherSport(title, description, session) ??
    findDone({ words, title, description, amounts, session })
  );
}

/** A word from outside of training: alone it decides; beside a session nobody can tell. */
function readBesides(
  title: string,
  other: string,
  session: SaidSession | null,
  amounts: Amounts,
): EntryReading {
  const left = title.replace(other, " ");
  const run = findWord(RUN, left) ?? findWord(RACE, left);
  const trains = run !== null || session?.exact === true || (session !== null && amounts.metres !== null);
  return trains
    ? {
        kind: "notUnderstood",
        because: `"${run ?? session?.because ?? ""}" and "${other}" together`.replaceAll('""', '"'),
      }
    : { kind: "notTraining", because: `"${other}"` };
}

function findRace(title: string, description: string, session: SaidSession | null): EntryReading | null {
  const race = findWord(RACE, title);
  const isOpen = session === null && !TRAINED_FOR.test(title);
  const distance = isOpen ? (findWord(RACE_DISTANCE, title) ?? findWord(RACE_MAYBE, title)) : null;
  if (race === null && distance === null) return null;
  if (OTHER_SPORT.test(title)) return null;
  return {
    kind: "race",
    metres: findRaceDistance(title) ?? findRaceDistance(description),
    because: `"${race ?? distance}"`,
  };
}

function findRaceDistance(plain: string): Metres | null {
  const named = findAmounts(plain).metres;
  if (named !== null) return named;
  if (/half|semi|halb|halve|media|(?<![a-z])hm(?![a-z])/.test(plain) && RACE_DISTANCE.test(plain))
    return HALF_MARATHON;
  return /ultra/.test(plain) || !RACE_DISTANCE.test(plain) ? null : MARATHON;
}

function findOtherSport(
  title: string,
  description: string,
  session: SaidSession | null,
): EntryReading | null {
  const sport = findWord(OTHER_SPORT, title);
  if (sport === null || RUN.test(title) || /"(?:run|walk)[- /]/.test(session?.because ?? "")) return null;
  if (isBesideRun(title)) return null;
  const both = `${title} ${description}`;
  const legs = findWord(LEGS, both);
  const heavy = legs === null ? null : findWord(HEAVY, both);
  if (
    heavy !== null &&
    /strength|weights|gym|lifting|leg day|kraft|muscu|renf|fuerza|pesas|gimnasio|kracht/.test(both)
  )
    return {
      kind: "session",
      class: "hard",
      metres: null,
      minutes: null,
      because: `"${sport}", legs, "${heavy}"`,
    };
  return { kind: "otherSport", because: `"${sport}"` };
}

/** "Tempo 8 km + core": one of the parts is a run by a distance of its own or by a word that only runs have. */
const isBesideRun = (title: string): boolean =>
  title.split(JOINED).some((part) => {
    const amounts = findAmounts(part);
    return (
      !OTHER_SPORT.test(part) &&
      (amounts.metres !== null || isNamed(part)) &&
      findSession(part, amounts) !== null
    );
  });

/** A word that names a kind of run, not only how it feels. */
const isNamed = (plain: string): boolean =>
  [INTERVALS, THRESHOLD, FAST, LONG, EASY, MODERATE, RUN].some((list) => list.test(plain));

/** "Recovery week", "Week 5: 60 km" speak of no single session. */
const isWeekNote = ({ title, session, amounts }: Read): boolean =>
  WEEK.test(title) &&
  !isNamed(title) &&
  (session === null || (amounts.metres === null && amounts.minutes === null));

interface Read {
  readonly words: EntryWords;
  readonly title: string;
  readonly description: string;
  readonly amounts: Amounts;
  readonly session: SaidSession | null;
}

/** A run, a rest, or neither. */
function findDone(read: Read): EntryReading {
  const { title, session, amounts } = read;
  const rest = findWord(REST_DAY, title);
  if (rest !== null && session?.exact !== true && amounts.metres === null && !RUN.test(title))
    return { kind: "rest", because: `"${rest}"` };
  if (isWeekNote(read)) return { kind: "notUnderstood", because: "it speaks of a whole week" };
  const detail = findDetail(read);
  const decided = decide(session, detail);
  if (decided !== null) return presentSession(read, decided);
  const pause = findWord(REST_SAID, title);
  const alone = pause !== null && isWholeKnown(title.replaceAll(new RegExp(REST_SAID.source, "g"), " "));
  if (alone) return { kind: "rest", because: `"${pause}"` };
  if (isRunOfSomeLength(read)) return presentSession(read, null);
  return { kind: "notUnderstood", because: "no word in it tells what kind of session it is" };
}

/** What the description says, where the title is about training at all or the description names the very work. */
function findDetail({ title, description, session }: Read): SaidSession | null {
  const detail = findSession(description, findAmounts(description));
  const isTraining = session !== null || RUN.test(title) || isWholeKnown(findAmounts(title).rest);
  return isTraining || detail?.exact === true ? detail : null;
}

/**
 * The title decides; the description where the title says nothing. An easy title is raised only by work that the
 * description names exactly, another one by any harder word.
 */
function decide(title: SaidSession | null, detail: SaidSession | null): SaidSession | null {
  if (title === null || detail === null) return title ?? detail;
  const harder = RANK[detail.class] > RANK[title.class];
  if (!harder || (title.class === "easy" && !(detail.exact && RANK[detail.class] >= RANK.hard))) return title;
  return { ...detail, long: title.long, because: `${title.because}, then ${detail.because}` };
}

const RANK: Readonly<Record<SessionClass, number>> = { easy: 0, moderate: 1, hard: 2, veryHard: 3 };

const isRunOfSomeLength = ({ words, title, amounts }: Read): boolean =>
  RUN.test(title) ||
  ((amounts.metres !== null || amounts.minutes !== null) && isWholeKnown(amounts.rest)) ||
  ((words.metres !== null || words.minutes !== null) &&
    isWholeKnown(amounts.rest) &&
    (words.metres !== null || SOME_SESSION.test(title)));

/** The session with its length; one without a word on effort is classed by it. */
function presentSession({ words, description, amounts }: Read, session: SaidSession | null): EntryReading {
  const told = findLabelled(description);
  const distance = words.metres ?? amounts.metres ?? told.metres;
  const spoken = words.minutes ?? amounts.minutes ?? told.minutes;
  const isFast = session !== null && RANK[session.class] >= RANK.hard;
  const longer = isFast && spoken !== null ? Math.max(spoken, words.spanMinutes ?? 0) : spoken;
  const minutes = longer ?? words.spanMinutes;
  const found = session ?? classByLength(distance, minutes, amounts.pace);
  const veryLong = (distance ?? 0) >= VERY_LONG_METRES || (minutes ?? 0) >= VERY_LONG_MINUTES;
  const raised = veryLong && found.class !== "veryHard";
  return {
    kind: "session",
    class: raised ? "veryHard" : found.class,
    metres: distance,
    minutes,
    because: raised ? `${found.because}, ${describeLength(distance, minutes)}` : found.because,
  };
}

/** Lengths in a description count where they stand alone, are called the total, or list the parts from the warm-up on. */
function findLabelled(description: string): Pick<Amounts, "metres" | "minutes"> {
  const total =
    /(?:total|gesamt|distance|distanz|duration|dauer|duree|duracion|afstand|duur)[a-z]*[:= ]+([^\n.;]{1,20})/.exec(
      description,
    );
  const isPlain = description.length <= MOST_PLAIN || WARM_UP.test(description);
  return findAmounts(total?.[1] ?? (isPlain ? description : ""));
}

const describeLength = (distance: Metres | null, minutes: number | null): string =>
  (distance ?? 0) >= VERY_LONG_METRES ? `${Math.round((distance ?? 0) / 100) / 10} km` : `${minutes} minutes`;

function classByLength(distance: Metres | null, minutes: number | null, pace: number | null): SaidSession {
  const length = minutes ?? (distance === null ? null : ((distance / 1000) * (pace ?? USUAL_PACE)) / 60);
  const about = length === null ? "length not told either" : `about ${Math.round(length)} minutes`;
  const cls = length !== null && length <= EASY_MINUTES ? "easy" : "moderate";
  return { class: cls, because: `no word on effort, ${about}`, long: false, exact: false };
}
