import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { TEXT_WORDS as WORDS } from "../body-words.ts";
import { placeTitle } from "../niggle-words.ts";
import { type Choice, readText } from "./read-text.ts";

/** A niggle in the runner's own words; what they may mean is chosen, never guessed. */
export function TextLog({ onPick }: { readonly onPick: (choice: Choice) => void }) {
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const read = () => {
    const reading = readText(text);
    const [only, ...others] = reading.choices;
    setChoices(others.length > 0 ? reading.choices : []);
    setFault(only === undefined ? reading.notes.join(" ") : null);
    if (only !== undefined && others.length === 0) onPick(only);
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <div className="grid grid-cols-[1fr_auto] items-end gap-2">
        <TextField
          label={WORDS.label}
          placeholder={WORDS.example}
          value={text}
          fault={fault}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="soft" disabled={text.trim() === ""}>
          {WORDS.read}
        </Button>
      </div>
      {choices.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-1 weight-bold text-small">{WORDS.which}</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((choice) => (
              <Button
                key={`${choice.site} ${choice.side}`}
                look="ghost"
                size="small"
                onClick={() => onPick(choice)}
              >
                {placeTitle({ area: choice.site, side: choice.side })}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  );
}
