import type { MoveId } from "../../../core/care/index.ts";
import { REPLY_LIMITS } from "../../../core/share/index.ts";
import { type DrillDraft, newDrill } from "./draft.ts";
import { DrillRow } from "./drill-row.tsx";
import { FormCard } from "./form-card.tsx";
import { MoveSearch } from "./move-search.tsx";
import { newId } from "./new-id.ts";
import type { PartProps } from "./part-props.ts";
import { DRILL_WORDS as WORDS } from "./reply-words.ts";

/** What to repeat at home: our own moves with their figure, or a drill in the therapist's words; each with its dose. */
export function DrillsPart({ draft: { drills, treated }, faults = [], onChange }: PartProps) {
  const put = (drill: DrillDraft, part: Partial<DrillDraft>): void =>
    onChange({ drills: drills.map((one) => (one === drill ? { ...one, ...part } : one)) });
  const add = (move: MoveId | null): void => onChange({ drills: [...drills, newDrill(move, newId())] });
  return (
    <FormCard title={WORDS.title} hint={WORDS.hint} faults={faults}>
      {drills.length > 0 && (
        <ul aria-label={WORDS.chosen} className="grid gap-4">
          {drills.map((drill) => (
            <DrillRow
              key={drill.key}
              drill={drill}
              onPut={(part) => put(drill, part)}
              onRemove={() => onChange({ drills: drills.filter((one) => one !== drill) })}
            />
          ))}
        </ul>
      )}
      {drills.length < REPLY_LIMITS.drills && (
        <MoveSearch places={treated.map(({ area }) => area)} onAdd={add} />
      )}
    </FormCard>
  );
}
