import type { TrainingImport } from "../app/import-training/index.ts";
import type { TrainingImportView } from "./contract.ts";
import { presentPlanned } from "./present-training.ts";

/** An import of planned sessions: every event of the file in one list, and what the import changed. */
export function presentTrainingImport(imported: TrainingImport): TrainingImportView {
  const { sessions, races, restDays, otherSport, notUnderstood, notTraining, change, zone } = imported;
  return {
    schema: "restride.trainingImport/1",
    sessions: sessions.map((session) => ({ ...presentPlanned(session, zone), because: session.because })),
    races: races.map(({ metres, words: _words, ...race }) => ({
      ...race,
      ...(metres === null ? {} : { metres }),
    })),
    restDays: [...restDays],
    otherSport: [...otherSport],
    notUnderstood: [...notUnderstood],
    notTraining: [...notTraining],
    counts: {
      events: imported.events,
      sessions: sessions.length,
      races: races.length,
      restDays: restDays.length,
      otherSport: otherSport.length,
      notUnderstood: notUnderstood.length,
      notTraining: notTraining.length,
      outside: imported.outside,
      added: change.added.length,
      changed: change.changed.length,
      unchanged: change.unchanged,
      removed: change.removed.length,
    },
  };
}
