import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findBeside } from "../builders/beside.ts";
import { compareSessions, FIGURES, judge, nameOf, OUTSIDE } from "./session-numbers.ts";
import { formatNumbers } from "./session-numbers-table.ts";

const corpus = findBeside("corpus");
const sessions = corpus === null ? [] : compareSessions(corpus);

if (corpus === null)
  console.log("The corpus of device files is not there: its numbers are not held against the devices' own.");

test.skipIf(corpus === null)(
  "Every number lies within its tolerance of the device's own, or its reason is told",
  () => {
    expect(sessions.length).toBeGreaterThan(60);
    const verdicts = sessions.flatMap((session) => judge(session).map((verdict) => ({ session, verdict })));
    for (const figure of FIGURES)
      expect(verdicts.filter(({ verdict }) => verdict.figure === figure).length).toBeGreaterThan(25);
    const outside = verdicts
      .filter(({ verdict }) => !verdict.isWithin)
      .map(({ session, verdict }) => nameOf(session, verdict));
    expect([...new Set(outside)].sort()).toEqual(Object.keys(OUTSIDE).sort());
  },
);

test.skipIf(corpus === null)("The table of the methods page is that of today", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/methods/import.md"), "utf8");
  expect(page).toContain(formatNumbers(sessions));
});
