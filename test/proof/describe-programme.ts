import type { Problem } from "../../src/core/plan/problem.ts";
import { type Arc, listArcs, listStations, type Station } from "./stations.ts";

const HOUR = 60;
/** T11, minutes from start to start. */
const APART = 84 * HOUR;
const DEEP_APART = 120 * HOUR;
/** T3: dates back that a deep session still counts as habit. */
const HABIT_DAYS = 28;

/** A mixed-integer programme in parts. */
interface Rows {
  readonly rows: string[];
}

const sum = (names: readonly string[]): string => names.join("\n + ");
const x = (node: number): string => `x${node}`;

/**
 * The priced problem as a mixed-integer programme in the CPLEX LP format: a binary for each session, a flow of one
 * unit through the days of full sessions that pays the need between them, T11 over all pairs, the months, and what
 * deep work asks of the full session before it. Shares no code with the search.
 * @param forced a node that the plan must hold
 */
export function describeProgramme(problem: Problem, forced: number | null = null): string {
  const stations = listStations(problem);
  const arcs = listArcs(problem, stations);
  const built: Rows = { rows: [] };
  addFlow(built, stations, arcs);
  addSpacing(built, problem);
  addMonths(built, problem);
  addDeep(built, { problem, stations, arcs });
  return [
    "Minimize",
    ` cost: ${objective(problem, arcs)}`,
    "Subject To",
    ...built.rows.map((row, index) => ` r${index}: ${row}`),
    "Bounds",
    ...fixNodes(problem, forced),
    "Binaries",
    ...Array.from({ length: problem.count }, (_, node) => ` ${x(node)}`),
    "End",
  ].join("\n");
}

function objective({ count, cost }: Problem, arcs: readonly Arc[]): string {
  const nodes = Array.from({ length: count }, (_, node) => `${cost[node]!} ${x(node)}`);
  return sum([...nodes, ...arcs.map(({ name, price }) => `${price} ${name}`)]);
}

/** One unit leaves the session before the horizon and passes exactly the days on which a session is chosen. */
function addFlow({ rows }: Rows, stations: readonly Station[], arcs: readonly Arc[]): void {
  stations.forEach(({ kind, nodes }, station) => {
    const into = arcs.filter(({ to }) => to === station).map(({ name }) => name);
    const out = arcs.filter(({ from }) => from === station).map(({ name }) => name);
    if (kind === "before") rows.push(`${sum(out)} = 1`);
    else {
      const chosen = nodes.map((node) => ` - ${x(node)}`).join("\n");
      rows.push(`${sum(into)}\n${chosen} = 0`, `${sum(out)}\n${chosen} = 0`);
    }
  });
}

/** T11: of all sessions that begin within 84 hours at most one, of deep ones within 120 hours: every pair is in a row. */
function addSpacing({ rows }: Rows, problem: Problem): void {
  const free = listFree(problem);
  for (const window of listWindows(problem, free, APART)) rows.push(`${sum(window.map(x))} <= 1`);
  const deep = free.filter((node) => problem.deep[node] === 1);
  for (const window of listWindows(problem, deep, DEEP_APART)) rows.push(`${sum(window.map(x))} <= 1`);
}

const listFree = ({ count, booked }: Problem): readonly number[] =>
  Array.from({ length: count }, (_, node) => node).filter((node) => booked[node] === 0);

/** Nodes that begin less than some minutes apart, each window as wide as it goes. */
function listWindows({ start }: Problem, nodes: readonly number[], apart: number): readonly number[][] {
  const windows: number[][] = [];
  let reached = 0;
  nodes.forEach((node, index) => {
    let end = index;
    while (end < nodes.length && start[nodes[end]!]! - start[node]! < apart) end += 1;
    if (end > reached && end - index > 1) windows.push(nodes.slice(index, end));
    reached = Math.max(reached, end);
  });
  return windows;
}

function addMonths({ rows }: Rows, problem: Problem): void {
  problem.capacity.forEach((capacity, month) => {
    const nodes = listFree(problem).filter((node) => problem.monthOfDay[problem.day[node]!] === month);
    if (nodes.length > 0) rows.push(`${sum(nodes.map(x))} <= ${capacity}`);
  });
}

interface Graph {
  readonly problem: Problem;
  readonly stations: readonly Station[];
  readonly arcs: readonly Arc[];
}

/** What deep work asks of the full session before it: its date, and whether it was deep. */
function addDeep({ rows }: Rows, graph: Graph): void {
  const { problem, stations, arcs } = graph;
  stations.forEach(({ kind, nodes, day }, station) => {
    if (kind !== "day") return;
    const into = arcs.filter(({ to }) => to === station);
    for (const level of [0, 1, 2]) {
      const group = nodes.filter((node) => problem.deep[node] === 1 && problem.level[node] === level);
      if (group.length === 0) continue;
      const allowed = into.filter(({ from }) => isDateAllowed(problem, stations[from]!, { day, level }));
      if (allowed.length < into.length) {
        const minus = allowed.map(({ name }) => ` - ${name}`).join("\n");
        rows.push(`${sum(group.map(x))}\n${minus} <= 0`);
      }
      if (level === 0) continue;
      for (const arc of allowed) rows.push(followsDeep(problem, stations[arc.from]!, { arc, group }));
    }
  });
}

function isDateAllowed(
  { dateOf, earliest, latest }: Problem,
  { last }: Station,
  { day, level }: { readonly day: number; readonly level: number },
): boolean {
  const date = dateOf[last]!;
  if (date < earliest[day]! || date > latest[day]!) return false;
  return level < 2 || day - date <= HABIT_DAYS;
}

/** The step to that deep session may be taken only from a deep one. */
function followsDeep(
  problem: Problem,
  { kind, nodes }: Station,
  { arc, group }: { readonly arc: Arc; readonly group: readonly number[] },
): string {
  const left = `${sum(group.map(x))}\n + ${arc.name}`;
  if (kind === "before") return `${left} <= ${1 + problem.initialDeep}`;
  const deep = nodes.filter((node) => problem.deep[node] === 1).map((node) => ` - ${x(node)}`);
  return `${left}\n${deep.join("\n")} <= 1`;
}

/** Booked sessions stand; what comes too near one does not. */
function fixNodes(problem: Problem, forced: number | null): readonly string[] {
  return Array.from({ length: problem.count }, (_, node) => {
    if (problem.booked[node] === 1 || node === forced) return ` ${x(node)} = 1`;
    return isNearBooked(problem, node) ? ` ${x(node)} = 0` : "";
  }).filter((line) => line !== "");
}

function isNearBooked({ count, booked, start, deep }: Problem, node: number): boolean {
  for (let other = 0; other < count; other += 1) {
    if (booked[other] === 0) continue;
    const bothDeep = deep[node] === 1 && deep[other] === 1;
    if (Math.abs(start[node]! - start[other]!) < (bothDeep ? DEEP_APART : APART)) return true;
  }
  return false;
}
