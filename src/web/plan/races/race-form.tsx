import { type FormEvent, useState } from "react";
import type { NewRace, RacesView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { Segments } from "../../design/choice.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { useSend } from "../../send/use-send.ts";
import { readRace } from "./race-answers.ts";
import { DISTANCES, RACE_WORDS as WORDS } from "./race-words.ts";

interface RaceFormProps {
  /** The race is saved, and everything shown has been read anew. */
  readonly onSaved: (race: NewRace) => void;
}

/** A race to be added: what it is and when, and how much it matters. */
export function RaceForm({ onSaved }: RaceFormProps) {
  const [distance, setDistance] = useState<string>("marathon");
  const [priority, setPriority] = useState("A");
  const sending = useSend<RacesView>();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const race = readRace(new FormData(form), priority);
    sending.mutate(
      { path: "/races", body: race },
      {
        onSuccess: () => {
          form.reset();
          onSaved(race);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 wide:grid-cols-2">
        <SelectField
          label={WORDS.distance}
          name="distance"
          value={distance}
          onChange={({ target }) => setDistance(target.value)}
        >
          {DISTANCES.map(({ typed, name }) => (
            <option key={typed} value={typed}>
              {name}
            </option>
          ))}
          <option value="other">{WORDS.other}</option>
        </SelectField>
        {distance === "other" && (
          <TextField label={WORDS.otherLabel} hint={WORDS.otherHint} name="typed" required />
        )}
        <TextField label={WORDS.date} name="date" type="date" required />
        <TextField label={WORDS.start} hint={WORDS.startHint} name="start" type="time" />
        <TextField
          label={WORDS.expected}
          hint={WORDS.expectedHint}
          name="expected"
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField label={WORDS.name} hint={WORDS.nameHint} name="name" autoComplete="off" />
      </div>
      <div className="grid justify-items-start gap-1.5">
        <span aria-hidden="true" className="weight-bold text-small">
          {WORDS.priority}
        </span>
        <Segments label={WORDS.priority} options={WORDS.priorities} value={priority} onChange={setPriority} />
      </div>
      {sending.error && <FaultStrip error={sending.error} />}
      <div>
        <Button type="submit" disabled={sending.isPending}>
          {sending.isPending ? WORDS.saving : WORDS.save}
        </Button>
      </div>
    </form>
  );
}
