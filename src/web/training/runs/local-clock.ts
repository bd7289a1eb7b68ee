import type { ActivityView } from "../../../http/contract.ts";

const MINUTE_MS = 60_000;

/** "18:13" where the session was, whatever zone this device is in. */
export function sayClock({ startedAt, utcOffset }: Pick<ActivityView, "startedAt" | "utcOffset">): string {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(utcOffset) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(Date.parse(startedAt) + offset * MINUTE_MS).toISOString().slice(11, 16);
}
