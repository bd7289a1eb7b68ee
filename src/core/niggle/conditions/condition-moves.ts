import { SITES, type Site } from "../../body/index.ts";

/** Moves by what conditions ask of them (RULES section 5 and table F). */

/** Stretches of the fascia routine: to the end of the range if one lets them. */
export const STRETCHES: readonly string[] = [
  "CAL3",
  "PLA2",
  "SHI2",
  "QUA2",
  "HAM3",
  "ITB3",
  "GLU3",
  "HIP2",
  "ADD2",
  "LOW4",
];

/** Stretches of the sites that have a painful insertion; other moves load them slowly and may stay (3.2, 3.5). */
export const STRETCHES_AT: Partial<Readonly<Record<Site, readonly string[]>>> = {
  achilles: ["CAL3", "CAL4"],
  hip_outer: ["ITB3", "GLU3"],
  knee_front: ["QUA2", "HIP2", "SHI2", "LOW4"],
  hamstrings: ["HAM3"],
};

/** Moves with a ball, by the site that they press. */
export const BALLS_ON: Partial<Readonly<Record<Site, readonly string[]>>> = {
  calf: ["CAL2"],
  foot_plantar: ["PLA1"],
  forefoot: ["PLA1"],
  shin: ["SHI1"],
  hamstrings: ["HAM2"],
  itb_tfl: ["ITB2"],
  glutes: ["GLU1"],
  low_back: ["LOW2"],
};

/** Moves that load the calf and its tendon beyond a stretch. */
export const CALF_LOADS: readonly string[] = ["ACH3", "ACH4", "PLA3"];

/** All sites of 3.1 but the trunk. */
export const LEG_SITES: readonly Site[] = SITES.filter(
  (site) => site !== "low_back" && site !== "upper_body",
);
