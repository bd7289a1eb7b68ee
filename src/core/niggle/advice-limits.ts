import type { Advice, Avoid } from "../care/index.ts";
import {
  addDays,
  type Because,
  because,
  type Instant,
  instantAt,
  localDateAt,
  type TimeZone,
} from "../units/index.ts";
import type { LimitPart } from "./combine-limits.ts";
import { limitTexts } from "./limit-texts.ts";
import { namePlace } from "./place-name.ts";
import { notPress } from "./triage-limits.ts";

interface AdviceMoment {
  readonly at: Instant;
  readonly zone: TimeZone;
}

/** Highest pressure where firm work is to be left. */
const NOT_FIRM = 3;

/**
 * What a therapist asked to leave, as far as it still holds: it only ever takes away.
 * @source RULES B9 (practice)
 */
export const limitByAdvice = (
  advice: readonly Advice[],
  { at, zone }: AdviceMoment,
): readonly LimitPart[] => {
  const date = localDateAt(at, zone);
  return advice.flatMap(({ by, saidOn, avoid }) =>
    avoid.filter(({ until }) => saidOn <= date && date <= until).map((one) => limit(one, by)),
  );
};

function limit({ kind, area, until }: Avoid, by: string): LimitPart {
  const reason = because("B9", limitTexts.advised({ kind, place: area && namePlace(area), until, by }), {
    kind,
    until,
    area: area?.area ?? null,
    side: area?.side ?? null,
  });
  if (kind === "running") return { noRun: reason, because: [reason] };
  return kind === "firm" ? limitFirm(area, reason) : limitPressure(area, reason);
}

const limitFirm = (area: Avoid["area"], reason: Because): LimitPart =>
  area === null
    ? { pressureCap: NOT_FIRM, because: [reason] }
    : { caps: [{ area, cap: NOT_FIRM, because: reason }], because: [reason] };

const limitPressure = (area: Avoid["area"], reason: Because): LimitPart =>
  area === null
    ? { pressureCap: 0, selfCare: "noTools", because: [reason] }
    : { ...notPress([area], reason), because: [reason] };

/** The moments at which something that was advised ends by itself. */
export const listAdviceEnds = (advice: readonly Advice[], zone: TimeZone): readonly Instant[] =>
  advice.flatMap(({ avoid }) => avoid.map(({ until }) => instantAt(addDays(until, 1), 0, zone)));
