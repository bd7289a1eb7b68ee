import { hoursAndMinutes, middleDay } from "../../design/dates.ts";
import { formatDistance, formatLoad } from "../../design/measures.ts";
import type { Preferences } from "../../design/preferences.ts";
import type { SessionLoad } from "../weeks/session-loads.ts";
import { findClassReason, nameOf } from "./run-facts.ts";

/** A session in words, as a row or a card shows it. */
export interface RunCells {
  readonly day: string;
  readonly name: string;
  readonly distance: string;
  readonly time: string;
  readonly load: string;
  readonly why: string;
}

interface CellsSource {
  readonly session: SessionLoad;
  readonly units: Preferences["units"];
  readonly today: string;
}

export const deriveCells = ({ session: { activity: run, load }, units, today }: CellsSource): RunCells => ({
  day: sayDay(run.localDate, today),
  name: nameOf(run),
  distance: run.metres ? formatDistance(run.metres, units) : "",
  time: hoursAndMinutes(run.movingSeconds),
  load: run.load ? formatLoad(load) : "",
  why: findClassReason(run)?.text ?? "",
});

/** "Tue 24 Nov", with its year where that is not today's. */
const sayDay = (date: string, today: string): string =>
  date.slice(0, 4) === today.slice(0, 4) ? middleDay(date) : `${middleDay(date)} ${date.slice(0, 4)}`;
