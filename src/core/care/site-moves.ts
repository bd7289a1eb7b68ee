import { SITES, type Site } from "../body/index.ts";
import { MOVE_IDS, type MoveId } from "./move.ts";

/** What the moves do to one site: a row of table F. */
export interface SiteMoves {
  /** Moves that press the site, the usual one first. */
  readonly presses: readonly MoveId[];
  /** Moves that load or stretch it. */
  readonly loads: readonly MoveId[];
  /** Moves that work elsewhere and may ease it. */
  readonly relief: readonly MoveId[];
}

/**
 * Table F: which moves press, load or relieve each site. The only source of these relations. Relief for the hollow of
 * the knee asks for R6 answered "no".
 * @source RULES 3.1, table F (practice)
 * @example SITE_MOVES.achilles.relief // ["CAL1", "CAL2"]
 */
export const SITE_MOVES: Readonly<Record<Site, SiteMoves>> = {
  calf: {
    presses: ["CAL1", "CAL2", "ACH1", "PLA4", "SHI4"],
    loads: ["CAL3", "CAL4", "ACH3", "ACH4", "PLA3"],
    relief: [],
  },
  achilles: { presses: [], loads: ["CAL3", "CAL4", "ACH3", "ACH4", "PLA3"], relief: ["CAL1", "CAL2"] },
  ankle: { presses: [], loads: ["CAL4", "ACH2", "SHI2", "SHI3"], relief: [] },
  foot_plantar: { presses: ["PLA1"], loads: ["PLA2", "PLA3"], relief: [] },
  forefoot: { presses: ["PLA1"], loads: ["PLA2", "PLA3", "ACH3", "ACH4"], relief: [] },
  midfoot_top: { presses: [], loads: ["SHI2", "ACH2"], relief: [] },
  shin: { presses: ["SHI1"], loads: ["SHI2", "SHI3"], relief: [] },
  knee_front: {
    presses: [],
    loads: ["QUA2", "QUA3", "HIP2", "HIP3", "SHI2", "LOW4"],
    relief: ["QUA1"],
  },
  knee_outer: { presses: [], loads: ["GLU3", "HIP4"], relief: ["ITB1", "ITB2"] },
  knee_inner: { presses: [], loads: ["ADD2", "ADD3", "HIP4"], relief: ["ADD1"] },
  knee_back: { presses: [], loads: ["CAL3", "HAM3"], relief: ["CAL1", "HAM1"] },
  quads: { presses: ["QUA1", "ITB1", "HIP1"], loads: ["QUA2", "QUA3", "HIP2", "HIP3"], relief: [] },
  hamstrings: { presses: ["HAM1", "HAM2"], loads: ["HAM3", "HAM4", "GLU4"], relief: [] },
  adductors: { presses: ["ADD1"], loads: ["ADD2", "ADD3"], relief: [] },
  hip_flexors: { presses: ["HIP1"], loads: ["HIP2", "HIP3", "HIP4", "QUA2", "HAM4", "LOW3"], relief: [] },
  itb_tfl: { presses: ["ITB1", "ITB2", "HIP1"], loads: ["ITB3"], relief: [] },
  hip_outer: {
    presses: [],
    loads: ["ITB3", "ITB4", "GLU1", "GLU2", "GLU3", "HIP4"],
    relief: ["GLU4", "ITB2"],
  },
  glutes: { presses: ["GLU1", "GLU2"], loads: ["GLU3", "GLU4", "ITB4"], relief: [] },
  low_back: { presses: ["LOW2"], loads: ["LOW3", "LOW4", "HAM3", "GLU4"], relief: [] },
  upper_body: { presses: ["LOW1"], loads: ["LOW4"], relief: [] },
};

const listSites = (column: "presses" | "loads"): ReadonlyMap<MoveId, readonly Site[]> =>
  new Map(MOVE_IDS.map((move) => [move, SITES.filter((site) => SITE_MOVES[site][column].includes(move))]));

const PRESSED = listSites("presses");
const LOADED = listSites("loads");

/** Sites that a move presses. @example findPressedSites("HIP1") // ["itb_tfl", "hip_flexors", "quads"] */
export const findPressedSites = (move: MoveId): readonly Site[] => PRESSED.get(move) ?? [];

/** Sites that a move loads or stretches. @example findLoadedSites("HAM3") // ["low_back", "hamstrings", "knee_back"] */
export const findLoadedSites = (move: MoveId): readonly Site[] => LOADED.get(move) ?? [];
