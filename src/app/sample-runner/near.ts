/** A number near a middle, at most `spread` away on either side. */
export const near = (random: () => number, middle: number, spread: number): number =>
  middle + (random() * 2 - 1) * spread;
