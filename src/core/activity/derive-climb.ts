const THRESHOLD = 2;

export interface Climb {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Metres up and down along smoothed altitude. A turn counts once it has gone two metres the other way, so that
 * noise adds nothing. Source: practice.
 * @param altitude metres, without NaN
 * @returns null where there is no altitude
 * @example deriveClimb(Float64Array.of(0, 5, 4.5, 9, 0)) // { ascent: 9, descent: 9 }
 */
export function deriveClimb(altitude: Float64Array): Climb | null {
  if (altitude.length < 2) return null;
  const gone = { up: 0, down: 0 };
  let heading = 0;
  let turn = altitude[0]!;
  let far = altitude[0]!;
  for (let i = 1; i < altitude.length; i++) {
    const value = altitude[i]!;
    const ahead = heading === 0 || (value - far) * heading >= 0;
    if (ahead) {
      far = value;
      if (heading === 0 && Math.abs(far - turn) >= THRESHOLD) heading = Math.sign(far - turn);
    } else if (Math.abs(value - far) >= THRESHOLD) {
      addLeg(gone, far - turn);
      heading = -heading;
      turn = far;
      far = value;
    }
  }
  if (heading !== 0) addLeg(gone, far - turn);
  return { ascent: gone.up, descent: gone.down };
}

function addLeg(gone: { up: number; down: number }, rise: number): void {
  if (rise > 0) gone.up += rise;
  else gone.down -= rise;
}
