import { type FormEvent, useState } from "react";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/field.tsx";
import { minuteOf } from "../move/move-words.ts";
import { bookAt } from "./booking-wishes.ts";
import { BOOKING_WORDS as WORDS } from "./booking-words.ts";
import { FormChoice } from "./form-choice.tsx";
import type { Booking } from "./use-booking.ts";

interface HourFormProps {
  readonly booking: Booking;
  readonly date: string;
  /** The hour to start from, "18:00". */
  readonly time: string;
  readonly form: "deep" | "moderate" | "gentle";
}

/** A massage at an hour of the runner's own: the appointment that was to be had. */
export function HourForm({ booking, date, time, form: usual }: HourFormProps) {
  const [form, setForm] = useState<HourFormProps["form"]>(usual);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const words = new FormData(event.currentTarget);
    const day = String(words.get("date"));
    booking.send(bookAt({ date: day, minute: minuteOf(`${day}T${words.get("time")}`) }, { form }));
  };
  return (
    <form onSubmit={submit} className="grid gap-3 pt-1">
      <TextField label={WORDS.date} name="date" type="date" required defaultValue={date} />
      <TextField label={WORDS.time} name="time" type="time" required defaultValue={time} />
      <FormChoice value={form} onChange={setForm} />
      <Button type="submit" look="soft" disabled={booking.isBusy}>
        {WORDS.book}
      </Button>
    </form>
  );
}
