import { type Play, shareOf, workOf } from "./play.ts";
import { PLAYER_WORDS as WORDS } from "./player-words.ts";

/** A bar for each move, as long as the move; it fills with what is done, and flashes with each tone. */
export function PlayerProgress({ play, flash }: { readonly play: Play; readonly flash: boolean }) {
  const all = play.steps.reduce((sum, step) => sum + workOf(step), 0);
  const done = play.steps.reduce((sum, step, index) => sum + workOf(step) * shareOf(play, index), 0);
  return (
    <div
      role="img"
      aria-label={WORDS.progress(done / 1000, all / 1000)}
      className="flex gap-[5px] px-5 pt-0.5"
    >
      {play.steps.map((step, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a move may stand twice, and the order is fixed
          key={index}
          style={{ flex: workOf(step) }}
          className={`h-2 overflow-hidden rounded-full bg-fig-soft ${flash && index === play.index ? "outline-2 outline-offset-2 outline-lamp-3" : ""}`}
        >
          <b
            className="block h-full rounded-full bg-lamp-3"
            style={{ width: `${shareOf(play, index) * 100}%` }}
          />
        </span>
      ))}
    </div>
  );
}
