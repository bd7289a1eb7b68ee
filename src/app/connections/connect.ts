import { ok, type Result } from "../../core/units/index.ts";
import type { Connection, ServiceName } from "../../store/store.ts";
import { type Fault, fault } from "../fault.ts";
import { findPlanMoment } from "../import-training/index.ts";
import type { Services } from "../services.ts";
import { askForList } from "./intervals-api.ts";

/** What a runner tells to connect a service. */
export interface ConnectionWords {
  readonly service: string;
  readonly account: string;
  readonly key: string;
}

/** What may be shown of a connection: never its key. */
export interface ShownConnection extends Omit<Connection, "secret"> {
  /** The last two signs of the key, to tell one from another. */
  readonly keyEndsWith: string;
}

const INTERVALS: ServiceName = "intervals.icu";

const show = ({ secret, ...connection }: Connection): ShownConnection => ({
  ...connection,
  keyEndsWith: secret.slice(-2),
});

export async function listConnections({ store, runner }: Services): Promise<readonly ShownConnection[]> {
  return (await store.connections.list(runner)).map(show);
}

/** The connection to intervals.icu with its key, for asking. */
export async function findConnection({ store, runner }: Services): Promise<Result<Connection, Fault>> {
  const connections = await store.connections.list(runner);
  const found = connections.find(({ service }) => service === INTERVALS);
  return found ? ok(found) : notConnected();
}

const notConnected = () =>
  fault(
    "connection.unknown",
    "intervals.icu is not connected. Do so in the settings, or with: connect intervals.icu --athlete i123",
  );

/** Tries a key, and keeps it if the service takes it. What was read before under the same athlete stays read. */
export async function connect(services: Services, words: ConnectionWords): Promise<Result<null, Fault>> {
  const read = readWords(words);
  if (!read.ok) return read;
  const { account, key } = read.value;
  const { today } = await findPlanMoment(services);
  const asker = { door: services.intervals, account, secret: key };
  const tried = await askForList(asker, "wellness", { oldest: today, newest: today });
  if (!tried.ok) return fault("connection.refused", describeRefusal(tried.error));
  const earlier = await findConnection(services);
  const known = earlier.ok && earlier.value.account === account ? earlier.value : null;
  await services.store.connections.save(services.runner, {
    service: INTERVALS,
    account,
    secret: key,
    addedAt: services.clock.now(),
    readAt: known?.readAt ?? null,
    readUntil: known?.readUntil ?? null,
    trouble: null,
  });
  return ok(null);
}

const describeRefusal = ({ kind, message }: { readonly kind: string; readonly message: string }): string =>
  kind === "missing"
    ? "intervals.icu knows no such athlete. The id stands in its settings, such as i12345; 0 means the owner of the key."
    : message;

function readWords({ service, account, key }: ConnectionWords): Result<ConnectionWords, Fault> {
  if (service.trim().toLowerCase() !== INTERVALS)
    return fault(
      "connection.impossible",
      "Restride can ask intervals.icu and no other service. Files of others come in by import.",
    );
  const athlete = account.trim().toLowerCase() || "0";
  if (!/^(?:0|i?\d{1,15})$/.test(athlete))
    return fault(
      "connection.impossible",
      "That is no athlete of intervals.icu. The id stands in its settings, such as i12345; 0 means the owner of the key.",
    );
  if (!/^[\x21-\x7e]{8,200}$/.test(key.trim()))
    return fault(
      "connection.impossible",
      "That is no key of intervals.icu. Copy it from its settings, under Developer.",
    );
  return ok({ service: INTERVALS, account: athlete, key: key.trim() });
}

/** Forgets a service and its key. What came from it stays. */
export async function disconnect({ store, runner }: Services, service: string): Promise<Result<null, Fault>> {
  const wanted = service.trim().toLowerCase();
  const removed = wanted === INTERVALS && (await store.connections.remove(runner, INTERVALS));
  return removed ? ok(null) : notConnected();
}
