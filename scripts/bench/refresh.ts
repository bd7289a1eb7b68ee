/**
 * How long it takes to derive ten years anew: 3,000 activities, a changed threshold, then the whole `plan` command as
 * a process of its own. Prints medians; the last line is one JSON object.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refresh } from "../../src/app/refresh.ts";
import { instant, localDate } from "../../src/core/units/index.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeLongHistory } from "./long-history.ts";

const TODAY = localDate("2026-11-23");
const ACTIVITIES = 3000;
const ROUNDS = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const folder = mkdtempSync(join(tmpdir(), "restride-bench-"));
try {
  const store = await openStore({
    kind: "sqlite",
    file: join(folder, "restride.sqlite"),
    newId: () => "runner",
  });
  const runner = await store.runners.getLocal(instant(0));
  await store.imports.save(runner, [...makeLongHistory(TODAY, ACTIVITIES)]);
  const clock = { now: () => instant(Date.UTC(2026, 10, 23, 6)), today: TODAY };
  const recompute: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await store.settings.set(runner, "thresholdHeartRate", String(165 + (round % 5)));
    const start = performance.now();
    const { load } = await refresh({ store, runner, clock, machineZone: "UTC", weeks: 12 });
    recompute.push(performance.now() - start);
    if (load.sessions.length !== ACTIVITIES)
      throw new Error(`${load.sessions.length} sessions, not ${ACTIVITIES}`);
  }
  await store.close();
  const plans: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    const ran = spawnSync(process.execPath, [
      "dist/cli/main.js",
      "plan",
      "--json",
      "--data",
      folder,
      "--today",
      TODAY,
    ]);
    plans.push(performance.now() - start);
    if (ran.status !== 0) throw new Error(String(ran.stderr));
  }
  const first = recompute[0] ?? 0;
  console.log(`${ACTIVITIES} activities over ten years`);
  console.log(
    `derive all anew after a threshold change: first ${first.toFixed(0)} ms, median ${median(recompute).toFixed(0)} ms`,
  );
  console.log(`plan as a whole process: median ${median(plans).toFixed(0)} ms`);
  console.log(
    JSON.stringify({
      activities: ACTIVITIES,
      firstRecomputeMs: Math.round(first),
      recomputeMs: Math.round(median(recompute)),
      planProcessMs: Math.round(median(plans)),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
