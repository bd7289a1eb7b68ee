import type { InsightToday } from "../app/insight/show-today.ts";
import type { Picture } from "../app/picture.ts";
import type { PlannedRace } from "../core/context/index.ts";
import type { ClassifiedSession, DayLoad, Threshold } from "../core/load/index.ts";
import type { NiggleState } from "../core/niggle/index.ts";
import type { PlanItem } from "../core/plan/index.ts";
import type { TrainingSession } from "../core/training/index.ts";
import { hoursBetween } from "../core/units/index.ts";
import type { StatusView } from "./contract.ts";
import { presentBecause } from "./present-activity.ts";
import { presentInsightToday } from "./present-insight.ts";
import { presentItem, presentMoment, presentWarning } from "./present-plan.ts";

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Where the runner stands today, in the shape of `status --json`. */
export function presentStatus(picture: Picture, insight: InsightToday): StatusView {
  const { context, load, moment, allowed, body } = picture;
  const today = context.days[context.todayIndex];
  const figures = presentFigures(picture);
  return {
    schema: "restride.status/1",
    today: moment.today,
    runs: picture.activities.length,
    block: today?.block ?? "normal",
    blockBecause: presentBecause(today?.blockBecause ?? { rule: "2.10", text: "", inputs: {} }),
    ...figures.known,
    loadKind: load.kind,
    lastVeryHard: presentLastVeryHard(picture),
    nextRace: presentNextRace(picture),
    nextQuality: presentNextQuality(picture),
    openNiggles: body.niggles.filter(({ open }) => open).map(presentOpenNiggle),
    toAnswer: (context.limits.cautions ?? []).filter(({ rule }) => rule === "3.5").map(presentBecause),
    allowed: { pressure: allowed.pressure, because: allowed.because.map(presentBecause) },
    ...presentInsightToday(insight),
    gates: presentGates(picture),
    selfCare: presentSelfCare(picture),
    warnings: picture.plan.warnings.map(presentWarning),
    thresholds: {
      maxHeartRate: presentThreshold(load.thresholds.maxHeartRate),
      restHeartRate: presentThreshold(load.thresholds.restHeartRate),
      thresholdHeartRate: presentThreshold(load.thresholds.thresholdHeartRate),
      thresholdSpeed: presentThreshold(load.thresholds.thresholdSpeed),
    },
    confidence: load.confidence,
    unknown: figures.unknown,
    because: [...load.because, ...context.because].map(presentBecause),
  };
}

/** The most urgent first. */
const presentGates = ({ context: { limits, zone } }: Picture): StatusView["gates"] =>
  (limits.beSeen ?? [])
    .toSorted((one, other) => one.deadline - other.deadline)
    .map(({ level, emergency, deadline, area, text, because }) => ({
      level,
      emergency,
      deadline: presentMoment(deadline, zone),
      area: area?.area ?? null,
      side: area?.side ?? null,
      text,
      because: because.map(presentBecause),
    }));

const isCare = ({ kind }: PlanItem): boolean => kind !== "massage" && kind !== "beSeen";

function presentSelfCare({ plan, moment, settings }: Picture): StatusView["selfCare"] {
  const care = plan.items.filter(isCare);
  const next = care.find(({ kind, date }) => kind === "selfCare" && date > moment.today);
  return {
    today: care
      .filter(({ date }) => date === moment.today)
      .map((item) => presentItem(item, settings.timeZone)),
    next: next ? { date: next.date, minutes: next.minutes } : null,
  };
}

/** A null level is "not yet known": never shown as L0. */
const presentOpenNiggle = ({ niggle, triage, clock }: NiggleState) => ({
  id: niggle.id,
  area: niggle.area.area,
  side: niggle.area.side,
  level: triage.level,
  emergency: triage.emergency,
  pain: clock.lastScore,
  openedOn: niggle.openedOn,
});

