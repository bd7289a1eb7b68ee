import type { RoutineView } from "../http/contract.ts";
import { durationInWords, sideInWords } from "./format/words.ts";

/** What the timer speaks and waits with. */
export interface TimerTools {
  say(line: string): Promise<void>;
  wait(seconds: number): Promise<void>;
}

type Step = RoutineView["steps"][number];

const CHANGE_SECONDS = 8;

/** Goes through the routine line by line, with 8 seconds to get from one step to the next (RULES section 5). */
export async function timeRoutine(
  { steps, seconds, stopRule }: RoutineView,
  tools: TimerTools,
): Promise<void> {
  await tools.say(`\n${durationInWords(seconds)} in all. ${stopRule}`);
  for (const [index, step] of steps.entries()) {
    if (index > 0) await change(step, tools);
    await tools.say(`${index + 1} of ${steps.length}  ${step.name}${sideInWords(step.side)}`);
    await timeStep(step, tools);
  }
  await tools.say('Done. "care done routine" notes it.');
}

async function change({ name, side }: Step, { say, wait }: TimerTools): Promise<void> {
  await say(`    next: ${name}${sideInWords(side)}`);
  await wait(CHANGE_SECONDS);
}

async function timeStep({ sets, seconds, phases }: Step, { say, wait }: TimerTools): Promise<void> {
  const parts = phases.length > 0 ? phases : [{ seconds, cue: "" }];
  for (let set = 1; set <= sets; set += 1)
    for (const part of parts) {
      await say(`    set ${set} of ${sets}, ${part.seconds} s  ${part.cue}`.trimEnd());
      await wait(part.seconds);
    }
}
