import { addStress, deriveRunStress, fadeStress, type SiteStress } from "../../context/index.ts";
import type { SessionClass } from "../../load/index.ts";
import type { TrainingSession } from "../../training/index.ts";
import { fromMinutes, hoursBetween, type Instant, metres } from "../../units/index.ts";

/** What a session that is only known by its class stands for, metres per second and minutes: our own defaults. */
const SPEED: Readonly<Record<SessionClass, number>> = { easy: 2.8, moderate: 3, hard: 3.2, veryHard: 3.2 };
const USUAL_MINUTES = 50;
const LONG_MINUTES = 120;
const BIG_DESCENT_METRES = 500;

/** The stress at a later moment: what is left of today's, and what the runs planned or expected until then add. */
export interface StressAhead {
  readonly stress: SiteStress;
  readonly now: Instant;
  readonly at: Instant;
  readonly sessions: readonly TrainingSession[];
}

/**
 * The stress of each site at a moment ahead. What has ended is part of the stress already, or was not run.
 * @source own default; docs/methods/self-care.md
 * @example foreseeStress({ stress, now, at: day.end, sessions }).quads // 9.1
 */
export function foreseeStress({ stress, now, at, sessions }: StressAhead): SiteStress {
  return sessions
    .filter(({ isRun, end }) => isRun && end > now && end <= at)
    .reduce(
      (sum, session) => addStress(sum, fadeStress(stressOfSession(session), hoursBetween(session.end, at))),
      fadeStress(stress, hoursBetween(now, at)),
    );
}

function stressOfSession(session: TrainingSession): SiteStress {
  const usual = session.longEffort ? LONG_MINUTES : USUAL_MINUTES;
  const minutes = session.timed ? hoursBetween(session.start, session.end) * 60 : usual;
  const moving = fromMinutes(minutes);
  const descent = metres(session.bigDescent ? BIG_DESCENT_METRES : 0);
  return deriveRunStress({
    end: session.end,
    moving,
    distance: metres(SPEED[session.class] * moving),
    ascent: descent,
    descent,
    cadence: null,
    walkedShare: null,
    running: true,
  });
}
