import { Segments } from "../design/choice.tsx";
import { addDays, dayName } from "../design/dates.ts";
import { SelectField } from "../design/field.tsx";
import { changePreferences, type Preferences, usePreferences } from "../design/preferences.ts";
import { SETTINGS_WORDS as WORDS } from "./settings-words.ts";

const optionsOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  (Object.keys(names) as Key[]).map((value) => ({ value, words: names[value] }));

const A_MONDAY = "2026-11-23";
const WEEKDAYS = [0, 5, 6];

/** Light or dark, kilometres or miles, the first day of the week. */
export function ThisDevice() {
  const { look, units, weekStart } = usePreferences();
  return (
    <div className="grid gap-5">
      <div className="grid justify-items-start gap-1.5">
        <p className="weight-bold text-small">{WORDS.theme}</p>
        <Segments
          label={WORDS.theme}
          value={look}
          options={optionsOf(WORDS.themes)}
          onChange={(next) => changePreferences({ look: next as Preferences["look"] })}
        />
      </div>
      <div className="grid justify-items-start gap-1.5">
        <p className="weight-bold text-small">{WORDS.units}</p>
        <Segments
          label={WORDS.units}
          value={units}
          options={optionsOf(WORDS.unitNames)}
          onChange={(next) => changePreferences({ units: next as Preferences["units"] })}
        />
      </div>
      <div className="max-w-60">
        <SelectField
          label={WORDS.weekStart}
          value={weekStart}
          onChange={({ target }) => changePreferences({ weekStart: Number(target.value) })}
        >
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {dayName(addDays(A_MONDAY, day))}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  );
}
