import { Dialog } from "radix-ui";
import { useEffect, useRef } from "react";
import { Button, LinkButton } from "../design/button.tsx";
import { minutesAndSeconds } from "../design/dates.ts";
import { FaultStrip } from "../design/states.tsx";
import { MarkMove } from "./mark-move.tsx";
import { listDone, ownDrillOf, type Play } from "./play.ts";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import { saySide } from "./side-words.ts";
import type { Saving } from "./use-saving.ts";

/** The end: how long it was, what is in the log, and what helped. */
export function PlayerEnd({ play, saving }: { readonly play: Play; readonly saving: Saving }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const done = listDone(play);
  return (
    <div className="mx-auto grid min-h-full max-w-140 content-center gap-5 px-5 py-11">
      <Dialog.Title asChild>
        <h1 ref={heading} tabIndex={-1} className="text-h1 outline-none">
          {done.length === 0 ? WORDS.nothingDone : WORDS.done(play.played / 1000, new Date().getHours())}
        </h1>
      </Dialog.Title>
      <SavedLine saving={saving} />
      {done.length > 0 && saving.state.kind !== "takenBack" && (
        <section aria-labelledby="done" className="grid gap-2">
          <h2 id="done" className="text-h3">
            {WORDS.whatYouDid}
          </h2>
          <p className="text-small text-ink-2">{WORDS.markLead}</p>
          <ul>
            {done.map((line) => (
              <li
                key={`${line.move} ${line.side}`}
                className="grid gap-2 border-b border-line py-3 last:border-0"
              >
                <p className="flex gap-3">
                  <span className="flex-1 weight-text">{line.name}</span>
                  <span className="text-small text-ink-2">{saySide(line.move, line.side)}</span>
                  <span className="tabular-nums">{minutesAndSeconds(line.seconds)}</span>
                </p>
                {ownDrillOf(line.move) === null && <MarkMove line={line} marks={["helped", "worse"]} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap gap-2.5">
        <LinkButton to="/">{WORDS.toToday}</LinkButton>
        <LinkButton to="/care" look="soft">
          {WORDS.toCare}
        </LinkButton>
      </div>
    </div>
  );
}

const SavedLine = ({ saving: { state, save, takeBack } }: { readonly saving: Saving }) => {
  if (state.kind === "fault") return <FaultStrip error={state.error} onRetry={() => void save()} />;
  return (
    <div className="grid gap-3">
      <p role="status" className="flex min-h-11 flex-wrap items-center gap-x-4 text-ink-2">
        {SAVED[state.kind]}
        {state.kind === "saved" && (
          <Button look="plain" size="small" onClick={() => void takeBack()}>
            {WORDS.takeBack}
          </Button>
        )}
      </p>
      {state.kind === "saved" && state.error !== null && <FaultStrip error={state.error} />}
    </div>
  );
};

const SAVED = {
  nothing: "",
  saving: WORDS.saving,
  saved: WORDS.saved,
  kept: WORDS.kept,
  takenBack: WORDS.takenBack,
} as const;
