import { isWhole, KIND } from "./base-types.ts";
import type { Definition } from "./definition.ts";
import { type DeveloperFields, developerKey } from "./developer-fields.ts";
import { RECORD } from "./profile.ts";

/** Which column a value goes to, in the order of writing: what comes later is the better source and overwrites. */
export const TARGET = {
  compressedSpeedDistance: 0,
  latitude: 1,
  longitude: 2,
  altitude: 3,
  heartRate: 4,
  cadence: 5,
  distance: 6,
  speed: 7,
  fractionalCadence: 8,
  enhancedSpeed: 9,
  enhancedAltitude: 10,
  balance: 11,
  developerHeartRate: 12,
} as const;

/** The fields of a record that are read, compiled once per definition: no look-up is left for the row. */
export interface RecordPlan {
  readonly count: number;
  readonly targets: Uint8Array;
  readonly kinds: Uint8Array;
  /** Bytes from the first byte after the record header. */
  readonly offsets: Uint32Array;
}

interface PlannedField {
  readonly target: number;
  readonly kind: number;
  readonly at: number;
}

const TARGET_OF_FIELD: ReadonlyMap<number, number> = new Map([
  [RECORD.latitude, TARGET.latitude],
  [RECORD.longitude, TARGET.longitude],
  [RECORD.altitude, TARGET.altitude],
  [RECORD.heartRate, TARGET.heartRate],
  [RECORD.cadence, TARGET.cadence],
  [RECORD.distance, TARGET.distance],
  [RECORD.speed, TARGET.speed],
  [RECORD.compressedSpeedDistance, TARGET.compressedSpeedDistance],
  [RECORD.fractionalCadence, TARGET.fractionalCadence],
  [RECORD.enhancedSpeed, TARGET.enhancedSpeed],
  [RECORD.enhancedAltitude, TARGET.enhancedAltitude],
  [RECORD.balance, TARGET.balance],
]);

const COMPRESSED_BYTES = 3;

/** Compiles the reading of records under a definition. */
export function planRecord(definition: Definition, developerFields: DeveloperFields): RecordPlan {
  const planned = [...planNative(definition), ...planDeveloper(definition, developerFields)];
  planned.sort((one, other) => one.target - other.target);
  return {
    count: planned.length,
    targets: Uint8Array.from(planned, (field) => field.target),
    kinds: Uint8Array.from(planned, (field) => field.kind),
    offsets: Uint32Array.from(planned, (field) => field.at),
  };
}

function planNative(definition: Definition): readonly PlannedField[] {
  return definition.fields.flatMap(({ field, at, size, kind }) => {
    const target = TARGET_OF_FIELD.get(field);
    if (target === undefined || kind === KIND.string || !isWhole(kind, size)) return [];
    if (target === TARGET.compressedSpeedDistance && size !== COMPRESSED_BYTES) return [];
    return [{ target, kind, at }];
  });
}

function planDeveloper(definition: Definition, described: DeveloperFields): readonly PlannedField[] {
  return definition.developerFields.flatMap(({ developer, field, at, size }) => {
    const description = described.get(developerKey(developer, field));
    if (!description?.holdsHeartRate || !isWhole(description.kind, size)) return [];
    return [{ target: TARGET.developerHeartRate, kind: description.kind, at }];
  });
}
