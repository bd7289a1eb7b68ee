import { Icon } from "../design/icon.tsx";
import type { CareRecord } from "./care-weeks.ts";
import { CARE_WORDS as WORDS } from "./care-words.ts";
import { nameRecord, sayPlaces } from "./record-words.ts";

interface RowProps {
  readonly record: CareRecord;
  readonly day: string;
  readonly onRemove: (record: CareRecord) => void;
}

/** One record: when, what, where, how long. */
export const CareRow = ({ record, day, onRemove }: RowProps) => (
  <li className="flex items-center gap-2 border-b border-line last:border-0">
    <span className="min-w-0 flex-1 py-2">
      <span className="flex flex-wrap items-baseline gap-x-2.5">
        <span>{WORDS.methods[record.method]}</span>
        <span className="text-small tabular-nums text-ink-2">{WORDS.recordLine(record.minutes)}</span>
      </span>
      <span className="block text-caption text-ink-3">
        {[day, sayPlaces(record)].filter((part) => part !== "").join(", ")}
      </span>
    </span>
    <button
      type="button"
      aria-label={WORDS.remove(`${nameRecord(record)}, ${day}`)}
      onClick={() => onRemove(record)}
      className="-mr-2.5 grid size-11 flex-none place-items-center rounded-full text-edge"
    >
      <Icon name="close" className="size-5" />
    </button>
  </li>
);
