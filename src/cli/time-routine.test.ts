import { expect, test } from "vitest";
import type { RoutineView } from "../http/contract.ts";
import { timeRoutine } from "./time-routine.ts";

const step = (change: Partial<RoutineView["steps"][number]>): RoutineView["steps"][number] => ({
  move: "CAL1",
  group: "Calves",
  name: "Roll the calf",
  side: "left",
  seconds: 60,
  sets: 2,
  light: false,
  tool: "roller",
  how: [],
  phases: [],
  stopIf: [],
  ...change,
});

const routine = (steps: RoutineView["steps"], seconds: number): RoutineView => ({
  schema: "restride.routine/1",
  date: "2026-11-23",
  step: { step: 1, sessions: 2, minutes: 5 },
  seconds,
  steps,
  thermal: [],
  waiting: [],
  rest: [],
  instead: [],
  note: null,
  anyway: false,
  stopRule: "Stop when it is sharp.",
  stopIf: [],
  because: [],
});

test("S1 the timer takes as long as the routine says, changes included, and says when to stop first", async () => {
  const phases = [
    { seconds: 40, cue: "Back knee straight." },
    { seconds: 40, cue: "Back knee bent." },
  ];
  const stretch = step({ move: "CAL3", name: "Calf stretch", side: "right", seconds: 80, sets: 1, phases });
  const lines: string[] = [];
  let waited = 0;
  await timeRoutine(routine([step({}), stretch], 208), {
    say: async (line) => {
      lines.push(line.trim());
    },
    wait: async (seconds) => {
      waited += seconds;
    },
  });
  expect(waited).toBe(208);
  expect(lines).toEqual([
    "3:28 in all. Stop when it is sharp.",
    "1 of 2  Roll the calf, left",
    "set 1 of 2, 60 s",
    "set 2 of 2, 60 s",
    "next: Calf stretch, right",
    "2 of 2  Calf stretch, right",
    "set 1 of 1, 40 s  Back knee straight.",
    "set 1 of 1, 40 s  Back knee bent.",
    'Done. "care done routine" notes it.',
  ]);
});
