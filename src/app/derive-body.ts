import { deriveLoggedSpots, type LoggedSpot, type OpenNiggle } from "../core/context/index.ts";
import type { ClassifiedSession, LoadHistory } from "../core/load/index.ts";
import {
  type BodyState,
  deriveBodyState,
  deriveLoadRise,
  type Effort,
  type EffortKind,
  type LaterLimits,
  type Limits,
  readTriage,
} from "../core/niggle/index.ts";
import type { LocalDate } from "../core/units/index.ts";
import type { Moment } from "./moment.ts";
import type { RunnerLog } from "./read-log.ts";

export interface BodyWords {
  readonly log: Pick<
    RunnerLog,
    "niggles" | "answers" | "seen" | "conditions" | "treatments" | "settings" | "advice"
  >;
  readonly load: LoadHistory;
  readonly moment: Moment;
}

/** What the pain log says, and what of it the planner's context takes. */
export interface DerivedBody {
  readonly body: BodyState;
  readonly limits: Limits;
  readonly laterLimits: readonly LaterLimits[];
  readonly openNiggles: readonly OpenNiggle[];
  readonly spots: readonly LoggedSpot[];
}

/** Reads the pain log against what was run: the stretch of the way between load and context. */
export function deriveBody({ log, load, moment }: BodyWords): DerivedBody {
  const { now, today } = moment;
  const { niggles, answers, seen, conditions, treatments, settings, advice } = log;
  const known = niggles.filter(({ openedAt }) => openedAt <= now);
  const body = deriveBodyState({
    niggles: known,
    general: answers.filter(({ at }) => at <= now),
    generalSeen: seen.filter(({ at }) => at <= now),
    conditions,
    efforts: load.sessions.flatMap(effortOf),
    runs: load.sessions.map(({ date, class: name }) => ({ date, class: name })),
    treatments,
    advice,
    ageYears: deriveAge(settings.birthYear, today),
    loadRise: deriveLoadRise(load.days.map((day) => day.load)),
    now,
    today,
    zone: settings.timeZone,
  });
  const open = body.niggles.filter((state) => state.open);
  const { limits, laterLimits } = body;
  return {
    body,
    limits,
    laterLimits,
    openNiggles: open.map(({ niggle, triage }) => ({ area: niggle.area, level: triage.level })),
    spots: deriveLoggedSpots({
      niggles: known,
      clocks: distinctClocks(body),
      triages: open.map(({ triage }) => readTriage(triage)),
      // What passes limits each session by its own date, so a spot keeps what stays.
      limits: laterLimits.at(-1)?.limits ?? limits,
      today,
    }),
  };
}

/** Completed years that are certain: this year's birthday may still be to come, and the younger is the cautious reading. */
const deriveAge = (birthYear: number | null, today: LocalDate): number | null =>
  birthYear === null ? null : Number(today.slice(0, 4)) - birthYear - 1;

/** One clock a place, however often the place was logged. */
const distinctClocks = ({ niggles }: BodyState) => [
  ...new Map(niggles.map(({ clock }) => [`${clock.area.area}:${clock.area.side}`, clock])).values(),
];

const MARATHON_METRES = 42_200;

/** A session that soreness can come from (RULES 3.4); an ultra by its distance. */
function effortOf(session: ClassifiedSession): readonly Effort[] {
  const kinds: readonly EffortKind[] = [
    ...(session.race === null ? [] : (["race"] as const)),
    ...(session.class === "veryHard" ? (["veryHard"] as const) : []),
    ...(session.longEffort ? (["longEffort"] as const) : []),
    ...(session.bigDescent ? (["bigDescent"] as const) : []),
  ];
  const ultra = session.race !== null && (session.distance ?? 0) > MARATHON_METRES;
  return kinds.length === 0 ? [] : [{ startedAt: session.start, endedAt: session.end, kinds, ultra }];
}
