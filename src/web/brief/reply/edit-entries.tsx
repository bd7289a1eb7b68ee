import { AVOID_KINDS, isMoveId, MOVE_IDS, MOVES } from "../../../core/care/index.ts";
import { SelectField, TextField } from "../../design/field.tsx";
import { EDIT_WORDS as WORDS } from "./edit-words.ts";
import {
  type AvoidWords,
  type DrillWords,
  NEW_AVOID,
  NEW_DRILL,
  NEW_TREATED,
  type TreatedWords,
  withEntry,
  withoutEntry,
} from "./reply-draft.ts";
import { Entries, MaybeNumberField, NumberField, PlaceFields, SideField } from "./reply-fields.tsx";

interface TreatedProps {
  readonly treated: readonly TreatedWords[];
  readonly onChange: (treated: TreatedWords[]) => void;
}

/** The places that were worked on. */
export const TreatedEntries = ({ treated, onChange }: TreatedProps) => (
  <Entries
    legend={WORDS.treated}
    names={treated.map((_, at) => WORDS.treatedNumber(at))}
    add={WORDS.addTreated}
    onAdd={() => onChange([...treated, NEW_TREATED])}
    onRemove={(at) => onChange(withoutEntry(treated, at))}
  >
    {(at) => {
      const one = treated[at] ?? NEW_TREATED;
      const change = (part: Partial<TreatedWords>) => onChange(withEntry(treated, at, { ...one, ...part }));
      return (
        <>
          <PlaceFields
            area={one.area}
            side={one.side}
            onChange={({ area, side }) => change({ area: area ?? one.area, side })}
          />
          <NumberField
            label={WORDS.pressure}
            value={one.pressure}
            onChange={(pressure) => change({ pressure })}
          />
          <MaybeNumberField
            label={WORDS.placeMinutes}
            value={one.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </>
      );
    }}
  </Entries>
);

interface DrillsProps {
  readonly drills: readonly DrillWords[];
  readonly onChange: (drills: DrillWords[]) => void;
}

/** The drills for home: our own moves, or in own words. */
export const DrillEntries = ({ drills, onChange }: DrillsProps) => (
  <Entries
    legend={WORDS.drills}
    names={drills.map((_, at) => WORDS.drillNumber(at))}
    add={WORDS.addDrill}
    onAdd={() => onChange([...drills, NEW_DRILL])}
    onRemove={(at) => onChange(withoutEntry(drills, at))}
  >
    {(at) => (
      <DrillFields
        drill={drills[at] ?? NEW_DRILL}
        onChange={(drill) => onChange(withEntry(drills, at, drill))}
      />
    )}
  </Entries>
);

interface DrillFieldsProps {
  readonly drill: DrillWords;
  readonly onChange: (drill: DrillWords) => void;
}

function DrillFields({ drill, onChange }: DrillFieldsProps) {
  const change = (part: Partial<DrillWords>) => onChange({ ...drill, ...part });
  return (
    <>
      <div className="col-span-2">
        <MoveField drill={drill} onChange={onChange} />
      </div>
      {drill.move === null && (
        <div className="col-span-2">
          <TextField
            label={WORDS.name}
            required
            maxLength={60}
            value={drill.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        </div>
      )}
      <PlaceFields area={drill.area} side={drill.side} none={WORDS.noArea} onChange={change} />
      {drill.area === null && <SideField side={drill.side} onChange={(side) => change({ side })} />}
      <NumberField label={WORDS.seconds} value={drill.seconds} onChange={(seconds) => change({ seconds })} />
      <NumberField label={WORDS.sets} value={drill.sets} onChange={(sets) => change({ sets })} />
      <div className="col-span-2">
        <TextField
          label={WORDS.note}
          maxLength={300}
          value={drill.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </div>
    </>
  );
}

const MoveField = ({ drill, onChange }: DrillFieldsProps) => (
  <SelectField
    label={WORDS.move}
    value={drill.move ?? ""}
    onChange={({ target: { value } }) =>
      onChange({
        ...drill,
        move: value === "" ? null : value,
        name: isMoveId(value) ? MOVES[value].name : drill.name,
      })
    }
  >
    <option value="">{WORDS.ownWords}</option>
    {MOVE_IDS.map((id) => (
      <option key={id} value={id}>
        {MOVES[id].name}
      </option>
    ))}
  </SelectField>
);

interface AvoidProps {
  readonly avoid: readonly AvoidWords[];
  readonly onChange: (avoid: AvoidWords[]) => void;
}

/** What to leave, where, and for how long. */
export const AvoidEntries = ({ avoid, onChange }: AvoidProps) => (
  <Entries
    legend={WORDS.avoid}
    names={avoid.map((_, at) => WORDS.avoidNumber(at))}
    add={WORDS.addAvoid}
    onAdd={() => onChange([...avoid, NEW_AVOID])}
    onRemove={(at) => onChange(withoutEntry(avoid, at))}
  >
    {(at) => {
      const one = avoid[at] ?? NEW_AVOID;
      const change = (part: Partial<AvoidWords>) => onChange(withEntry(avoid, at, { ...one, ...part }));
      return (
        <>
          <SelectField
            label={WORDS.kind}
            value={one.kind}
            onChange={({ target }) => change({ kind: target.value })}
          >
            {AVOID_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {WORDS.kinds[kind]}
              </option>
            ))}
          </SelectField>
          <NumberField label={WORDS.days} value={one.days} onChange={(days) => change({ days })} />
          <PlaceFields area={one.area} side={one.side} none={WORDS.everywhere} onChange={change} />
        </>
      );
    }}
  </Entries>
);
