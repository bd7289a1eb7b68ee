import type { PlanningContext } from "../../src/core/context/index.ts";
import { addDays } from "../../src/core/units/index.ts";
import { type ARace, type ASession, aContext } from "../builders/a-context.ts";
import { at, evenings, firmBefore, hardWeek, hours, run, weeks } from "./situation-parts.ts";

const race = (cls: ARace["cls"], day: number, minutes: number, more: Partial<ARace> = {}): ARace => ({
  cls,
  prio: "B",
  start: at(day, 9),
  end: at(day, 9) + minutes,
  ...more,
});
const raced = (day: number, minutes: number, index: number, more: Partial<ASession> = {}): ASession => ({
  ...run("veryHard", at(day, 9), minutes),
  race: index,
  ...more,
});
const calm = (day: number, legs: number, stairs: number | null) => ({
  date: addDays(aContext().today, day),
  legs,
  stairs,
});

/** Races, and what a plan says before and after them. */
export const RACE_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "three races in one week, none of them a run of the plan": aContext({
    blocks: weeks(["normal", "raceWeek", "recovery"]),
    races: [
      race("mid", 13, 100, { prio: "A", name: "the Harbour Half" }),
      race("short", 10, 45),
      race("short", 8, 22, { prio: "C", name: "the Track Night" }),
    ],
    sessions: [run("hard", at(9, 18)), run("easy", at(12, 7), 30)],
    past: [firmBefore(18)],
    avail: evenings(21),
  }),
  "a race known by its date alone": aContext({
    blocks: weeks(["normal", "raceWeek", "recovery"]),
    races: [race("mid", 12, 0, { start: at(12, 0), end: at(12, 23, 59), timed: false, name: "the Forest Run" })],
    past: [firmBefore(18)],
    avail: evenings(21),
  }),
  "short races known by their date alone, one of them the main race": aContext({
    blocks: weeks(["normal", "raceWeek"]),
    races: [
      race("short", 3, 0, { start: at(3, 0), end: at(3, 23, 59), timed: false, prio: "C" }),
      race("short", 11, 0, { start: at(11, 0), end: at(11, 23, 59), timed: false, prio: "A" }),
    ],
    past: [firmBefore(30)],
    avail: evenings(14),
  }),
  "an ultra, with the right time before it and two weeks behind it": aContext({
    blocks: weeks(["taper", "raceWeek", "recovery", "recovery"]),
    races: [race("ultra", 12, 720, { prio: "A", name: "the Ridge Ultra" })],
    sessions: [raced(12, 720, 0, { longEffort: true })],
    past: [firmBefore(16)],
    avail: evenings(28),
  }),
  "the last session ends five days before a marathon, to the hour": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [race("long", 9, 240, { prio: "A" })],
    past: [firmBefore(24)],
    avail: [hours(4, 8, 9)],
  }),
  "five days before a marathon, the last firm session 29 days before": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [race("long", 9, 240, { prio: "A" })],
    past: [firmBefore(25)],
    avail: [hours(4, 8, 9)],
  }),
  "the last session ends seven days before a marathon, to the hour": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [race("long", 9, 240, { prio: "A" })],
    past: [firmBefore(30)],
    avail: [hours(2, 8, 9)],
  }),
  "gentle sessions alone before a marathon": aContext({
    blocks: weeks(["taper", "raceWeek"]),
    races: [race("long", 9, 240, { prio: "A" })],
    past: [{ start: at(-22, 18), form: "gentle", minutes: 45 }],
    avail: [hours(3, 17, 19)],
    wishes: { gentleOnly: true },
  }),
  "a half marathon behind and a ten-kilometre race ahead": aContext({
    blocks: weeks(["recovery", "normal", "raceWeek"]),
    races: [
      race("mid", -2, 110, { done: true, name: "the Old Town Half" }),
      race("short", -6, 45, { done: true }),
      race("short", 6, 45),
      race("long", 19, 240, { prio: "A" }),
    ],
    sessions: [
      raced(-2, 110, 0, { status: "done", longEffort: true }),
      raced(-6, 45, 1, { status: "done" }),
      raced(6, 45, 2),
    ],
    past: [firmBefore(25)],
    avail: [hours(2, 8, 10), hours(16, 18, 20)],
  }),
  "two races ahead, the farther one leaves less room": aContext({
    blocks: weeks(["normal", "raceWeek"]),
    races: [race("short", 6, 45, { prio: "C" }), race("ultra", 10, 700)],
    past: [firmBefore(20)],
    avail: [hours(2, 18, 20)],
  }),
  "two races behind, the older one asks for more": aContext({
    blocks: weeks(["recovery", "recovery"]),
    races: [race("ultra", -6, 720, { done: true }), race("short", -3, 40, { prio: "C", done: true })],
    sessions: [
      raced(-6, 720, 0, { status: "done", longEffort: true }),
      raced(-3, 40, 1, { status: "done" }),
    ],
    past: [firmBefore(25)],
    avail: [hours(1, 18, 20), hours(12, 18, 20)],
    context: { soreness: [calm(-2, 2, 3), calm(-1, 1, 2), calm(0, 1, 1)] },
  }),
  "a marathon six days ago and the legs are calm again": aContext({
    blocks: weeks(["normal", "normal"]),
    races: [race("long", -6, 235, { done: true, name: "the City Marathon" })],
    sessions: [raced(-6, 235, 0, { status: "done", longEffort: true })],
    past: [firmBefore(25)],
    avail: [hours(0, 18, 20)],
    tunables: { deepAfterLongRace: 144 },
    context: { soreness: [calm(-1, 1, 2), calm(0, 1, 3)] },
  }),
  "a marathon a week ago and nobody logged the legs": aContext({
    blocks: weeks(["normal", "normal"]),
    races: [race("long", -6, 235, { done: true })],
    sessions: [raced(-6, 235, 0, { status: "done", longEffort: true })],
    past: [firmBefore(25)],
    avail: [hours(1, 13, 14)],
  }),
  "a marathon a week ago and the legs were sore yesterday": aContext({
    blocks: weeks(["normal", "normal"]),
    races: [race("long", -6, 235, { done: true })],
    sessions: [raced(-6, 235, 0, { status: "done", longEffort: true })],
    past: [firmBefore(25)],
    avail: [hours(1, 13, 14)],
    context: { soreness: [calm(-1, 5, 6)] },
  }),
  "a half marathon four days ago asks for no log": aContext({
    blocks: weeks(["normal", "normal"]),
    races: [race("mid", -4, 100, { done: true })],
    sessions: [raced(-4, 100, 0, { status: "done", longEffort: true })],
    past: [firmBefore(25)],
    avail: [hours(0, 18, 20)],
  }),
  "long runs of 149 and 150 minutes, a long ride, and a day out by its date": aContext({
    blocks: weeks(["normal", "normal", "normal", "normal"]),
    sessions: [
      { ...run("veryHard", at(0, 8), 150), longEffort: true },
      { ...run("hard", at(7, 8), 149), longEffort: true },
      { ...run("hard", at(14, 8), 240), longEffort: true, isRun: false },
      { ...run("easy", at(21, 0), 1439), timed: false },
    ],
    past: [firmBefore(8)],
    avail: [1, 2, 8, 9, 15, 16, 22, 23].map((day) => hours(day, 19, 20)),
  }),
  "gentle sessions are wished for after long runs and in an easy week": aContext({
    blocks: weeks(["heavy", "easy"]),
    sessions: hardWeek(-7).concat(hardWeek(0)),
    past: [firmBefore(2)],
    avail: evenings(14),
    wishes: { gentleSessions: true, weekdays: [1, 3] },
  }),
  "on the first morning of a log, after a long race of last week": aContext({
    blocks: weeks(["recovery", "normal"]),
    behind: 7,
    races: [race("long", -7, 230, { done: true })],
    sessions: [
      raced(-7, 230, 0, { status: "done", longEffort: true }),
      { ...run("veryHard", at(-2, 18)), status: "done" },
    ],
    avail: evenings(14),
  }),
  "the run of a race is planned half an hour early, for the warm-up": aContext({
    blocks: weeks(["normal", "raceWeek"]),
    races: [race("mid", 6, 100)],
    sessions: [{ ...run("veryHard", at(6, 8, 30), 130), race: 0, longEffort: true }],
    past: [firmBefore(24)],
    avail: [[at(2, 7, 45), at(2, 9)]],
  }),
  "a long run on the day before a half marathon": aContext({
    blocks: weeks(["normal", "normal"]),
    races: [race("mid", 6, 100)],
    sessions: [run("easy", at(5, 9), 170), raced(6, 100, 0, { longEffort: true })],
    past: [firmBefore(9)],
    avail: [hours(7, 8, 9)],
  }),
  "a steady run of nearly three hours and a very hard ride": aContext({
    blocks: weeks(["normal", "normal"]),
    sessions: [run("moderate", at(0, 9), 170), { ...run("veryHard", at(7, 18)), isRun: false }],
    past: [firmBefore(14)],
    avail: [hours(1, 18, 19), hours(10, 18, 20)],
  }),
  "the first day of a log": aContext({
    blocks: weeks(["normal", "raceWeek"]),
    behind: 0,
    races: [race("short", -9, 45, { done: true }), race("mid", 10, 100)],
    past: [firmBefore(20), firmBefore(32)],
    avail: [hours(2, 18, 20)],
  }),
};
