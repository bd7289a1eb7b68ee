import type { FormEvent } from "react";
import { SPORTS } from "../../../core/activity/index.ts";
import type { AddedRunView, NewRun } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { Sheet } from "../../design/sheet.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { SPORT_WORDS } from "../training-words.ts";
import { sayAdded, ADD_RUN_WORDS as WORDS } from "./add-run-words.ts";
import { readRun } from "./read-run.ts";

interface AddRunSheetProps {
  readonly today: string;
  readonly onClose: () => void;
  readonly onAdded: (words: string) => void;
}

const EFFORTS = Array.from({ length: 10 }, (_, index) => String(index + 1));

/** A run typed in: when and how long, and what else is known. */
export function AddRunSheet({ today, onClose, onAdded }: AddRunSheetProps) {
  const { mutate, isPending, error } = useSend<AddedRunView>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body: NewRun = readRun(new FormData(event.currentTarget));
    mutate(
      { path: "/runs", body },
      {
        onSuccess: ({ answer }) => {
          onAdded(answer ? sayAdded(answer) : WORDS.done);
          onClose();
        },
      },
    );
  };
  return (
    <Sheet open onClose={onClose} title={WORDS.title} lead={WORDS.lead}>
      <form onSubmit={onSubmit} className="grid gap-3">
        <div className="grid grid-cols-2 gap-3">
          <TextField label={WORDS.date} name="date" type="date" max={today} defaultValue={today} required />
          <TextField label={WORDS.minutes} name="minutes" inputMode="decimal" autoComplete="off" required />
        </div>
        <TextField label={WORDS.at} hint={WORDS.atHint} name="at" type="time" />
        <div className="grid grid-cols-2 items-end gap-3">
          <TextField label={WORDS.km} name="km" inputMode="decimal" autoComplete="off" />
          <TextField label={WORDS.hr} name="hr" inputMode="numeric" autoComplete="off" />
          <SelectField label={WORDS.effort} name="rpe" defaultValue="">
            <option value="">{WORDS.notSaid}</option>
            {EFFORTS.map((effort) => (
              <option key={effort}>{effort}</option>
            ))}
          </SelectField>
          <SelectField label={WORDS.sport} name="sport" defaultValue="run">
            {SPORTS.map((sport) => (
              <option key={sport} value={sport}>
                {SPORT_WORDS[sport]}
              </option>
            ))}
          </SelectField>
        </div>
        <TextField label={WORDS.name} name="title" maxLength={200} autoComplete="off" />
        {error && <FaultStrip error={error} />}
        <span>
          <Button type="submit" disabled={isPending}>
            {WORDS.save}
          </Button>
        </span>
      </form>
    </Sheet>
  );
}
