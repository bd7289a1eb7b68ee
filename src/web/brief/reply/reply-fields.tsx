import { type ReactNode, useState } from "react";
import { isAxial, SIDES, SITES } from "../../../core/body/index.ts";
import { saySite } from "../../care/place-words.ts";
import { Button } from "../../design/button.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import { EDIT_WORDS as WORDS } from "./edit-words.ts";
import { placed, readMaybe, readNumber } from "./reply-draft.ts";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number, shown as it was typed. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const [typed, setText] = useState(String(value));
  const text = readNumber(typed) === value ? typed : String(value);
  return (
    <TextField
      label={label}
      inputMode="numeric"
      required
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange(readNumber(target.value));
      }}
    />
  );
}

interface MaybeNumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number that may stay empty. */
export function MaybeNumberField({ label, value, onChange }: MaybeNumberProps) {
  const [typed, setText] = useState(value === null ? "" : String(value));
  const text = readMaybe(typed) === value ? typed : String(value ?? "");
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onChange(readMaybe(target.value));
      }}
    />
  );
}

interface PlaceFieldsProps {
  readonly area: string | null;
  readonly side: string;
  /** What no place means; absent where a place must be. */
  readonly none?: string;
  readonly onChange: (place: {
    readonly area: string | null;
    readonly side: "left" | "right" | "both";
  }) => void;
}

/** A place with its side. */
export function PlaceFields({ area, side, none, onChange }: PlaceFieldsProps) {
  const site = SITES.find((one) => one === area);
  return (
    <>
      <SelectField
        label={WORDS.area}
        value={area ?? ""}
        onChange={({ target }) => {
          const next = target.value === "" ? null : target.value;
          onChange({ area: next, ...placed(next, side) });
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {SITES.map((one) => (
          <option key={one} value={one}>
            {saySite(one)}
          </option>
        ))}
      </SelectField>
      {site !== undefined && !isAxial(site) && (
        <SideField side={side} onChange={(next) => onChange({ area, ...placed(area, next) })} />
      )}
    </>
  );
}

export const SideField = ({
  side,
  onChange,
}: {
  readonly side: string;
  readonly onChange: (side: "left" | "right" | "both") => void;
}) => (
  <SelectField
    label={WORDS.side}
    value={side}
    onChange={({ target }) => onChange(SIDES.find((one) => one === target.value) ?? "both")}
  >
    {SIDES.map((one) => (
      <option key={one} value={one}>
        {WORDS.sides[one]}
      </option>
    ))}
  </SelectField>
);

interface EntriesProps {
  readonly legend: string;
  readonly names: readonly string[];
  readonly add: string;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
  readonly children: (at: number) => ReactNode;
}

/** Any number of entries of one sort, each of which can go, and one more. */
export const Entries = ({ legend, names, add, onAdd, onRemove, children }: EntriesProps) => (
  <fieldset className="grid gap-3 border-t border-line pt-4">
    <legend className="float-left font-display text-h3">{legend}</legend>
    {names.map((name, at) => (
      <fieldset key={name} className="grid gap-3 border-b border-line pb-4">
        <legend className="sr-only">{name}</legend>
        <div className="flex items-center justify-between">
          <p aria-hidden="true" className="weight-bold text-small">
            {name}
          </p>
          <button
            type="button"
            aria-label={WORDS.remove(name)}
            onClick={() => onRemove(at)}
            className="-mr-2.5 grid size-11 place-items-center rounded-full text-edge"
          >
            <Icon name="close" className="size-5" />
          </button>
        </div>
        <div className="grid grid-cols-2 items-start gap-3">{children(at)}</div>
      </fieldset>
    ))}
    <span>
      <Button look="soft" size="small" icon="plus" onClick={onAdd}>
        {add}
      </Button>
    </span>
  </fieldset>
);
