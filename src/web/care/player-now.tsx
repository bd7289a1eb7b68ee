import { Dialog } from "radix-ui";
import { minutesAndSeconds } from "../design/dates.ts";
import type { PlayPlace } from "./play.ts";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import { SIDE_LETTERS, saySide } from "./side-words.ts";

interface NowProps {
  readonly place: PlayPlace;
  readonly first: boolean;
  readonly cue: string;
  readonly paused: boolean;
}

/** The move, its side, the time left and the one cue. */
export const PlayerNow = ({ place, first, cue, paused }: NowProps) => {
  const { step, kind, set, secondsLeft } = place;
  return (
    <>
      <div className="flex items-end justify-between gap-4">
        <div className="min-w-0">
          <SideChip move={step.move} side={step.side} />
          <Dialog.Title asChild>
            <h1 className="mt-2.5 text-[2.125rem] leading-9 max-[22.5rem]:text-h2">
              {kind === "change" && (
                <span className="block font-sans text-small weight-text tracking-normal text-ink-2">
                  {first ? WORDS.first : WORDS.next}
                </span>
              )}
              {step.name}
            </h1>
          </Dialog.Title>
        </div>
        <p
          role="timer"
          className={`font-display text-timer tabular-nums ${kind === "change" || paused ? "text-ink-2" : ""}`}
        >
          {minutesAndSeconds(secondsLeft)}
        </p>
      </div>
      <p className="mt-1 flex min-h-5.5 gap-3 text-small weight-text text-ink-2">
        {step.sets > 1 && <span>{WORDS.set(set, step.sets)}</span>}
        {step.drill && <span>{WORDS.from(step.drill.by)}</span>}
        {step.light && <span>{WORDS.light}</span>}
        {paused && <span className="text-lamp-ink">{WORDS.paused}</span>}
      </p>
      <p className="mt-2 min-h-13 text-cue text-ink-2">{cue}</p>
    </>
  );
};

type ChipProps = Pick<PlayPlace["step"], "move" | "side">;

const SideChip = ({ move, side }: ChipProps) => (
  <span className="inline-flex items-center gap-2 rounded-full bg-fig-soft py-1 pl-[5px] pr-3.5 text-[15px] weight-text leading-[22px]">
    <b
      aria-hidden="true"
      className="grid h-6 min-w-6 place-items-center rounded-full bg-lamp-3 px-1.5 text-[14px] text-on-lamp"
    >
      {SIDE_LETTERS[side]}
    </b>
    <span>{saySide(move, side)}</span>
  </span>
);
