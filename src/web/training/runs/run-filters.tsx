import type { ActivityView } from "../../../http/contract.ts";
import { SelectField, TextField } from "../../design/field.tsx";
import { CLASSES } from "../training-classes.ts";
import { CLASS_WORDS, SPORT_WORDS } from "../training-words.ts";
import type { RunFilter } from "./filter-runs.ts";
import { RUNS_WORDS as WORDS } from "./runs-words.ts";

interface RunFiltersProps {
  readonly filter: RunFilter;
  readonly sports: readonly ActivityView["sport"][];
  readonly onChange: (filter: RunFilter) => void;
}

/** What to look for among the runs. */
export const RunFilters = ({ filter, sports, onChange }: RunFiltersProps) => (
  <search className="grid grid-cols-2 gap-3 @min-[680px]:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
    <div className="col-span-2 @min-[680px]:col-span-1">
      <TextField
        type="search"
        label={WORDS.search}
        value={filter.words}
        onChange={({ currentTarget: { value } }) => onChange({ ...filter, words: value })}
      />
    </div>
    <SelectField
      label={WORDS.class}
      value={filter.class ?? ""}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...filter, class: CLASSES.find((name) => name === value) ?? null })
      }
    >
      <option value="">{WORDS.anyClass}</option>
      {CLASSES.map((name) => (
        <option key={name} value={name}>
          {CLASS_WORDS[name]}
        </option>
      ))}
    </SelectField>
    <SelectField
      label={WORDS.sport}
      value={filter.sport ?? ""}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...filter, sport: sports.find((sport) => sport === value) ?? null })
      }
    >
      <option value="">{WORDS.anySport}</option>
      {sports.map((sport) => (
        <option key={sport} value={sport}>
          {SPORT_WORDS[sport]}
        </option>
      ))}
    </SelectField>
  </search>
);
