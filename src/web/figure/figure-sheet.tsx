import { useState } from "react";
import { MOVE_IDS, MOVES, type MoveId } from "../../core/care/index.ts";
import { Button } from "../design/button.tsx";
import { Card, Panel } from "../design/card.tsx";
import { FIGURE_SHEET_WORDS } from "./figure-words.ts";
import { hasFigure, MoveFigure, StillFigure } from "./move-figure.tsx";

/** Every figure: playing in the panel, and as a card shows it. */
export function FigureSheet() {
  const [playing, setPlaying] = useState(false);
  return (
    <section aria-labelledby="figures" className="grid gap-4">
      <h2 id="figures" className="text-h2">
        {FIGURE_SHEET_WORDS.title}
      </h2>
      <Button look="soft" onClick={() => setPlaying(!playing)}>
        {playing ? FIGURE_SHEET_WORDS.pause : FIGURE_SHEET_WORDS.play}
      </Button>
      <ul className="grid gap-4 wide:grid-cols-3">
        {MOVE_IDS.filter(hasFigure).map((move) => (
          <FigureRow key={move} move={move} playing={playing} />
        ))}
      </ul>
    </section>
  );
}

const FigureRow = ({ move, playing }: { readonly move: MoveId; readonly playing: boolean }) => (
  <li className="grid gap-2">
    <p className="text-small weight-text">{MOVES[move].name}</p>
    <div className="grid grid-cols-2 gap-2">
      <Panel>
        <MoveFigure
          move={move}
          name={MOVES[move].name}
          playing={playing}
          side="right"
          className="h-44 w-full"
        />
      </Panel>
      <Card>
        <StillFigure move={move} name={MOVES[move].name} className="h-44 w-full" />
      </Card>
    </div>
  </li>
);
