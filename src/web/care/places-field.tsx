import { useState } from "react";
import { isAxial, SIDES, SITES, type Side, type Site } from "../../core/body/index.ts";
import { Button } from "../design/button.tsx";
import { Segments } from "../design/choice.tsx";
import { SelectField } from "../design/field.tsx";
import { Icon } from "../design/icon.tsx";
import { ADD_WORDS as WORDS } from "./add-care-words.ts";
import { type Place, sayPlace, saySite } from "./place-words.ts";

interface PlacesProps {
  readonly places: readonly Place[];
  readonly onChange: (places: readonly Place[]) => void;
}

const SIDE_OPTIONS = SIDES.map((side) => ({ value: side, words: WORDS[side] }));

const withPlace = (places: readonly Place[], added: Place): readonly Place[] => [
  ...places.filter(({ area, side }) => area !== added.area || side !== added.side),
  added,
];

/** Any number of places, each with its side. */
export function PlacesField({ places, onChange }: PlacesProps) {
  const [site, setSite] = useState<Site | null>(null);
  const [side, setSide] = useState<Side>("both");
  const paired = site !== null && !isAxial(site);
  const add = (): void => {
    if (site !== null) onChange(withPlace(places, { area: site, side: paired ? side : "both" }));
    setSite(null);
  };
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{WORDS.places}</legend>
      <Chosen places={places} onChange={onChange} />
      <SelectField
        label={WORDS.where}
        value={site ?? ""}
        onChange={({ target }) => setSite(SITES.find((one) => one === target.value) ?? null)}
      >
        <option value="">{WORDS.noPlace}</option>
        {SITES.map((one) => (
          <option key={one} value={one}>
            {saySite(one)}
          </option>
        ))}
      </SelectField>
      {paired && (
        <Segments
          label={WORDS.side}
          options={SIDE_OPTIONS}
          value={side}
          onChange={(value) => setSide(SIDES.find((one) => one === value) ?? "both")}
        />
      )}
      {site !== null && (
        <Button look="ghost" icon="plus" onClick={add}>
          {WORDS.addPlace}
        </Button>
      )}
    </fieldset>
  );
}

const Chosen = ({ places, onChange }: PlacesProps) =>
  places.length === 0 ? null : (
    <ul className="flex flex-wrap gap-2">
      {places.map((place) => (
        <li key={`${place.area} ${place.side}`}>
          <button
            type="button"
            aria-label={WORDS.removePlace(sayPlace(place))}
            onClick={() => onChange(places.filter((one) => one !== place))}
            className="inline-flex min-h-11 items-center gap-2 rounded-full bg-fig-soft px-4 text-[15px] weight-text"
          >
            {sayPlace(place)}
            <Icon name="close" className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
