import type { ShownConnection } from "../app/connections/connect.ts";
import type { Instant } from "../core/units/index.ts";
import type { ConnectionView } from "./contract-connection.ts";

const momentOf = (at: Instant): string => new Date(at).toISOString();

/** A connection without its key. */
export const presentConnection = (connection: ShownConnection): ConnectionView => ({
  service: connection.service,
  account: connection.account,
  keyEndsWith: connection.keyEndsWith,
  addedAt: momentOf(connection.addedAt),
  readAt: connection.readAt === null ? null : momentOf(connection.readAt),
  readUntil: connection.readUntil,
  trouble: connection.trouble,
});
