import { useState } from "react";
import type { Site } from "../../../core/body/index.ts";
import { MOVE_GROUP_CARDS, type Move, type MoveId } from "../../../core/care/index.ts";
import { Button } from "../../design/act-button.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { StillFigure } from "../../figure/move-figure.tsx";
import { findMoves } from "./find-moves.ts";
import { DRILL_WORDS as WORDS } from "./reply-words.ts";

interface SearchProps {
  /** The places that were treated: their moves stand there before anything is typed. */
  readonly places: readonly Site[];
  readonly onAdd: (move: MoveId | null) => void;
}

/** Our moves by name or place, each to be added with one tap; or a drill of one's own. */
export function MoveSearch({ places, onAdd }: SearchProps) {
  const [text, setText] = useState("");
  const found = findMoves(text, places);
  const add = (move: MoveId | null) => {
    setText("");
    onAdd(move);
  };
  return (
    <div className="grid gap-3">
      <TextField
        label={WORDS.search}
        hint={WORDS.searchHint}
        type="search"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      {text !== "" && found.length === 0 && (
        <p role="status" className="text-small text-ink-2">
          {WORDS.none}
        </p>
      )}
      {found.length > 0 && (
        <ul aria-label={WORDS.found} className="grid gap-2 wide:grid-cols-2">
          {found.map((move) => (
            <FoundMove key={move.id} move={move} onAdd={add} />
          ))}
        </ul>
      )}
      <span>
        <Button look="ghost" size="small" icon="plus" onClick={() => add(null)}>
          {WORDS.own}
        </Button>
      </span>
    </div>
  );
}

const FoundMove = ({ move, onAdd }: { readonly move: Move; readonly onAdd: (move: MoveId) => void }) => (
  <li>
    <button
      type="button"
      aria-label={WORDS.add(move.name)}
      onClick={() => onAdd(move.id)}
      className="flex min-h-18 w-full items-center gap-3 rounded-row px-3 py-2 text-left shadow-[inset_0_0_0_1.5px_var(--edge)]"
    >
      <span aria-hidden="true" className="contents">
        <StillFigure move={move.id} name={move.name} className="h-14 w-20 flex-none" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block weight-bold leading-5">{move.name}</span>
        <span className="text-caption text-ink-2">{MOVE_GROUP_CARDS[move.group].name}</span>
      </span>
      <Icon name="plus" />
    </button>
  </li>
);
