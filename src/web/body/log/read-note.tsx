import { isAxial, SITE_FACTS, SITES } from "../../../core/body/index.ts";
import { SelectField } from "../../design/field.tsx";
import { TEXT_WORDS as WORDS } from "../body-words.ts";
import type { Place } from "../site-list.tsx";
import { LOG_WORDS } from "./log-words.ts";
import type { ReadPlace } from "./read-text.ts";

interface ReadNoteProps {
  readonly read: ReadPlace;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** How the runner's words were read, and the place to correct. */
export function ReadNote({ read, place, onPlace }: ReadNoteProps) {
  const pick = (name: string) => {
    const site = SITES.find((one) => one === name);
    if (site === undefined) return;
    const side = isAxial(site) ? "both" : place.side;
    onPlace({ site, side });
  };
  return (
    <div className="grid gap-2 rounded-row bg-sunk p-4">
      <p>{WORDS.readAs(read.understood)}</p>
      {read.notUsed.length > 0 && <p className="text-small text-ink-2">{WORDS.notUsed(read.notUsed)}</p>}
      <SelectField
        label={LOG_WORDS.place}
        value={place.site}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {SITES.map((site) => (
          <option key={site} value={site}>
            {SITE_FACTS[site].words}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
