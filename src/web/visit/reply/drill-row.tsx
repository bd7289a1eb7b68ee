import { SIDES } from "../../../core/body/index.ts";
import { MOVES } from "../../../core/care/index.ts";
import { REPLY_LIMITS } from "../../../core/share/index.ts";
import { Segments } from "../../design/choice.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { StillFigure } from "../../figure/move-figure.tsx";
import type { DrillDraft } from "./draft.ts";
import { PlaceField } from "./place-field.tsx";
import { SIDE_WORDS, DRILL_WORDS as WORDS } from "./reply-words.ts";

interface RowProps {
  readonly drill: DrillDraft;
  readonly onPut: (part: Partial<DrillDraft>) => void;
  readonly onRemove: () => void;
}

const SIDE_OPTIONS = SIDES.map((value) => ({ value, words: SIDE_WORDS[value] }));

/** A chosen drill with its dose. */
export function DrillRow({ drill, onPut, onRemove }: RowProps) {
  const name = drill.name.trim() || WORDS.unnamed;
  return (
    <li className="grid gap-3 border-b border-line pb-4">
      <div className="flex items-center gap-3">
        {drill.move !== null && (
          <StillFigure move={drill.move} name={name} side={drill.side} className="h-16 w-24" />
        )}
        <span className="flex-1 weight-bold">{name}</span>
        <button
          type="button"
          aria-label={WORDS.remove(name)}
          onClick={onRemove}
          className="-mr-2.5 grid size-11 flex-none place-items-center rounded-full"
        >
          <Icon name="close" className="size-5" />
        </button>
      </div>
      {drill.move === null && <OwnWords drill={drill} onPut={onPut} />}
      <DoseFields drill={drill} onPut={onPut} />
      <TextField
        label={WORDS.note}
        value={drill.note}
        maxLength={REPLY_LIMITS.note}
        onChange={({ currentTarget }) => onPut({ note: currentTarget.value })}
      />
    </li>
  );
}

type FieldsProps = Pick<RowProps, "drill" | "onPut">;

const OwnWords = ({ drill, onPut }: FieldsProps) => (
  <div className="grid gap-3 wide:grid-cols-2">
    <TextField
      label={WORDS.name}
      value={drill.name}
      maxLength={REPLY_LIMITS.name}
      onChange={({ currentTarget }) => onPut({ name: currentTarget.value })}
    />
    <PlaceField
      label={WORDS.place}
      none={WORDS.noPlace}
      value={drill.place}
      onChange={(place) => onPut({ place })}
    />
  </div>
);

/** The side is asked where it is not said by the place, and where the sides are worked one by one. */
const asksSide = ({ move, place }: DrillDraft): boolean =>
  move === null ? place === "" : MOVES[move].dose.sides === "each";

const DoseFields = ({ drill, onPut }: FieldsProps) => (
  <div className="flex flex-wrap items-end gap-3">
    <div className="w-30">
      <TextField
        label={WORDS.seconds}
        inputMode="numeric"
        maxLength={3}
        value={drill.seconds}
        onChange={({ currentTarget }) => onPut({ seconds: currentTarget.value })}
      />
    </div>
    <div className="w-20">
      <TextField
        label={WORDS.sets}
        inputMode="numeric"
        maxLength={2}
        value={drill.sets}
        onChange={({ currentTarget }) => onPut({ sets: currentTarget.value })}
      />
    </div>
    {asksSide(drill) && (
      <Segments
        label={WORDS.side}
        options={SIDE_OPTIONS}
        value={drill.side}
        onChange={(value) => onPut({ side: SIDES.find((one) => one === value) ?? "both" })}
      />
    )}
  </div>
);
