export { endOfFaults, faultsOf, isOverridable, ruleSentence } from "./booking-faults.ts";
export { seededRandom } from "./seeded-random.ts";
