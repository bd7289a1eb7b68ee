import { useState } from "react";
import { Button } from "../design/button.tsx";
import { hasFigure, MoveFigure } from "../figure/move-figure.tsx";
import { GUIDE_WORDS as WORDS } from "./guide-words.ts";

/** The figure of a move, which can be held still. */
export function GuideFigure({ move, name }: { readonly move: string; readonly name: string }) {
  const [playing, setPlaying] = useState(true);
  if (!hasFigure(move)) return null;
  return (
    <div
      data-theme="dark"
      className="relative grid h-64 items-end justify-items-center overflow-hidden rounded-panel bg-panel text-on-panel wide:h-80"
    >
      <MoveFigure move={move} name={name} playing={playing} side="right" className="h-full w-full" />
      <span className="absolute right-3 top-3 motion-reduce:hidden">
        <Button
          look="soft"
          size="small"
          icon={playing ? "pause" : "play"}
          aria-label={playing ? WORDS.pause : WORDS.play}
          onClick={() => setPlaying(!playing)}
        >
          {null}
        </Button>
      </span>
    </div>
  );
}
