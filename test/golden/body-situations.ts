import type { LoggedSpot, PlanningContext } from "../../src/core/context/index.ts";
import { addHours, because } from "../../src/core/units/index.ts";
import { aContext, type ContextLiteral } from "../builders/a-context.ts";
import { at } from "./situation-parts.ts";

const spot: LoggedSpot = {
  area: { area: "calf", side: "left" },
  pain: 2,
  pointable: null,
  familiarAche: null,
  entriesIn21Days: 1,
  openDays: 0,
  episodesIn6Months: 1,
  signs: [],
  redFlag: false,
  pressureCap: 5,
};

const oneEvening: ContextLiteral = {
  days: 7,
  past: [{ start: at(-21, 18), form: "deep" }],
  avail: [[at(1, 18), at(1, 20)]],
};

const left = (area: LoggedSpot["area"]["area"]) => ({ area, side: "left" }) as const;
const right = (area: LoggedSpot["area"]["area"]) => ({ area, side: "right" }) as const;

/** Bodies with places that come first, bear less or must rest. */
export const BODY_SITUATIONS: Readonly<Record<string, PlanningContext>> = {
  "one side of the quads must rest, the other gets half its time": aContext({
    ...oneEvening,
    context: {
      limits: {
        pressureCap: 5,
        blocked: [left("quads")],
        because: [],
        areaReasons: [
          { area: left("quads"), effect: "blocked", because: because("X-bruise", "A bruise on your left quads.") },
          { area: right("calf"), effect: "blocked", because: because("X-old", "An old wound elsewhere.") },
          { area: left("quads"), effect: "blocked", because: because("R3", "Sharp pain in your left quads.") },
        ],
      },
    },
  }),
  "everything that runs must rest, and the back is treated": aContext({
    ...oneEvening,
    past: [{ start: at(-33, 18), form: "deep" }],
    context: {
      limits: {
        pressureCap: 3,
        areaReasons: [
          { area: left("calf"), effect: "blocked", because: because("X-legs", "Nothing may press your legs.") },
          { area: left("quads"), effect: "blocked", because: because("X-quads", "Least of all your quads.") },
        ],
        blocked: (["calf", "quads", "itb_tfl", "glutes", "hip_flexors", "foot_plantar"] as const).map((area) => ({
          area,
          side: "both" as const,
        })),
        because: [because("X-legs", "Nothing may press your legs.")],
        notPressed: [left("low_back")],
      },
    },
  }),
  "places that bear less, each in its own way": aContext({
    ...oneEvening,
    context: {
      limits: {
        pressureCap: 5,
        blocked: [],
        because: [],
        caps: [
          { area: left("knee_outer"), cap: 1, because: because("T13", "Your knee bears little.") },
          { area: right("adductors"), cap: 1, because: because("T13", "So do your adductors.") },
        ],
      },
      openNiggles: [{ area: right("calf"), level: "L1" }],
      spots: [
        { ...spot, area: right("calf"), pressureCap: 4 },
        { ...spot, area: left("glutes"), pressureCap: 2 },
        { ...spot, area: right("glutes"), pressureCap: 0 },
      ],
    },
  }),
  "red flags: one at a niggle that may be treated, one that nobody looked at, one open": aContext({
    ...oneEvening,
    context: {
      openNiggles: [
        { area: left("calf"), level: "L1" },
        { area: right("hip_outer"), level: "L0" },
      ],
      spots: [
        { ...spot, redFlag: true },
        { ...spot, area: right("calf"), redFlag: null },
        { ...spot, area: left("quads"), redFlag: true },
        { ...spot, area: right("quads"), redFlag: false },
        { ...spot, area: right("hip_outer"), redFlag: null, entriesIn21Days: 5 },
      ],
    },
  }),
  "what keeps coming back lies on sites that nobody presses": aContext({
    ...oneEvening,
    wishes: { minutes: 45 },
    context: {
      spots: [
        { ...spot, area: left("shin"), entriesIn21Days: 9 },
        { ...spot, area: left("achilles"), episodesIn6Months: 3 },
        { ...spot, area: right("foot_plantar"), entriesIn21Days: 3 },
        { ...spot, area: right("glutes"), entriesIn21Days: 2, episodesIn6Months: 2 },
      ],
    },
  }),
  "what limits today passes by Wednesday": aContext({
    days: 14,
    past: [{ start: at(-25, 18), form: "deep" }],
    avail: [
      [at(1, 18), at(1, 20)],
      [at(8, 18), at(8, 20)],
    ],
    booked: [
      { start: at(1, 9), form: "deep" },
      { start: at(6, 10), form: "deep" },
    ],
    context: {
      limits: {
        pressureCap: 2,
        blocked: [],
        because: [because("X-vaccine", "You had a vaccination: light hands for two days.")],
      },
      laterLimits: [
        { from: addHours(aContext().now, 48), limits: { pressureCap: 5, blocked: [], because: [] } },
      ],
    },
  }),
};
