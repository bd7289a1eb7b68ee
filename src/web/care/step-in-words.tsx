import type { PlayStep } from "./play.ts";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";

/** A move without a figure: how it is done, and a therapist's drill in the therapist's own words. */
export const StepInWords = ({ step: { drill, how, name, seconds, sets } }: { readonly step: PlayStep }) =>
  drill === undefined ? (
    <ol className="grid w-full max-w-140 content-center gap-2 self-center px-5.5">
      {how.map((line) => (
        <li key={line} className="text-small text-ink-2">
          {line}
        </li>
      ))}
    </ol>
  ) : (
    <section
      aria-label={name}
      className="grid w-[calc(100%-2.75rem)] max-w-120 gap-3 self-center rounded-card bg-surface p-6 text-left lifted"
    >
      <p className="text-small weight-text text-lamp-ink">{WORDS.from(drill.by)}</p>
      {how.length === 0 ? (
        <p className="text-cue">{WORDS.asShown}</p>
      ) : (
        how.map((line) => (
          <p key={line} className="whitespace-pre-line text-cue">
            {line}
          </p>
        ))
      )}
      <p className="text-small text-ink-2">{WORDS.dose(seconds, sets)}</p>
    </section>
  );
