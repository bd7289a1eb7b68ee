import type { ConnectionView, SyncView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { fullDate } from "../../design/dates.ts";
import { FaultStrip } from "../../design/states.tsx";
import { Disconnect } from "./disconnect.tsx";
import { describeSync, INTERVALS_WORDS as WORDS } from "./intervals-words.ts";
import { type Reading, useBringIn } from "./use-bring-in.ts";

interface ConnectedProps {
  readonly connection: ConnectionView;
  readonly latest: SyncView | null;
}

/** What is read already, what the last time brought or lacked, and the button for more. */
export function Connected({ connection, latest }: ConnectedProps) {
  const [reading, bringIn] = useBringIn();
  const isReading = reading.step === "reading";
  const { account, keyEndsWith, readAt, readUntil, trouble } = connection;
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p>{readUntil === null ? WORDS.never : WORDS.until(fullDate(readUntil))}</p>
        {readAt !== null && <p className="text-small text-ink-2">{WORDS.asked(sayMoment(readAt))}</p>}
        <p className="text-small text-ink-2">{WORDS.athlete(account, keyEndsWith)}</p>
      </div>
      {reading.step === "failed" && <FaultStrip error={reading.error} />}
      {!isReading && trouble !== null && (
        <p role="alert" className="rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]">
          {trouble}
        </p>
      )}
      <div role="status" className="text-small text-ink-2">
        {isReading ? sayProgress(reading) : latest && <Latest latest={latest} />}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button look="soft" disabled={isReading} onClick={() => void bringIn()}>
          {WORDS.bringIn}
        </Button>
        {!isReading && <Disconnect service={connection.service} />}
      </div>
    </div>
  );
}

/** On this device's clock. */
const sayMoment = (moment: string): string =>
  new Date(moment).toLocaleString(globalThis.navigator?.language, { dateStyle: "long", timeStyle: "short" });

const sayProgress = ({ progress }: Extract<Reading, { readonly step: "reading" }>): string =>
  progress === null || progress.filesDone === 0
    ? WORDS.busy
    : `${WORDS.busy}: ${WORDS.busyWith(progress.filesDone, progress.filesFound)}`;

const Latest = ({ latest }: { readonly latest: SyncView }) => (
  <ul className="grid gap-1">
    {describeSync(latest).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
