import { Icon, type IconName } from "../design/icon.tsx";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";
import type { SoundChoice } from "./sound-choice.ts";
import type { Send } from "./use-play.ts";

interface TopProps {
  readonly index: number;
  readonly count: number;
  readonly sound: SoundChoice;
  readonly onSound: () => void;
  readonly onLeave: () => void;
}

/** The way out, where one is, and what is heard. */
export const PlayerTop = ({ index, count, sound, onSound, onLeave }: TopProps) => (
  <header className="grid h-13 grid-cols-[1fr_auto_1fr] items-center px-2.5">
    <button
      type="button"
      aria-label={WORDS.leave}
      onClick={onLeave}
      className="grid size-12 place-items-center rounded-full"
    >
      <Icon name="close" />
    </button>
    <p className="text-small weight-text text-ink-2">{WORDS.place(index + 1, count)}</p>
    <button
      type="button"
      aria-label={WORDS.soundLabel(sound)}
      onClick={onSound}
      className="inline-flex h-12 items-center gap-1.5 justify-self-end rounded-full px-3 text-caption weight-text text-ink-2"
    >
      {WORDS.sounds[sound]}
      <Icon name={sound === "silent" ? "silent" : "sound"} className="size-[22px] text-ink" />
    </button>
  </header>
);

interface ControlsProps {
  readonly paused: boolean;
  readonly first: boolean;
  readonly send: Send;
}

/** Previous, pause, next: under the thumb. A tap leaves no focus behind, so that space goes on to pause. */
export const PlayerControls = ({ paused, first, send }: ControlsProps) => (
  <div className="my-4 flex items-center justify-between wide:justify-start wide:gap-5">
    <RoundButton icon="previous" label={WORDS.previous} disabled={first} onPress={() => send("previous")} />
    <button
      type="button"
      onClick={() => send(paused ? "resume" : "pause")}
      className="inline-flex min-h-16 min-w-41 items-center justify-center gap-2 rounded-full bg-lamp-3 px-10 text-[18px] weight-bold text-on-lamp active:scale-[0.98]"
    >
      <Icon name={paused ? "play" : "pause"} />
      {paused ? WORDS.goOn : WORDS.pause}
    </button>
    <RoundButton icon="next" label={WORDS.skip} onPress={() => send("next")} />
  </div>
);

interface RoundProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

const RoundButton = ({ icon, label, disabled = false, onPress }: RoundProps) => (
  <button
    type="button"
    aria-label={label}
    aria-disabled={disabled}
    onClick={(event) => {
      if (event.detail > 0) event.currentTarget.blur();
      onPress();
    }}
    className="grid size-15 flex-none place-items-center rounded-full shadow-[inset_0_0_0_1.5px_var(--edge)] active:bg-fig-soft"
  >
    <Icon name={icon} />
  </button>
);

/** When to stop (S6): in sight at every move. */
export const StopLine = ({ onStop }: { readonly onStop: () => void }) => (
  <p className="sticky bottom-0 flex items-center gap-2.5 border-t border-line bg-ground px-0.5 pt-2 text-small text-ink-2">
    <Icon name="hand" />
    <span>
      {WORDS.stop}{" "}
      <button
        type="button"
        onClick={onStop}
        className="inline-flex min-h-11 items-center weight-bold text-ink underline underline-offset-3"
      >
        {WORDS.stopHere}
      </button>
    </span>
  </p>
);