export const presentThreshold = ({ value, source, because }: Threshold) => ({
  value: value === null ? null : rounded(value, 3),
  source,
  because: presentBecause(because),
});

const NO_RUNS = "No runs yet: import them first.";
const TOO_YOUNG = "Shown after six weeks of history: until then it says little.";

/** The figures that are known, and why the others are not. */
function presentFigures({ load }: Picture) {
  const day = load.days.at(-1);
  const spike = load.sessions.findLast((session) => session.spike !== null)?.spike ?? null;
  const unknown: Record<string, string> = {};
  if (!day) Object.assign(unknown, { ctl: NO_RUNS, atl: NO_RUNS });
  if (!day || day.provisional) unknown.tsb = day ? TOO_YOUNG : NO_RUNS;
  if (load.monotony === null) {
    const why =
      load.because.find(({ rule }) => rule === "2.8")?.text ?? "It needs seven known days that differ.";
    Object.assign(unknown, { monotony: why, strain: why });
  }
  if (!spike) unknown.spike = "No run with a distance yet.";
  return { known: presentKnown(day, load, spike), unknown };
}

const presentKnown = (
  day: DayLoad | undefined,
  load: Picture["load"],
  spike: ClassifiedSession["spike"],
) => ({
  ctl: day ? rounded(day.ctl) : null,
  atl: day ? rounded(day.atl) : null,
  tsb: day && !day.provisional ? rounded(day.tsb) : null,
  monotony: load.monotony === null ? null : rounded(load.monotony, 2),
  strain: load.strain === null ? null : rounded(load.strain),
  spike: {
    ratio: spike?.ratio == null ? null : rounded(spike.ratio, 3),
    category: spike?.category ?? null,
  },
});

/** Done sessions first; a race or a planned session that lies behind counts as well, as it does for the rules. */
function presentLastVeryHard({ load, context, moment, settings }: Picture): StatusView["lastVeryHard"] {
  const sessions = [...load.sessions, ...context.days.flatMap((day) => day.sessions)];
  const last = sessions
    .filter((session) => session.class === "veryHard" && session.end <= moment.now)
    .sort((one, other) => one.end - other.end)
    .at(-1);
  return last
    ? {
        date: last.date,
        end: presentMoment(last.end, settings.timeZone),
        hoursSince: rounded(hoursBetween(last.end, moment.now)),
        ...(last.activityId === null ? {} : { activity: last.activityId }),
      }
    : null;
}

function presentNextRace({ context, moment, settings }: Picture): StatusView["nextRace"] {
  const next = [...context.races]
    .sort((one, other) => one.startsAt - other.startsAt)
    .find((race) => !race.done && race.finishesAt > moment.now);
  return next ? presentRaceAhead(next, hoursBetween(moment.now, next.startsAt), settings.timeZone) : null;
}

const presentRaceAhead = (race: PlannedRace, hoursUntil: number, zone: Picture["settings"]["timeZone"]) => ({
  id: race.id,
  date: race.date,
  ...(race.start === null ? {} : { start: presentMoment(race.start, zone) }),
  metres: race.distance,
  ...(race.expected === null ? {} : { expectedSeconds: race.expected }),
  priority: race.priority,
  class: race.class,
  ...(race.name === null ? {} : { name: race.name }),
  hoursUntil: rounded(hoursUntil),
});

const isQuality = ({ class: kind }: TrainingSession): boolean => kind === "hard" || kind === "veryHard";

function presentNextQuality({ context, moment, settings }: Picture): StatusView["nextQuality"] {
  const next = context.days
    .flatMap((day) => day.sessions)
    .filter((session) => session.start > moment.now && isQuality(session))
    .sort((one, other) => one.start - other.start)[0];
  return next
    ? {
        date: next.date,
        start: presentMoment(next.start, settings.timeZone),
        class: next.class,
        source: next.source,
        hoursUntil: rounded(hoursBetween(moment.now, next.start)),
      }
    : null;
}
