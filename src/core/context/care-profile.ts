/** What the runner told that chooses the kind of massage (M3, M4). Null and false where nothing was told. */
export interface CareProfile {
  /** "Stuck" or "restricted" says it better than "tight" or "sore". */
  readonly feelsStuck: boolean;
  /** Knee-to-wall distance in centimetres, heel down. */
  readonly kneeToWallLeftCm: number | null;
  readonly kneeToWallRightCm: number | null;
  /** Lying on the edge of the bed, the thigh hangs level. */
  readonly thighHangsLevel: boolean | null;
  /** Weeks for which posture has been a worry. */
  readonly postureWeeks: number | null;
  /** A therapist advised structural work. */
  readonly therapistAdvice: boolean;
}

/** Nothing was told. */
export const NO_PROFILE: CareProfile = {
  feelsStuck: false,
  kneeToWallLeftCm: null,
  kneeToWallRightCm: null,
  thighHangsLevel: null,
  postureWeeks: null,
  therapistAdvice: false,
};
