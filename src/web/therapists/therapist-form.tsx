import { type FormEvent, type ReactNode, useState } from "react";
import type { TherapistView } from "../../http/contract.ts";
import { Button } from "../design/button.tsx";
import { Chips, Segments } from "../design/choice.tsx";
import { TextField } from "../design/field.tsx";
import { FaultStrip } from "../design/states.tsx";
import { useSend } from "../send/use-send.ts";
import { type Lines, linesOf, pathOf, readLines, weekdayInWords } from "./therapist-details.ts";
import { OFFER_NAMES, PRESSURE_NAMES, THERAPIST_FORM_WORDS as WORDS } from "./therapists-words.ts";

const namesAsOptions = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, words]) => ({ value, words }));

const OFFERS = namesAsOptions(OFFER_NAMES);
const PRESSURES = namesAsOptions(PRESSURE_NAMES);
const USUAL = namesAsOptions({ yes: WORDS.yes, no: WORDS.no });
const DAYS = [0, 1, 2, 3, 4, 5, 6];

interface TherapistFormProps {
  readonly therapist: TherapistView | null;
  readonly onSaved: () => void;
}

/** Everything that may be known of a therapist; the name alone is needed. */
export function TherapistForm({ therapist, onSaved }: TherapistFormProps) {
  const [lines, setLines] = useState(linesOf(therapist));
  const [offers, setOffers] = useState<readonly string[]>(therapist?.modalities ?? []);
  const [days, setDays] = useState<readonly string[]>(therapist?.weekdays.map(String) ?? []);
  const [pressure, setPressure] = useState<string | null>(therapist?.pressure ?? null);
  const [usual, setUsual] = useState(therapist?.usual);
  const { mutate, isPending, error } = useSend();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { ...readLines(lines), modalities: offers, weekdays: days.map(Number), pressure, usual };
    const send = therapist
      ? { method: "PATCH" as const, path: pathOf(therapist.id) }
      : { path: "/therapists" };
    mutate({ ...send, body }, { onSuccess: onSaved });
  };
  const line = (name: keyof Lines) => ({
    value: lines[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setLines({ ...lines, [name]: target.value }),
  });
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField label={WORDS.name} required maxLength={80} {...line("name")} />
      <Group label={WORDS.offers}>
        <Chips label={WORDS.offers} options={OFFERS} values={offers} onChange={setOffers} />
      </Group>
      <Group label={WORDS.days}>
        <Chips
          label={WORDS.days}
          options={DAYS.map((day) => ({ value: String(day), words: weekdayInWords(day) }))}
          values={days}
          onChange={setDays}
        />
      </Group>
      <div className="grid grid-cols-2 items-end gap-3">
        <TextField label={WORDS.minutes} type="number" min={10} max={240} {...line("minutes")} />
        <TextField label={WORDS.price} placeholder={WORDS.pricePlaceholder} {...line("price")} />
      </div>
      <Group label={WORDS.pressure}>
        <Segments label={WORDS.pressure} options={PRESSURES} value={pressure} onChange={setPressure} />
      </Group>
      <TextField label={WORDS.phone} type="tel" {...line("phone")} />
      <TextField label={WORDS.email} type="email" {...line("email")} />
      <TextField label={WORDS.web} type="url" placeholder={WORDS.webPlaceholder} {...line("web")} />
      <TextField label={WORDS.contact} {...line("contact")} />
      <TextField label={WORDS.note} {...line("note")} />
      {therapist && (
        <Group label={WORDS.usual}>
          <Segments
            label={WORDS.usual}
            options={USUAL}
            value={usual ? "yes" : "no"}
            onChange={(value) => setUsual(value === "yes")}
          />
        </Group>
      )}
      {error && <FaultStrip error={error} />}
      <Button type="submit" wide disabled={isPending}>
        {WORDS.save}
      </Button>
    </form>
  );
}

const Group = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="grid justify-items-start gap-1.5">
    <p className="weight-bold text-small">{label}</p>
    {children}
  </div>
);
