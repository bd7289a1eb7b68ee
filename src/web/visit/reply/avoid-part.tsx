import { AVOID_KINDS } from "../../../core/care/index.ts";
import { REPLY_LIMITS } from "../../../core/share/index.ts";
import { Button } from "../../design/act-button.tsx";
import { TextField } from "../../design/field.tsx";
import { Icon } from "../../design/icon.tsx";
import type { AvoidDraft } from "./draft.ts";
import { FormCard } from "./form-card.tsx";
import { newId } from "./new-id.ts";
import type { PartProps } from "./part-props.ts";
import { PlaceField } from "./place-field.tsx";
import { AVOID_WORDS, FORM_WORDS as WORDS } from "./reply-words.ts";

const USUAL_DAYS = "3";

/** What to leave for some days: pressure or firm work at a place, or running. */
export function AvoidPart({ draft: { avoid }, faults = [], onChange }: PartProps) {
  const put = (entry: AvoidDraft, part: Partial<AvoidDraft>): void =>
    onChange({ avoid: avoid.map((one) => (one === entry ? { ...one, ...part } : one)) });
  return (
    <FormCard title={WORDS.avoidTitle} hint={WORDS.avoidHint} faults={faults}>
      {avoid.map((entry) => (
        <AvoidRow
          key={entry.key}
          entry={entry}
          onPut={(part) => put(entry, part)}
          onRemove={() => onChange({ avoid: avoid.filter((one) => one !== entry) })}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        {AVOID_KINDS.map((kind) => (
          <Button
            key={kind}
            look="ghost"
            size="small"
            icon="plus"
            disabled={avoid.length >= REPLY_LIMITS.avoid}
            onClick={() =>
              onChange({ avoid: [...avoid, { key: newId(), kind, place: "", days: USUAL_DAYS }] })
            }
          >
            {AVOID_WORDS[kind]}
          </Button>
        ))}
      </div>
    </FormCard>
  );
}

interface RowProps {
  readonly entry: AvoidDraft;
  readonly onPut: (part: Partial<AvoidDraft>) => void;
  readonly onRemove: () => void;
}

const AvoidRow = ({ entry, onPut, onRemove }: RowProps) => (
  <fieldset className="grid min-w-0 gap-3 border-b border-line pb-4">
    <legend className="sr-only">{AVOID_WORDS[entry.kind]}</legend>
    <div className="flex items-center justify-between gap-3">
      <span aria-hidden="true" className="weight-bold">
        {AVOID_WORDS[entry.kind]}
      </span>
      <button
        type="button"
        aria-label={WORDS.avoidRemove(AVOID_WORDS[entry.kind])}
        onClick={onRemove}
        className="-mr-2.5 grid size-11 place-items-center rounded-full"
      >
        <Icon name="close" className="size-5" />
      </button>
    </div>
    <div className="grid grid-cols-[minmax(0,1fr)_5.5rem] gap-3">
      {entry.kind === "running" ? (
        <span />
      ) : (
        <PlaceField
          label={WORDS.avoidWhere}
          none={WORDS.everywhere}
          value={entry.place}
          onChange={(place) => onPut({ place })}
        />
      )}
      <TextField
        label={WORDS.avoidDays}
        inputMode="numeric"
        maxLength={2}
        value={entry.days}
        onChange={({ currentTarget }) => onPut({ days: currentTarget.value })}
      />
    </div>
  </fieldset>
);
