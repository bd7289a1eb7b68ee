import { sayArea } from "../body/index.ts";
import {
  type Answer,
  type CareDone,
  type NiggleEntry,
  type NiggleState,
  type ScoredDay,
  scoreDays,
} from "../niggle/index.ts";
import { addDays, because, daysBetween, type LocalDate, localDateAt } from "../units/index.ts";
import type { BriefPain, PainSection, Statement } from "./brief.ts";
import { formatDate, formatShortDay } from "./brief-dates.ts";
import type { BriefSource } from "./brief-source.ts";
import { CARE_SAID, capital, FEELS_SAID, listWords, QUESTION_SAID, WORDS } from "./brief-words.ts";

/** Days of which the behaviour and the line tell. */
const RECENT_DAYS = 14;
const LINE_DAYS = 28;
/** A care is said to be followed by less pain from two times on, and in more than half of them: our own default. */
const LEAST_TIMES = 2;
const DAYS_AFTER = 2;

/**
 * B2: every open pain that the runner shares, the worst first, in full sentences; and the safety questions that were
 * answered "no", with their date.
 * @source RULES B2
 */
export function derivePainSection(source: BriefSource): PainSection {
  const pains = listSharedPains(source).map((state, index) => derivePain(state, index + 1, source));
  const none: Statement = {
    label: "",
    text: WORDS.noPains,
    because: [because("B2", "Nothing is open in the pain log.")],
  };
  return { rule: "B2", pains, statements: [...(pains.length === 0 ? [none] : [])] };
}

/** Open pains that are not left out, the worst first. */
export const listSharedPains = ({ body, choice }: BriefSource): readonly NiggleState[] =>
  body.niggles
    .filter(({ open, niggle }) => open && !choice.leaveOut.includes(niggle.id))
    .toSorted((one, other) => (other.clock.lastScore ?? 0) - (one.clock.lastScore ?? 0));

const isUrgent = ({ triage }: NiggleState): boolean =>
  triage.level === null || triage.level === "L2" || triage.level === "L3";

/** Pains that have to be looked at before anyone treats them; unknown counts as the worse answer. */
export const listUrgentPains = ({ body }: BriefSource): readonly NiggleState[] =>
  body.niggles.filter((state) => state.open && isUrgent(state));

function derivePain(state: NiggleState, number: number, source: BriefSource): BriefPain {
  const { niggle, clock, triage } = state;
  const { now, today } = source.context;
  const days = scoreDays(niggle.entries, now);
  const scores = days.flatMap(({ date, score }) => (score === null ? [] : [{ date, score }]));
  const worst = scores.length === 0 ? null : Math.max(...scores.map(({ score }) => score));
  const since = clock.t0 !== null && clock.t0 < niggle.openedOn ? clock.t0 : niggle.openedOn;
  return {
    number,
    area: niggle.area,
    name: capital(sayArea(niggle.area)),
    feels: sayFeels(niggle.entries, today),
    now: clock.lastScore,
    worst,
    since,
    trend: findTrend(clock.state),
    beSeen: isUrgent(state),
    scores: scores.filter(({ date }) => date > addDays(today, -LINE_DAYS)),
    text: saySentences(state, { days, worst, since, today, source }),
    because: [
      because("B2", "From your pain log.", { niggle: niggle.id, entries: days.length }),
      ...triage.because,
    ],
  };
}

function sayFeels(entries: readonly NiggleEntry[], today: LocalDate): string {
  const recent = entries.filter(({ date }) => date > addDays(today, -RECENT_DAYS));
  const told = recent.length > 0 ? recent : entries.slice(-1);
  return [...new Set(told.flatMap(({ descriptors }) => descriptors))]
    .map((one) => FEELS_SAID[one])
    .join(", ");
}

function findTrend(state: NiggleState["clock"]["state"]): BriefPain["trend"] {
  if (state === "improving" || state === "settled") return "better";
  if (state === "worsening") return "worse";
  return state === "same" ? "same" : null;
}

interface Told {
  readonly days: readonly ScoredDay[];
  readonly worst: number | null;
  readonly since: LocalDate;
  readonly today: LocalDate;
  readonly source: BriefSource;
}

