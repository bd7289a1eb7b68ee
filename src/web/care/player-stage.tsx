import { memo, useEffect } from "react";
import { hasFigure, MoveFigure } from "../figure/move-figure.tsx";
import { findCue } from "./cues.ts";
import { findPlace, ownDrillOf, type Play, type PlayPlace, type PlayStep } from "./play.ts";
import { PlayerControls, PlayerTop, StopLine } from "./player-controls.tsx";
import { PlayerNow } from "./player-now.tsx";
import { PlayerProgress } from "./player-progress.tsx";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import { saySide } from "./side-words.ts";
import type { SoundChoice } from "./sound-choice.ts";
import { StepInWords } from "./step-in-words.tsx";
import type { Send } from "./use-play.ts";

interface StageProps {
  readonly play: Play;
  readonly send: Send;
  readonly flash: boolean;
  readonly sound: SoundChoice;
  readonly onSound: () => void;
  readonly onLeave: () => void;
  readonly onStop: () => void;
  /** Told when another move or cue stands there. */
  readonly onPlace: (text: string) => void;
}

/** A routine while it plays: where it stands, the figure, one cue, the controls, and the way out when it hurts. */
export function PlayerStage({ play, send, flash, sound, onSound, onLeave, onStop, onPlace }: StageProps) {
  const place = findPlace(play);
  const told = place === null ? "" : tell(place, play.index === 0);
  useEffect(() => onPlace(told), [told, onPlace]);
  if (place === null) return null;
  return (
    <div className="mx-auto flex min-h-full max-w-320 flex-col pb-[max(16px,env(safe-area-inset-bottom))]">
      <PlayerTop
        index={play.index}
        count={play.steps.length}
        sound={sound}
        onSound={onSound}
        onLeave={onLeave}
      />
      <PlayerProgress play={play} flash={flash} />
      <div className="flex flex-1 flex-col [@media(max-height:30rem)_and_(min-width:40rem)]:grid [@media(max-height:30rem)_and_(min-width:40rem)]:grid-cols-2 wide:grid wide:grid-cols-[1fr_26rem] wide:content-center wide:items-center wide:gap-11 wide:px-11">
        <Figure step={place.step} moving={play.status === "playing"} />
        <div className="flex flex-col px-5.5 pt-4 wide:p-0">
          <PlayerNow
            place={place}
            first={play.index === 0}
            cue={ownDrillOf(place.step.move) === null ? findCue(place) : ""}
            paused={play.status === "paused"}
          />
          <PlayerControls paused={play.status === "paused"} first={play.index === 0} send={send} />
          <StopLine onStop={onStop} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {place.kind === "change" ? told : place.step.name}
      </p>
    </div>
  );
}

const tell = (place: PlayPlace, first: boolean): string =>
  place.kind === "change"
    ? WORDS.announceNext(first, place.step.name, saySide(place.step.move, place.step.side))
    : findCue(place);

const Figure = memo(({ step, moving }: { readonly step: PlayStep; readonly moving: boolean }) => (
  <div className="grid min-h-24 flex-1 items-end justify-items-center bg-[radial-gradient(60%_62%_at_52%_44%,var(--panel),transparent)] pt-3 wide:h-[min(70dvh,40rem)]">
    {hasFigure(step.move) ? (
      <MoveFigure
        move={step.move}
        name={step.name}
        playing={moving}
        side={step.side}
        className="h-full max-h-100 w-full max-w-100 text-ink wide:max-h-full wide:max-w-full"
      />
    ) : (
      <StepInWords step={step} />
    )}
  </div>
));
Figure.displayName = "Figure";
