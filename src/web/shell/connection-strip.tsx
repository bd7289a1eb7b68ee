import { useSyncExternalStore } from "react";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";
import { useKeptSince } from "../read/staleness.ts";
import { discard, useWaiting } from "../send/waiting.ts";
import { SHELL_WORDS as WORDS } from "./shell-words.ts";

const listen = (tell: () => void): (() => void) => {
  addEventListener("online", tell);
  addEventListener("offline", tell);
  return () => {
    removeEventListener("online", tell);
    removeEventListener("offline", tell);
  };
};

/** Whether the network is gone, as far as the browser knows. */
const useOffline = (): boolean => useSyncExternalStore(listen, () => !navigator.onLine);

const sayMoment = (iso: string): string =>
  new Date(iso).toLocaleString(navigator.language, {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
  });

/** What is not as it seems: no connection, entries that wait, entries that were refused. */
export function ConnectionStrip() {
  const offline = useOffline();
  const keptSince = useKeptSince();
  const waiting = useWaiting();
  const refused = waiting.filter((note) => note.refused !== null);
  const coming = waiting.length - refused.length;
  if (!offline && keptSince === null && waiting.length === 0) return null;
  return (
    <div className="mx-auto mb-2 grid w-full max-w-320 gap-2 px-5 wide:px-7">
      <div role="status" className="grid gap-1 empty:hidden">
        {(offline || keptSince !== null) && (
          <p className="flex items-start gap-2 text-small text-ink-2">
            <Icon name="cloudOff" className="size-5" />
            {WORDS.offline(keptSince && sayMoment(keptSince))}
          </p>
        )}
        {coming > 0 && (
          <p className="flex items-start gap-2 text-small text-ink-2">
            <Icon name="clock" className="size-5" />
            {WORDS.waiting(coming)}
          </p>
        )}
      </div>
      {refused.map((note) => (
        <div
          key={note.id}
          role="alert"
          className="grid gap-2 rounded-row p-4 shadow-[inset_0_0_0_2px_var(--flag-text)]"
        >
          <p>{WORDS.refused(note.label, note.refused ?? "")}</p>
          <span>
            <Button look="soft" size="small" onClick={() => void discard(note.id)}>
              {WORDS.discard}
            </Button>
          </span>
        </div>
      ))}
    </div>
  );
}
