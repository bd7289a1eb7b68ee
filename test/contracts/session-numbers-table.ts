import {
  COUNTED,
  type ComparedSession,
  FIGURES,
  type Figure,
  judge,
  KEPT,
  nameOf,
  OUTSIDE,
  type Tolerance,
  type Verdict,
} from "./session-numbers.ts";

const NAMES: Readonly<Record<Figure, string>> = {
  distance: "distance, m",
  moving: "moving time, s",
  ascent: "ascent, m",
  avgHeartRate: "mean heart rate",
  maxHeartRate: "highest heart rate",
  avgCadence: "mean cadence",
};

/** The table for the methods page: tolerances and how many keep them, then what lies outside, with the reason. */
export function formatNumbers(sessions: readonly ComparedSession[]): string {
  const judged = sessions.flatMap((session) => judge(session).map((verdict) => ({ session, verdict })));
  const verdicts = judged.map(({ verdict }) => verdict);
  const files = new Set(sessions.map(({ file }) => file)).size;
  const outside = judged.filter(({ verdict }) => !verdict.isWithin);
  return [
    `${sessions.length} sessions of ${files} files.`,
    "",
    "| figure | kept: tolerance | within | from the samples alone: tolerance | within |",
    "|---|---|---|---|---|",
    ...FIGURES.map((figure) => `| ${NAMES[figure]} | ${formatCounts(figure, verdicts)} |`),
    "",
    "| outside | device | Restride | why |",
    "|---|---|---|---|",
    ...outside.map(({ session, verdict }) => formatOutside(session, verdict)),
  ].join("\n");
}

const formatCounts = (figure: Figure, verdicts: readonly Verdict[]): string =>
  [
    formatTolerance(KEPT[figure]),
    count(verdicts, figure, "kept"),
    formatTolerance(COUNTED[figure]),
    count(verdicts, figure, "counted"),
  ].join(" | ");

function formatTolerance(tolerance: Tolerance | undefined): string {
  if (!tolerance) return "not held";
  const { by, share } = tolerance;
  return share === 0 ? `${by}` : `${by} or ${Number((share * 100).toFixed(1))} %`;
}

function count(verdicts: readonly Verdict[], figure: Figure, way: Verdict["way"]): string {
  const told = verdicts.filter((verdict) => verdict.figure === figure && verdict.way === way);
  return told.length === 0 ? "" : `${told.filter(({ isWithin }) => isWithin).length} of ${told.length}`;
}

const formatOutside = (session: ComparedSession, verdict: Verdict): string => {
  const { figure, way, device, own } = verdict;
  const what = `${session.file}, session ${session.session + 1}: ${NAMES[figure]}, ${way}`;
  return `| ${what} | ${round(device)} | ${round(own)} | ${OUTSIDE[nameOf(session, verdict)] ?? "unexplained"} |`;
};

const round = (value: number): number => Math.round(value * 10) / 10;
