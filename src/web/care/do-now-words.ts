import { sayList, sayNumberFirst } from "../design/number-words.ts";

const lowerFirst = (words: string): string =>
  words.startsWith("IT") ? words : words.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const MOST_GROUPS = 3;

/** What the panel of today says. */
export const DO_NOW_WORDS = {
  doNow: "Do now",
  routineName: (groups: readonly string[], light: boolean) => {
    const shown = groups.slice(0, MOST_GROUPS).map((name, index) => (index === 0 ? name : lowerFirst(name)));
    return `${sayList(shown)}${light ? ", gently" : ""}`;
  },
  moves: (count: number) => `${sayNumberFirst(count)} ${count === 1 ? "move" : "moves"}.`,
  needs: (tools: readonly string[]) =>
    tools.length === 0
      ? "You need nothing but the floor."
      : `You need a ${sayList(tools).replace(" and ", " and a ")}.`,
  start: (seconds: number) => {
    const minutes = Math.max(1, Math.round(seconds / 60));
    return `Start, ${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  },
  light: "light",
  notTonight: "Not tonight",
  afterAll: "After all, do it tonight",
  notTonightText: "Feet up counts too. The routine waits for you.",
  doneText: "What you did today is in your log.",
  otherDayText: "No routine is planned for today.",
  next: (day: string) => `The next one is on ${day}.`,
  anyway: "Do one today anyway",
  nothing: "No routine for now.",
  why: "Why these moves",
  from: (by: string) => (by === "" ? "from your therapist" : `from ${by}`),
} as const;