function saySentences({ niggle, clock }: NiggleState, { days, worst, since, today, source }: Told): string {
  const recent = niggle.entries.filter(({ date }) => date > addDays(today, -RECENT_DAYS));
  const trend = findTrend(clock.state);
  const seen = niggle.seen.at(-1);
  const parts = [
    WORDS.since(formatDate(since)),
    worst === null || clock.lastScore === null ? "" : WORDS.worstNow(worst, clock.lastScore),
    sayBehaviour(recent),
    sayCuts(recent),
    trend === null ? "" : WORDS.trends[trend],
    ...sayEased(days),
    seen
      ? `${WORDS.seen(seen.by === null ? "" : ` by ${seen.by}`, formatDate(localDateAt(seen.at, source.context.zone)))}${seen.advice === "" ? "." : `: ${seen.advice}`}`
      : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

type Moment = "run" | "morning" | "life";

/** Whether it hurt then on any day; null where nobody said. */
function hurtAt(entries: readonly NiggleEntry[], moment: Moment): boolean | null {
  const said = entries.map((entry) => entry[moment]).filter((score) => score !== null);
  return said.length === 0 ? null : said.some((score) => score > 0);
}

function sayBehaviour(entries: readonly NiggleEntry[]): string {
  const [run, morning, life] = [hurtAt(entries, "run"), hurtAt(entries, "morning"), hurtAt(entries, "life")];
  const first = sayRunAndMorning(run, morning);
  if (life !== true) return first;
  return first === ""
    ? WORDS.lifeOnly
    : `${first.replace("During the run only", "During the run")} ${WORDS.life}`;
}

function sayRunAndMorning(run: boolean | null, morning: boolean | null): string {
  if (run === true) {
    if (morning === true) return WORDS.duringAndMorning;
    return morning === false ? WORDS.duringOnly : WORDS.during;
  }
  if (morning !== true) return "";
  return run === false ? WORDS.morningOnly : WORDS.morning;
}

function sayCuts(entries: readonly NiggleEntry[]): string {
  const cut = entries.filter(
    ({ runChanged, why }) => runChanged !== null && runChanged !== "none" && why === "pain",
  );
  return cut.length === 0 ? "" : WORDS.cut(cut.length);
}

/** What was followed by less pain: told as it stands in the log, never as a cause. */
function sayEased(days: readonly ScoredDay[]): readonly string[] {
  const kinds = [...new Set(days.flatMap(({ entry }) => entry.care))].filter((kind) => kind !== "rest");
  return kinds.flatMap((kind) => {
    const after = listChanges(days, kind);
    const less = after.filter((change) => change < 0).length;
    return after.length >= LEAST_TIMES && less * 2 > after.length
      ? [WORDS.eased(CARE_SAID[kind], less, after.length)]
      : [];
  });
}

function listChanges(days: readonly ScoredDay[], kind: CareDone): readonly number[] {
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    if (!day.entry.care.includes(kind) || next === undefined || day.score === null || next.score === null)
      return [];
    return daysBetween(day.date, next.date) <= DAYS_AFTER ? [next.score - day.score] : [];
  });
}

/** The questions answered "no" to everything, with the day of the oldest of them; and places with open questions. */
export function sayAnswers(source: BriefSource): readonly Statement[] {
  const open = source.body.niggles.filter((state) => state.open);
  const no = new Map<string, Answer>();
  for (const { niggle, triage } of open)
    for (const answer of standingAnswers(niggle.answers))
      if (!triage.incomplete.some((id) => id === answer.question)) keepNo(no, answer);
  const unknown = open.filter(({ triage }) => triage.incomplete.length > 0);
  return [...sayNo(no, source), ...sayOpen(unknown)];
}

const standingAnswers = (answers: readonly Answer[]): readonly Answer[] => [
  ...new Map(
    answers.filter(({ withdrawnAt }) => withdrawnAt === undefined).map((one) => [one.question, one]),
  ).values(),
];

/** A "no" for one place is none where another place says yes. */
function keepNo(no: Map<string, Answer>, answer: Answer): void {
  const known = no.get(answer.question);
  if (answer.chosen.length > 0) no.set(answer.question, answer);
  else if (known === undefined || (known.chosen.length === 0 && answer.at < known.at))
    no.set(answer.question, answer);
}

function sayNo(
  answers: ReadonlyMap<string, Answer>,
  { context: { zone } }: BriefSource,
): readonly Statement[] {
  const no = [...answers.values()].filter(({ chosen }) => chosen.length === 0);
  const words = no.flatMap(({ question }) => QUESTION_SAID[question as keyof typeof QUESTION_SAID] ?? []);
  const oldest = no.toSorted((one, other) => one.at - other.at)[0];
  if (words.length === 0 || oldest === undefined) return [];
  const day = formatShortDay(localDateAt(oldest.at, zone));
  return [
    {
      label: `${WORDS.answeredNo} (${day})`,
      text: `${words.join(", ")}.`,
      because: [because("B2", "Your own answers, the oldest of that day.", { answers: no.length })],
    },
  ];
}

const sayOpen = (states: readonly NiggleState[]): readonly Statement[] =>
  states.length === 0
    ? []
    : [
        {
          label: WORDS.unanswered,
          text: WORDS.unansweredText(capital(listWords(states.map(({ niggle }) => sayArea(niggle.area))))),
          because: [because("3.4", "Until they are answered the worse answer counts.")],
        },
      ];
