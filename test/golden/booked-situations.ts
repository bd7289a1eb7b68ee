import type { PlanningContext } from "../../src/core/context/index.ts";
import { because } from "../../src/core/units/index.ts";
import { aContext, type ContextLiteral } from "../builders/a-context.ts";
import { at, run, weeks } from "./situation-parts.ts";

const NOTHING_FREE: ContextLiteral = { avail: [] };
const firmLongAgo = { start: at(-40, 18), form: "deep" } as const;

/** A ten-kilometre race, then a marathon two weeks later, each with its own run. */
const twoRaces: ContextLiteral = {
  ...NOTHING_FREE,
  blocks: weeks(["taper", "taper", "raceWeek", "recovery"]),
  races: [
    { cls: "short", prio: "C", start: at(3, 10), end: at(3, 10, 45), name: "the Bridge Ten" },
    { cls: "long", prio: "A", start: at(17, 9), end: at(17, 13), name: "the City Marathon" },
  ],
  sessions: [
    { ...run("veryHard", at(3, 10), 45), race: 0 },
    { ...run("veryHard", at(17, 9), 240), race: 1, longEffort: true },
  ],
};

const calf = { area: "calf", side: "left" } as const;
const bothQuads = { area: "quads", side: "both" } as const;

/** Booked sessions, and what the plan says of each. */
export const BOOKED_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "bookings that come too soon after hard days, or before them": aContext({
    ...NOTHING_FREE,
    blocks: weeks(["heavy", "heavy", "easy"]),
    sessions: [
      run("veryHard", at(1, 18)),
      run("veryHard", at(8, 18)),
      run("hard", at(10, 18)),
      { ...run("veryHard", at(13, 8), 165), longEffort: true },
    ],
    past: [firmLongAgo],
    booked: [
      { start: at(2, 18), form: "moderate" },
      { start: at(8, 7), form: "moderate" },
      { start: at(12, 12), form: "deep" },
      { start: at(17, 10), form: "deep" },
      { start: at(20, 21, 30), form: "gentle", minutes: 45 },
    ],
  }),
  "bookings before and after races": aContext({
    ...twoRaces,
    past: [firmLongAgo],
    booked: [
      { start: at(1, 18), form: "deep" },
      { start: at(4, 18), form: "moderate" },
      { start: at(11, 18), form: "deep" },
      { start: at(15, 12), form: "gentle", minutes: 45 },
      { start: at(19, 18), form: null },
      { start: at(26, 18), form: "deep" },
    ],
  }),
  "a firm session booked six days before a marathon, the last one five weeks back": aContext({
    ...twoRaces,
    past: [{ start: at(-24, 18), form: "deep" }],
    booked: [{ start: at(11, 9), form: "deep" }],
  }),
  "the same with a firm one booked two weeks before, the marathon's runner is used to it": aContext({
    ...twoRaces,
    races: twoRaces.races!.slice(1),
    sessions: [{ ...run("veryHard", at(17, 9), 240), race: 0, longEffort: true }],
    past: [firmLongAgo],
    booked: [
      { start: at(2, 9), form: "deep" },
      { start: at(11, 9), form: "deep" },
    ],
  }),
  "a medium session lies between the firm ones before a marathon": aContext({
    ...twoRaces,
    races: twoRaces.races!.slice(1),
    sessions: [{ ...run("veryHard", at(17, 9), 240), race: 0, longEffort: true }],
    past: [{ start: at(-9, 18), form: "deep" }],
    booked: [
      { start: at(5, 9), form: "moderate" },
      { start: at(11, 9), form: "deep" },
    ],
  }),
  "first firm sessions booked before a main race": aContext({
    ...twoRaces,
    races: twoRaces.races!.slice(1),
    sessions: [{ ...run("veryHard", at(17, 9), 240), race: 0, longEffort: true }],
    past: [{ start: at(-30, 18), form: "moderate" }],
    booked: [
      { start: at(4, 9), form: "deep" },
      { start: at(24, 9), form: "deep" },
    ],
  }),
  "bookings too near each other, one of them short": aContext({
    ...NOTHING_FREE,
    days: 21,
    past: [{ start: at(-2, 18), form: "deep" }],
    booked: [
      { start: at(1, 18), form: "moderate" },
      { start: at(2, 18), form: "gentle", minutes: 15 },
      { start: at(6, 18), form: null },
      { start: at(6, 18), form: "moderate" },
      { start: at(15, 6), form: "deep" },
      { start: at(10, 6), form: "deep" },
      { start: at(18, 18), form: "moderate" },
    ],
  }),
  "done this morning, begun an hour ago, and one tomorrow": aContext({
    ...NOTHING_FREE,
    days: 14,
    now: at(0, 12),
    past: [{ start: at(0, 8), form: "moderate", minutes: 45, areas: [calf] }],
    booked: [
      { start: at(0, 11), form: "gentle", minutes: 30 },
      { start: at(1, 12), form: "gentle", minutes: 30 },
      { start: at(14, 9), form: "deep" },
    ],
  }),
  "questions about a niggle are open: a session tomorrow and one next week": aContext({
    ...NOTHING_FREE,
    days: 14,
    past: [firmLongAgo],
    booked: [
      { start: at(1, 18), form: "moderate" },
      { start: at(2, 0), form: "gentle" },
      { start: at(8, 18), form: "moderate" },
    ],
    context: { openNiggles: [{ area: calf, level: null }] },
  }),
  "questions about a condition are open, and a firm session is booked": aContext({
    ...NOTHING_FREE,
    days: 14,
    booked: [{ start: at(9, 18), form: "deep" }],
    context: {
      limits: {
        pressureCap: 3,
        blocked: [],
        because: [because("X-q", "Questions about your health are open.")],
        booked: "askFirst",
      },
    },
  }),
  "places that must rest are left out of booked sessions": aContext({
    ...NOTHING_FREE,
    days: 21,
    past: [firmLongAgo],
    booked: [
      { start: at(1, 18), form: "deep", areas: [calf] },
      { start: at(7, 18), form: "deep", areas: [{ area: "calf", side: "both" }, bothQuads] },
      { start: at(14, 18), form: "gentle" },
      { start: at(19, 18), form: null, areas: [{ area: "calf", side: "right" }] },
    ],
    context: {
      limits: {
        pressureCap: 3,
        blocked: [calf, { area: "hamstrings", side: "left" }, { area: "glutes", side: "right" }],
        notPressed: [{ area: "knee_back", side: "both" }],
        because: [because("X-bruise", "You bruise easily for now: light hands.")],
        caps: [
          { area: { area: "low_back", side: "both" }, cap: 4, because: because("T13", "The back bears more.") },
          { area: bothQuads, cap: 2, because: because("T13", "Your quads bear less.") },
          { area: { area: "calf", side: "right" }, cap: 1, because: because("T13", "So does your right calf.") },
        ],
        areaReasons: [
          {
            area: { area: "hamstrings", side: "left" },
            effect: "blocked",
            because: because("X-graze", "A graze on your left hamstring heals first."),
          },
          { area: { area: "glutes", side: "right" }, effect: "blocked", because: because("R3", "Sharp pain there.") },
          { area: calf, effect: "blocked", because: because("X-wound", "A wound on your left calf heals first.") },
        ],
      },
    },
  }),
  "a niggle wants to be seen within two days, and a session is booked for each of the next weeks": aContext({
    ...NOTHING_FREE,
    days: 14,
    past: [firmLongAgo],
    booked: [
      { start: at(1, 18), form: "moderate" },
      { start: at(8, 18), form: "gentle", minutes: 30 },
    ],
    context: {
      limits: {
        pressureCap: 2,
        blocked: [calf],
        because: [because("R4", "The left calf hurts at night.", { area: "calf" })],
        booked: "cancel",
        noRun: because("R4", "The left calf hurts at night.", { area: "calf" }),
        cautions: [because("S9", "No massage gun for now.")],
        beSeen: [
          {
            level: "L2",
            emergency: false,
            deadlineHours: 48,
            deadline: aContext({ now: at(2, 0) }).now,
            area: calf,
            text: "Have your left calf seen by a physiotherapist within two days.",
            because: [because("R4", "It hurts at night.")],
          },
          {
            level: "L3",
            emergency: true,
            deadlineHours: 0,
            deadline: aContext({ now: at(0, 6) }).now,
            area: null,
            text: "Go to an emergency department now.",
            because: [],
          },
        ],
      },
      openNiggles: [{ area: calf, level: "L2" }],
    },
  }),
  "a doctor is to be asked before any massage, and one is booked": aContext({
    ...NOTHING_FREE,
    days: 7,
    booked: [{ start: at(3, 18), form: "gentle" }],
    context: { limits: { pressureCap: 0, blocked: [], because: [] } },
  }),
  "a gentle session is booked while only light hands are allowed, and a niggle is serious": aContext({
    ...NOTHING_FREE,
    days: 7,
    booked: [{ start: at(3, 18), form: "gentle" }],
    context: {
      limits: { pressureCap: 2, blocked: [], because: [because("X-light", "Light hands for now.")] },
      openNiggles: [{ area: calf, level: "L3" }],
    },
  }),
  "a gentle session is booked while only light hands are allowed": aContext({
    ...NOTHING_FREE,
    days: 7,
    booked: [{ start: at(3, 18), form: "gentle" }],
    context: { limits: { pressureCap: 2, blocked: [], because: [because("X-light", "Light hands for now.")] } },
  }),
};
