import { err } from "../../core/units/index.ts";

/** Why a service gave no answer that can be used. */
export interface ServiceFault {
  readonly kind: "refused" | "unreachable" | "busy" | "broken" | "missing" | "stopped";
  /** One sentence, without anything that the service wrote and without the key. */
  readonly message: string;
}

const fault = (kind: ServiceFault["kind"], message: string) => err<ServiceFault>({ kind, message });

export const REFUSED = fault(
  "refused",
  "intervals.icu does not accept the key, or not for this athlete: make a new one in its settings, under Developer, and connect again.",
);
export const UNREACHABLE = fault(
  "unreachable",
  "intervals.icu could not be reached. Look whether this computer is online and try again.",
);
export const TOO_SLOW = fault("unreachable", "intervals.icu did not answer in time. Try again later.");
export const STOPPED = fault("stopped", "Stopped. What was brought in is kept; the next time goes on.");
export const MISSING = fault("missing", "intervals.icu has no such thing.");
export const ELSEWHERE = fault(
  "broken",
  "intervals.icu sent Restride to another address, which was not followed. Try again later.",
);
export const CUT_OFF = fault("broken", "The answer of intervals.icu broke off. Try again later.");
export const TOO_LARGE = fault(
  "broken",
  "intervals.icu answered with more than Restride takes at once. Ask for fewer days with --since.",
);
export const NO_DATA = fault(
  "broken",
  "intervals.icu answered with something else than data, perhaps a page about a fault. Try again later.",
);
/** @param tries how often it was asked */
export const busy = (status: number, tries: number) =>
  fault("busy", `intervals.icu was busy or out of order ${tries} times (${status}). Try again later.`);
