import type { Problem } from "../../src/core/plan/problem.ts";

/** A place that full sessions pass in order of time: the one before the horizon, a day with candidates, a booked one. */
export interface Station {
  readonly kind: "before" | "day" | "booked";
  /** Place on the problem's axis of last full sessions. */
  readonly last: number;
  readonly day: number;
  /** Full candidates of the day, or the booked node. */
  readonly nodes: readonly number[];
}

/** All stations in order of time. A booked session is a station of its own, so that no row can step over it. */
export function listStations(problem: Problem): readonly Station[] {
  const stations: Station[] = [{ kind: "before", last: 0, day: -1, nodes: [] }];
  const days = new Map<number, number[]>();
  for (let node = 0; node < problem.count; node += 1) {
    const day = problem.day[node]!;
    if (problem.full[node] === 0) continue;
    if (problem.booked[node] === 1) stations.push({ kind: "booked", last: day + 1, day, nodes: [node] });
    else if (days.has(day)) days.get(day)!.push(node);
    else {
      const nodes = [node];
      days.set(day, nodes);
      stations.push({ kind: "day", last: day + 1, day, nodes });
    }
  }
  return stations;
}

/** A step from one full session to the next, or to the end of the horizon. */
export interface Arc {
  readonly name: string;
  readonly from: number;
  /** -1 for the end. */
  readonly to: number;
  readonly price: number;
}

/** Every step that does not pass a booked session by, with the price of the need between. */
export function listArcs(problem: Problem, stations: readonly Station[]): readonly Arc[] {
  return stations.flatMap(({ last }, from) => {
    const booked = stations.findIndex((station, index) => index > from && station.kind === "booked");
    const until = booked < 0 ? stations.length - 1 : booked;
    const steps: Arc[] = [];
    for (let to = from + 1; to <= until; to += 1) {
      const price = problem.gap[last * problem.days + stations[to]!.day]!;
      steps.push({ name: `f${from}_${to}`, from, to, price });
    }
    if (booked < 0) steps.push({ name: `f${from}_e`, from, to: -1, price: problem.leftover[last]! });
    return steps;
  });
}
