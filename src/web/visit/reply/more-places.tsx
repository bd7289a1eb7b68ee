import { useState } from "react";
import { Button } from "../../design/act-button.tsx";
import { Segments } from "../../design/choice.tsx";
import { SelectField } from "../../design/field.tsx";
import type { TreatedDraft } from "./draft.ts";
import { PLACE_CHOICES, PLACES_WORDS as WORDS } from "./reply-words.ts";
import { TreatMap } from "./treat-map.tsx";

interface MoreProps {
  readonly treated: readonly TreatedDraft[];
  readonly open: boolean;
  /** Of a choice "calf:left". */
  readonly onToggle: (choice: string) => void;
}

const VIEWS = (["back", "front", "list"] as const).map((value) => ({ value, words: WORDS[value] }));

/** Any place of the body: tapped on either side of the map, or chosen of a list. */
export function MorePlaces({ treated, open, onToggle }: MoreProps) {
  const [view, setView] = useState("back");
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-11 items-center weight-text underline decoration-1 underline-offset-3">
        {WORDS.more}
      </summary>
      <div className="mt-2 grid justify-items-center gap-3">
        <Segments label={WORDS.view} options={VIEWS} value={view} onChange={setView} />
        {view === "list" ? (
          <PlaceList onAdd={onToggle} />
        ) : (
          <TreatMap
            view={view === "front" ? "front" : "back"}
            treated={treated}
            onPick={({ site, side }) => onToggle(`${site}:${side}`)}
          />
        )}
      </div>
    </details>
  );
}

function PlaceList({ onAdd }: { readonly onAdd: (choice: string) => void }) {
  const [choice, setChoice] = useState("");
  const add = () => {
    onAdd(choice);
    setChoice("");
  };
  return (
    <div className="grid w-full gap-3 wide:grid-cols-[1fr_auto] wide:items-end">
      <SelectField
        label={WORDS.where}
        value={choice}
        onChange={({ currentTarget }) => setChoice(currentTarget.value)}
      >
        <option value="">{WORDS.none}</option>
        {PLACE_CHOICES.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectField>
      <Button look="ghost" icon="plus" onClick={add} disabled={choice === ""}>
        {WORDS.add}
      </Button>
    </div>
  );
}
