import type { Activity } from "../core/activity/index.ts";
import type { Advice, AfterVisit, Drill, MoveNote, SelfCareRecord, Treatment } from "../core/care/index.ts";
import {
  applyTherapist,
  type RunnerSettings,
  type ShownSession,
  type SorenessEntry,
} from "../core/context/index.ts";
import type { Answer, ConditionAnswer, Niggle, Seen } from "../core/niggle/index.ts";
import type { PlannedSession, Race } from "../core/training/index.ts";
import type { Instant, LocalDate } from "../core/units/index.ts";
import type { WellnessValue } from "../core/wellness/index.ts";
import type { Runner, Store } from "../store/store.ts";
import { readSettings } from "./read-settings.ts";
import { findUndone } from "./share/after-visit.ts";
import { findUsual } from "./therapist/therapists.ts";
import { readTreatmentNotes, type TreatmentNotes } from "./treatment-notes.ts";

/** Everything that the store holds of a runner and that a plan depends on. */
export interface RunnerLog {
  readonly activities: readonly Activity[];
  /** What watches told of nights and mornings. */
  readonly wellness: readonly WellnessValue[];
  readonly races: readonly Race[];
  readonly planned: readonly PlannedSession[];
  readonly treatments: readonly Treatment[];
  readonly notes: TreatmentNotes;
  /** Self-care done, by time, and what was found about single moves. */
  readonly selfCare: readonly SelfCareRecord[];
  readonly moveNotes: readonly MoveNote[];
  /** Drills that therapists gave, what they asked to leave, and how the legs felt after massages. */
  readonly drills: readonly Drill[];
  readonly advice: readonly Advice[];
  readonly afterVisits: readonly AfterVisit[];
  /** When the runner took back what sore legs had changed (B9); null where never. */
  readonly tuningUndoneOn: LocalDate | null;
  readonly soreness: readonly SorenessEntry[];
  readonly niggles: readonly Niggle[];
  /** Answers and visits that are about the whole runner. */
  readonly answers: readonly Answer[];
  readonly seen: readonly Seen[];
  readonly conditions: readonly ConditionAnswer[];
  readonly shown: readonly ShownSession[];
  /** When the runner was shown them. */
  readonly shownAt: Instant | null;
  /** As the usual therapist narrows them. */
  readonly settings: RunnerSettings;
}

/** Reads the whole log of a runner. */
export async function readLog(store: Store, runner: Runner, machineZone: string): Promise<RunnerLog> {
  return {
    activities: await store.activities.list(runner),
    wellness: await store.wellness.list(runner),
    races: await store.training.listRaces(runner),
    planned: await store.training.listPlanned(runner),
    treatments: await store.care.listTreatments(runner),
    notes: await readTreatmentNotes({ store, runner }),
    selfCare: await store.care.listSelfCare(runner),
    moveNotes: await store.care.listMoveNotes(runner),
    drills: await store.shares.listDrills(runner),
    advice: await store.shares.listAdvice(runner),
    afterVisits: await store.shares.listAfterVisits(runner),
    tuningUndoneOn: findUndone(await store.settings.list(runner)),
    soreness: await store.care.listSoreness(runner),
    niggles: await store.niggles.list(runner),
    answers: await store.niggles.listGeneralAnswers(runner),
    seen: await store.niggles.listGeneralSeen(runner),
    conditions: await store.niggles.listConditions(runner),
    shown: await store.plans.listShown(runner),
    shownAt: await store.plans.findShownAt(runner),
    settings: applyTherapist(
      await readSettings(store, runner, machineZone),
      await findUsual({ store, runner }),
    ),
  };
}
