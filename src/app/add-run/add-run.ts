import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SPORTS, type Sport } from "../../core/activity/index.ts";
import {
  type Instant,
  instant,
  instantAt,
  parseClock,
  parseLocalDate,
  type Result,
  type TimeZone,
} from "../../core/units/index.ts";
import { type Fault, fault } from "../fault.ts";
import type { ReportRow } from "../import-files/index.ts";
import { readZone } from "../read-settings.ts";
import type { Services } from "../services.ts";
import { type TypedRun, writeTypedRun } from "./write-typed-run.ts";

/** A run as a runner types it. */
export interface RunWords {
  readonly date: string;
  readonly minutes: string;
  /** When it started, HH:MM: by it the watch's file is recognised when it comes later. */
  readonly at?: string | undefined;
  readonly km?: string | undefined;
  readonly hr?: string | undefined;
  readonly rpe?: string | undefined;
  readonly title?: string | undefined;
  readonly sport?: string | undefined;
}

const FOLDER = "typed in";
const NOON = 12 * 60;

/**
 * Takes in a run that no device recorded, through the same import as files: it has an original, a row in the ledger, and
 * can be undone; a copy from a watch is recognised. Answers with what became of it.
 */
export async function addRun(
  services: Pick<Services, "store" | "runner" | "clock" | "newId" | "machineZone" | "uploads">,
  words: RunWords,
): Promise<Result<ReportRow, Fault>> {
  const { store, runner, clock, newId, uploads } = services;
  const zone = await readZone(store, runner, services.machineZone);
  const run = placeToday(parseRun(words, zone), words, clock.now());
  if (!run.ok) return run;
  if (run.value.startedAt > clock.now())
    return refuse("That is still to come. Planned training has its own list.");
  const folder = join(uploads, `typed-${newId()}`);
  const path = join(folder, "run.csv");
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path, writeTypedRun(run.value), { mode: 0o600 });
    const { importFiles } = await import("../import-files/index.ts");
    const roots = [{ path, shownAs: `${FOLDER}/${nameOf(words, run.value)}.csv` }];
    const { files } = await importFiles({ store, runner, roots, zone, now: clock.now, newId, workers: 1 });
    const [row] = files;
    return row ? { ok: true, value: row } : refuse("It could not be kept. Please try again.");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without a time, a run of this morning has ended by now. */
function placeToday(run: Result<TypedRun, Fault>, { at }: RunWords, now: Instant): Result<TypedRun, Fault> {
  if (!run.ok || at !== undefined) return run;
  const latest = instant(Math.floor((now - run.value.seconds * 1000) / MINUTE_MS) * MINUTE_MS);
  const isToday = run.value.startedAt > latest && run.value.startedAt - latest < HALF_DAY_MS;
  return isToday ? { ok: true, value: { ...run.value, startedAt: latest } } : run;
}

const MINUTE_MS = 60_000;
const HALF_DAY_MS = 12 * 60 * MINUTE_MS;

const refuse = (message: string) => fault("run.impossible", message);

/** "2026-11-20 07:30 Hills" */
const nameOf = ({ date, at }: RunWords, { title, sport }: TypedRun): string =>
  [date, at ?? "", title?.replace(/[/\\!#]/g, "-") ?? sport].filter(Boolean).join(" ");

/** Checks what was typed; each fault names the word and what it can be. */
export function parseRun(words: RunWords, zone: TimeZone): Result<TypedRun, Fault> {
  const date = parseLocalDate(words.date);
  if (!date.ok) return refuse(`"${words.date}" is no date. Write YYYY-MM-DD, 2026-11-23.`);
  const at = words.at === undefined ? { ok: true as const, value: NOON } : parseClock(words.at);
  if (!at.ok) return refuse(`"${words.at}" is no time. Write HH:MM, 07:30.`);
  const minutes = numberIn(words.minutes, { from: 1, to: 2880 });
  if (minutes === undefined || minutes === null)
    return refuse(`"${words.minutes}" is no number of minutes from 1 to 2880.`);
  const km = numberIn(words.km, { from: 0.01, to: 1000 });
  if (km === undefined) return refuse(`"${words.km}" is no distance in kilometres, 8.5.`);
  const heartRate = numberIn(words.hr, { from: 30, to: 240 });
  if (heartRate === undefined) return refuse(`"${words.hr}" is no heart rate from 30 to 240.`);
  const rpe = numberIn(words.rpe, { from: 1, to: 10 });
  if (rpe === undefined) return refuse(`"${words.rpe}" is no effort. Write 1 (very easy) to 10 (all out).`);
  const sport = findSport(words.sport);
  if (!sport) return refuse(`"${words.sport}" is no sport. Choose ${SPORTS.join(", ")}.`);
  return {
    ok: true,
    value: {
      startedAt: instantAt(date.value, at.value, zone),
      seconds: Math.round(minutes * 60),
      metres: km === null ? null : Math.round(km * 1000),
      heartRate,
      rpe,
      title: words.title?.trim() || null,
      sport,
    },
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Null where nothing was said, undefined where it makes no sense. */
function numberIn(text: string | undefined, { from, to }: Range): number | null | undefined {
  if (text === undefined || text.trim() === "") return null;
  const value = Number(text.replace(",", "."));
  return value >= from && value <= to ? value : undefined;
}

const findSport = (text: string | undefined): Sport | undefined =>
  text === undefined || text === ""
    ? "run"
    : SPORTS.find((sport) => sport.toLowerCase() === text.toLowerCase());
