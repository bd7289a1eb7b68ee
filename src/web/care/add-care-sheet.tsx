import { useId, useState } from "react";
import { SELF_CARE_KINDS } from "../../core/care/index.ts";
import type { CareView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { SelectField, TextField } from "../design/field.tsx";
import { Sheet } from "../design/sheet.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { ADD_WORDS as WORDS } from "./add-care-words.ts";
import { CARE_WORDS } from "./care-words.ts";
import type { Place } from "./place-words.ts";
import { PlacesField } from "./places-field.tsx";

interface AddProps {
  readonly open: boolean;
  readonly today: string;
  readonly onClose: () => void;
}

/** Care that no routine noted: what, how long, where and when. */
export const AddCareSheet = ({ open, today, onClose }: AddProps) => (
  <Sheet open={open} onClose={onClose} title={WORDS.title} lead={WORDS.lead}>
    <AddCareForm today={today} onClose={onClose} />
  </Sheet>
);

type Method = CareView["care"][number]["method"];

function AddCareForm({ today, onClose }: Omit<AddProps, "open">) {
  const form = useId();
  const [method, setMethod] = useState<Method>("foamRoller");
  const [minutes, setMinutes] = useState("5");
  const [date, setDate] = useState(today);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const { mutate, isPending, error } = useSend<CareView>();
  const save = (): void => {
    const areas = places.map(({ area, side }) => `${area}:${side}`);
    const keepAs = WORDS.kept(CARE_WORDS.methods[method], minutes);
    mutate({ path: "/care", body: { method, minutes, areas, date }, keepAs }, { onSuccess: onClose });
  };
  return (
    <form
      id={form}
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SelectField
        label={WORDS.method}
        value={method}
        onChange={({ target }) =>
          setMethod(SELF_CARE_KINDS.find((one) => one === target.value) ?? "foamRoller")
        }
      >
        {SELF_CARE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {CARE_WORDS.methods[kind]}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label={WORDS.minutes}
          inputMode="numeric"
          value={minutes}
          onChange={({ target }) => setMinutes(target.value)}
        />
        <TextField
          label={WORDS.day}
          type="date"
          max={today}
          value={date}
          onChange={({ target }) => setDate(target.value)}
        />
      </div>
      <PlacesField places={places} onChange={setPlaces} />
      {error && <FaultStrip error={error} />}
      <Button type="submit" wide disabled={isPending}>
        {WORDS.save}
      </Button>
    </form>
  );
}
