import { type CarePlace, deriveIce } from "../care/index.ts";
import {
  type BodyState,
  type Clock,
  findQuestion,
  type Level,
  type NiggleState,
  type QuestionId,
  scoreDays,
} from "../niggle/index.ts";
import { addDays, daysBetween, type Instant, type LocalDate } from "../units/index.ts";
import type { NiggleDay, NiggleFacts } from "./insight-facts.ts";
import { keyOf } from "./mistakes/area-facts.ts";

const EPISODE_DAYS = 90;
const BACK_DAYS = 14;
/** Days for which a sign that was noted still counts. */
const SIGN_DAYS = 3;
/** Mildest first; not yet known is worse than all, as nobody can say what it hides. */
const LEVELS: readonly (Level | null)[] = ["L0", "L1", "L2", "L3", null];

export interface NiggleMoment {
  readonly now: Instant;
  readonly today: LocalDate;
}

/**
 * The pain log as the detectors of common mistakes read it: one entry a place, whatever was opened there and how often.
 * Where several niggles of one place are open the worse answer of each holds, and the earlier beginning.
 * Source: RULES 1.10, 3.4, 3.6.
 * @example deriveNiggleFacts(body, { now, today })[0]?.openDays // 23
 */
export function deriveNiggleFacts(body: BodyState, moment: NiggleMoment): readonly NiggleFacts[] {
  const keys = new Set(body.niggles.map(({ niggle }) => keyOf(niggle.area)));
  return [...keys].map((key) =>
    gatherPlace(
      body.niggles.filter(({ niggle }) => keyOf(niggle.area) === key),
      body,
      moment,
    ),
  );
}

function gatherPlace(states: readonly NiggleState[], body: BodyState, moment: NiggleMoment): NiggleFacts {
  const open = states.filter((one) => one.open);
  const latest = states[0];
  const counted = open.length > 0 ? open : states.slice(0, 1);
  if (latest === undefined) throw new Error("a place without a niggle");
  const { clock, niggle } = latest;
  return {
    area: niggle.area,
    spot: counted.find((one) => one.niggle.spot !== null)?.niggle.spot ?? null,
    entries: listDays(states, moment.now),
    open: open.length > 0,
    openedAt: findOpening(counted, clock) ?? niggle.openedAt,
    openDays: clock.t0 === null ? 0 : daysBetween(clock.t0, moment.today),
    settled: clock.state === "settled" || clock.state === "settledAtRest",
    ...countEpisodes(clock, moment.today),
    normalSoreness: counted.every(({ triage }) => triage.normalSoreness),
    level: worstOf(counted.map(({ triage }) => triage.level)),
    underCare: counted.every(({ triage }) => triage.underCare),
    inflamed: worseOf(counted.map((one) => findInflammation(one, moment.today))),
    boneStress: worseOf(counted.map(findBoneStress)),
    iceAllowed: counted.every((one) => isIceAllowed(one, body, moment)),
  };
}

/** The earliest opening since the clock began, else the earliest that is open: what settled before is another time. */
function findOpening(open: readonly NiggleState[], { t0 }: Clock): Instant | null {
  const since = open.filter(({ niggle }) => t0 === null || niggle.openedOn >= t0);
  return (since.at(-1) ?? open.at(-1))?.niggle.openedAt ?? null;
}

const worstOf = (levels: readonly (Level | null)[]): Level | null =>
  LEVELS.findLast((level) => levels.includes(level)) ?? null;

/** Yes before not known before no. */
const worseOf = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

function listDays(states: readonly NiggleState[], now: Instant): readonly NiggleDay[] {
  const days = states.flatMap(({ niggle }) => scoreDays(niggle.entries, now));
  return days
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ date, score, entry: { morning, descriptors, care } }) => ({
      date,
      pain: score,
      morning,
      descriptors,
      care,
    }));
}

function countEpisodes({ episodes }: Clock, today: LocalDate) {
  const counted = episodes.filter(({ normalSoreness, t0 }) => !normalSoreness && t0 <= today);
  const recent = counted.filter(({ t0 }) => daysBetween(t0, today) <= EPISODE_DAYS);
  const [before, last] = counted.slice(-2);
  const closed = before?.closed ?? null;
  const back = last !== undefined && last.closed === null && closed !== null;
  return {
    episodesIn90Days: recent.length,
    backWithin14Days: back && daysBetween(closed.on, last.t0) <= BACK_DAYS,
  };
}

const signsOf = ({ niggle }: NiggleState, today: LocalDate): CarePlace["signs"] => {
  const recent = niggle.entries.filter(({ date }) => date > addDays(today, -SIGN_DAYS));
  const entries = recent.length > 0 ? recent : niggle.entries.slice(-1);
  return [...new Set(entries.flatMap(({ descriptors }) => descriptors))];
};

/** The options of the last answer that stands; null where nobody answered, or where the answer is due again. */
function saidTo({ niggle, triage }: NiggleState, question: QuestionId): readonly string[] | null {
  if (triage.incomplete.includes(question)) return null;
  const standing = niggle.answers.filter((one) => one.question === question && one.withdrawnAt === undefined);
  return standing.at(-1)?.chosen ?? null;
}

const INFLAMED: readonly QuestionId[] = ["hotRed", "legSwollen"];

/** Swelling, warmth or redness by what was noted and answered, or a sharp pain after a clear event (S3). */
function findInflammation(state: NiggleState, today: LocalDate): boolean | null {
  const signs = signsOf(state, today);
  const isSwollen = signs.includes("swollen") || signs.includes("warm");
  const isSaid = INFLAMED.some((question) => (saidTo(state, question)?.length ?? 0) > 0);
  const isSharp = signs.includes("sharp");
  if (isSwollen || isSaid || (isSharp && hadEvent(state) === true)) return true;
  const isOpen = INFLAMED.some((question) => state.triage.incomplete.includes(question));
  return isOpen || (isSharp && hadEvent(state) === null) ? null : false;
}

/** It came with one clear event; null where nobody said. */
function hadEvent(state: NiggleState): boolean | null {
  const said = saidTo(state, "suddenStab");
  return said === null ? null : said.length > 0;
}

/** R7 holds; not known while a question of it is open, or where it hangs on a rise of load that is not known. */
function findBoneStress({ triage }: NiggleState): boolean | null {
  if (triage.triggers.some(({ rule }) => rule === "R7")) return true;
  const isOpen = triage.incomplete.some((id) => findQuestion(id)?.feeds.includes("R7"));
  return isOpen || triage.gaps.includes("loadRise") ? null : false;
}

/** Not while anything open is not yet known: ice waits for the answers (S3). */
function isIceAllowed(state: NiggleState, { niggles, limits }: BodyState, moment: NiggleMoment): boolean {
  const open = niggles.filter((one) => one.open);
  if (open.some(({ triage }) => triage.level === null)) return false;
  const place = placeOf(state, moment.today);
  const places = open.map((one) => placeOf(one, moment.today));
  return deriveIce({ place, places, limits, at: moment.now }).allowed;
}

const placeOf = (state: NiggleState, today: LocalDate): CarePlace => ({
  area: state.niggle.area,
  level: state.triage.level,
  pain: state.clock.lastScore,
  spot: state.niggle.spot,
  signs: signsOf(state, today),
  rules: state.triage.triggers.map(({ rule }) => rule),
  since: state.niggle.openedAt,
  recurrent: state.clock.c4 !== null,
  clearEvent: hadEvent(state),
});
