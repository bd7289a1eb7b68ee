import type { Branded } from "./brand.ts";

export type Metres = Branded<number, "Metres">;
export type Seconds = Branded<number, "Seconds">;
export type MetresPerSecond = Branded<number, "MetresPerSecond">;

/** Metres as a quantity. @example metres(42195) */
export const metres = (value: number): Metres => value as Metres;

/** Seconds as a quantity. @example seconds(3600) */
export const seconds = (value: number): Seconds => value as Seconds;

/** Metres per second as a quantity. @example metresPerSecond(1000 / 270) // 4:30 per km */
export const metresPerSecond = (value: number): MetresPerSecond => value as MetresPerSecond;

/** Kilometres of a distance. @example kilometresOf(metres(5000)) // 5 */
export const kilometresOf = (distance: Metres): number => distance / 1000;

/** A distance from kilometres. @example fromKilometres(21.1) */
export const fromKilometres = (kilometres: number): Metres => metres(kilometres * 1000);

/** Minutes of a duration. @example minutesOf(seconds(90)) // 1.5 */
export const minutesOf = (duration: Seconds): number => duration / 60;

/** A duration from minutes. @example fromMinutes(45) */
export const fromMinutes = (minutes: number): Seconds => seconds(minutes * 60);

/** Hours of a duration. @example hoursOf(seconds(5400)) // 1.5 */
export const hoursOf = (duration: Seconds): number => duration / 3600;
