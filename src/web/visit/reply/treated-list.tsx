import { Icon } from "../../design/icon.tsx";
import type { TreatedDraft } from "./draft.ts";
import { PressurePills } from "./pressure-pills.tsx";
import { sayTreated, PLACES_WORDS as WORDS } from "./reply-words.ts";

interface TreatedProps {
  readonly treated: readonly TreatedDraft[];
  readonly onChange: (treated: readonly TreatedDraft[]) => void;
}

/** Each place with how firm it was and, for those who noted it, how long. */
export function TreatedList({ treated, onChange }: TreatedProps) {
  if (treated.length === 0) return null;
  const put = (place: TreatedDraft, part: Partial<TreatedDraft>): void =>
    onChange(treated.map((one) => (one === place ? { ...one, ...part } : one)));
  return (
    <ul aria-label={WORDS.chosen} className="grid">
      {treated.map((place) => (
        <TreatedRow
          key={`${place.area} ${place.side}`}
          place={place}
          onPut={(part) => put(place, part)}
          onRemove={() => onChange(treated.filter((one) => one !== place))}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly place: TreatedDraft;
  readonly onPut: (part: Partial<TreatedDraft>) => void;
  readonly onRemove: () => void;
}

function TreatedRow({ place, onPut, onRemove }: RowProps) {
  const name = sayTreated(place);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2.5">
      <span className="min-w-0 flex-1 weight-bold">{name}</span>
      <label className="flex items-center gap-2 text-small text-ink-2 wide:order-2">
        <input
          inputMode="numeric"
          maxLength={3}
          aria-label={WORDS.minutes(name)}
          value={place.minutes}
          onChange={({ currentTarget }) => onPut({ minutes: currentTarget.value })}
          className="min-h-11 w-14 rounded-cell bg-surface text-center text-body text-ink tabular-nums shadow-[inset_0_0_0_1.5px_var(--edge)]"
        />
        {WORDS.minutesShort}
      </label>
      <button
        type="button"
        aria-label={WORDS.remove(name)}
        onClick={onRemove}
        className="-mr-2.5 grid size-11 flex-none place-items-center rounded-full wide:order-3"
      >
        <Icon name="close" className="size-5" />
      </button>
      <div className="w-full wide:order-1 wide:w-auto">
        <PressurePills
          label={WORDS.pressure(name)}
          value={place.pressure}
          onChange={(pressure) => onPut({ pressure })}
        />
      </div>
    </li>
  );
}
