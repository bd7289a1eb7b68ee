import { makeSampleSessions } from "../../src/app/sample-runner/make-sample-files.ts";
import { activityId, deriveSummary } from "../../src/core/activity/index.ts";
import { addDays, instant, type LocalDate, UTC } from "../../src/core/units/index.ts";
import type { ContentHash, ImportedFile, RecordingId } from "../../src/store/store.ts";

const WEEKS_A_PART = 26;

/** So many activities of the made-up runner, half a year after another, back in time, as an import would save them. */
export function* makeLongHistory(today: LocalDate, activities: number): Generator<ImportedFile> {
  let count = 0;
  for (let part = 0; count < activities; part += 1) {
    const lastDay = addDays(today, -1 - part * WEEKS_A_PART * 7);
    for (const recording of makeSampleSessions(lastDay, UTC)) {
      if (count === activities) return;
      count += 1;
      const id = String(count).padStart(12, "0");
      const summary = deriveSummary(recording, { utcOffsetMinutes: 0 });
      const path = `bench/${id}.fit`;
      yield {
        entry: {
          path,
          hash: id as ContentHash,
          outcome: "imported",
          activities: [activityId(id)],
          code: null,
          reason: null,
          duplicateOf: null,
          at: null,
          metAt: instant(0),
          importId: null,
          readerVersion: 0,
        },
        original: null,
        recordings: [
          {
            id: id as RecordingId,
            activityId: activityId(id),
            path,
            hash: id as ContentHash,
            sessionIndex: 0,
            summary,
            richness: 1,
            readerVersion: 0,
          },
        ],
        wellness: [],
      };
    }
  }
}
