import { Chips, Segments } from "../../design/choice.tsx";
import { CARE, CHANGES, KINDS, REASONS } from "../niggle-words.ts";
import type { DayDraft } from "./day-draft.ts";
import { LOG_WORDS as WORDS } from "./log-words.ts";
import { PainSlider } from "./pain-slider.tsx";

interface DayFormProps {
  readonly draft: DayDraft;
  readonly onChange: (draft: DayDraft) => void;
  readonly fault: string | null;
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));

const KIND_OPTIONS = optionsOf(KINDS);
const CHANGE_OPTIONS = optionsOf(CHANGES);
const REASON_OPTIONS = optionsOf(REASONS);
const CARE_OPTIONS = optionsOf(CARE);

/** A day of a place: the pain is enough, the rest is optional. */
export function DayForm({ draft, onChange, fault }: DayFormProps) {
  const set = (more: Partial<DayDraft>) => onChange({ ...draft, ...more });
  return (
    <div className="grid gap-4">
      <PainSlider label={WORDS.pain} value={draft.pain} onChange={(pain) => set({ pain })} fault={fault} />
      <Field label={WORDS.like}>
        <Chips
          label={WORDS.like}
          options={KIND_OPTIONS}
          values={draft.kinds}
          onChange={(kinds) => set({ kinds })}
        />
      </Field>
      <Field label={WORDS.changed}>
        <Segments
          label={WORDS.changed}
          options={CHANGE_OPTIONS}
          value={draft.runChanged}
          onChange={(runChanged) => set({ runChanged })}
        />
      </Field>
      {draft.runChanged !== null && draft.runChanged !== "none" && (
        <Field label={WORDS.why}>
          <Segments
            label={WORDS.why}
            options={REASON_OPTIONS}
            value={draft.why}
            onChange={(why) => set({ why })}
          />
        </Field>
      )}
      <MoreOfDay draft={draft} set={set} />
    </div>
  );
}

function MoreOfDay({
  draft,
  set,
}: {
  readonly draft: DayDraft;
  readonly set: (more: Partial<DayDraft>) => void;
}) {
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center justify-center text-small text-ink-2 underline underline-offset-3 group-open:hidden">
        {WORDS.more}
      </summary>
      <div className="grid gap-4">
        <PainSlider label={WORDS.run} value={draft.run} onChange={(run) => set({ run })} />
        <PainSlider label={WORDS.morning} value={draft.morning} onChange={(morning) => set({ morning })} />
        <PainSlider label={WORDS.life} value={draft.life} onChange={(life) => set({ life })} />
        <Field label={WORDS.care}>
          <Chips
            label={WORDS.care}
            options={CARE_OPTIONS}
            values={draft.care}
            onChange={(care) => set({ care })}
          />
        </Field>
      </div>
    </details>
  );
}

const Field = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }) => (
  <div className="grid gap-2">
    <p aria-hidden="true" className="weight-bold text-small">
      {label}
    </p>
    {children}
  </div>
);
