import { type FormEvent, useState } from "react";
import { ACTIVITY_TAGS } from "../../../core/activity/index.ts";
import type { ActivityView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Card } from "../../design/card.tsx";
import { SelectField } from "../../design/field.tsx";
import { ScalePills } from "../../design/scale-pills.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { findAwaitedTag } from "../runs/run-facts.ts";
import { ConfirmLower } from "./confirm-lower.tsx";
import { type Correction, correctionOf, deriveChange, sayEffect } from "./correction.ts";
import { sayEffort, TAG_WORDS, RUN_WORDS as WORDS } from "./run-words.ts";

/** The runner's own word on a session, and what it changed. */
export function CorrectionCard({ run }: { readonly run: ActivityView }) {
  const known = correctionOf(run);
  const [draft, setDraft] = useState<Correction | null>(null);
  const { save, effect, isPending, error } = useCorrection(run, () => setDraft(null));
  const shown = draft ?? known;
  const change = deriveChange(known, shown);
  const awaited = findAwaitedTag(run);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (change) save(change);
  };
  return (
    <Card labelledBy="feel-title" className="wide:px-6">
      <h2 id="feel-title" className="text-h2">
        {WORDS.feel}
      </h2>
      <p className="mb-4 mt-1 text-small text-ink-2">{WORDS.feelLead}</p>
      <form onSubmit={onSubmit} className="grid gap-4">
        <ScalePills
          label={WORDS.effort}
          value={shown.rpe}
          sayValue={sayEffort}
          onChange={(rpe) => setDraft({ ...shown, rpe })}
        />
        <TagField shown={shown} onChange={setDraft} />
        {error && <FaultStrip error={error} />}
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" disabled={change === null || isPending}>
            {WORDS.save}
          </Button>
          {known.rpe !== null && (
            <Button look="plain" disabled={isPending} onClick={() => save({ rpe: "none" })}>
              {WORDS.takeBack}
            </Button>
          )}
        </div>
      </form>
      <p role="status" className="mt-3 weight-bold empty:hidden">
        {effect}
      </p>
      {awaited && <ConfirmLower awaited={awaited} isPending={isPending} onSay={save} />}
    </Card>
  );
}

/** Sends what changed; then tells what that did to load and class. */
function useCorrection(run: ActivityView, onSaved: () => void) {
  const { mutate, isPending, error } = useSend<ActivityView>();
  const [effect, setEffect] = useState("");
  const save = (body: Readonly<Record<string, string | boolean>>) => {
    setEffect("");
    mutate(
      { method: "PATCH", path: `/activities/${encodeURIComponent(run.id)}`, body },
      {
        onSuccess: ({ answer }) => {
          if (answer) setEffect(`${WORDS.saved} ${sayEffect(run, answer)}`);
          onSaved();
        },
      },
    );
  };
  return { save, effect, isPending, error };
}

interface TagFieldProps {
  readonly shown: Correction;
  readonly onChange: (draft: Correction) => void;
}

/** Tags that tell how hard it was come before those of a week. */
const OF_A_WEEK = ACTIVITY_TAGS.indexOf("recovery");

const TagField = ({ shown, onChange }: TagFieldProps) => (
  <SelectField
    label={WORDS.tag}
    value={shown.tag ?? ""}
    onChange={({ currentTarget: { value } }) =>
      onChange({ ...shown, tag: ACTIVITY_TAGS.find((tag) => tag === value) ?? null })
    }
  >
    <option value="">{WORDS.noTag}</option>
    <optgroup label={WORDS.classes}>
      {ACTIVITY_TAGS.slice(0, OF_A_WEEK).map((tag) => (
        <option key={tag} value={tag}>
          {TAG_WORDS[tag]}
        </option>
      ))}
    </optgroup>
    <optgroup label={WORDS.week}>
      {ACTIVITY_TAGS.slice(OF_A_WEEK).map((tag) => (
        <option key={tag} value={tag}>
          {TAG_WORDS[tag]}
        </option>
      ))}
    </optgroup>
  </SelectField>
);
