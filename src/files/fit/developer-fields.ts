import { kindOf } from "./base-types.ts";
import { type DataMessage, findNumber, findText } from "./definition.ts";
import { FIELD_DESCRIPTION, MESSAGE, RECORD } from "./profile.ts";

/** What a maker of an app or sensor says of a field of its own. */
export interface DeveloperField {
  readonly kind: number;
  readonly holdsHeartRate: boolean;
}

/** Descriptions by developer and field number. */
export type DeveloperFields = Map<number, DeveloperField>;

/** The key of a developer's field. */
export const developerKey = (developer: number, field: number): number => developer * 256 + field;

/** Keeps the description that a field_description message carries. */
export function noteDeveloperField(known: DeveloperFields, message: DataMessage): void {
  const developer = findNumber(message, FIELD_DESCRIPTION.developer);
  const field = findNumber(message, FIELD_DESCRIPTION.number);
  const baseType = findNumber(message, FIELD_DESCRIPTION.baseType);
  if (developer === null || field === null || baseType === null) return;
  const described = { kind: kindOf(baseType), holdsHeartRate: holdsHeartRate(message) };
  known.set(developerKey(developer, field), described);
}

/** By the native field that it stands for, else by its name: makers of chest straps leave the native field out. */
function holdsHeartRate(message: DataMessage): boolean {
  const nativeMessage = findNumber(message, FIELD_DESCRIPTION.nativeMessage) ?? MESSAGE.record;
  const nativeField = findNumber(message, FIELD_DESCRIPTION.nativeField);
  if (nativeMessage !== MESSAGE.record) return false;
  if (nativeField !== null) return nativeField === RECORD.heartRate;
  const name = findText(message, FIELD_DESCRIPTION.name) ?? "";
  return /^heart[ _-]?rate$/i.test(name);
}
