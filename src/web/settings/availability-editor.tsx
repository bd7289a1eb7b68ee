import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../design/button.tsx";
import { addDays, dayName } from "../design/dates.ts";
import { TextField } from "../design/field.tsx";
import { wordsOf } from "../design/states.tsx";
import { queries } from "../read/queries.ts";
import { useSend } from "../send/use-send.ts";
import { formatWeek, type Hours, parseWeek, type Week } from "./availability.ts";
import { AVAILABILITY_WORDS as WORDS } from "./settings-words.ts";

const A_MONDAY = "2026-11-23";
const EVENING: Hours = { from: "17:30", to: "21:00" };

const nameOf = (weekday: number): string => dayName(addDays(A_MONDAY, weekday));

/** Hours of each weekday in which a massage can be. */
export function AvailabilityEditor({ onSaved }: { readonly onSaved?: () => void }) {
  const { data } = useSuspenseQuery(queries.settings);
  const stored = data.settings.find(({ key }) => key === "availability")?.value ?? "none";
  const [text, setText] = useState(stored);
  const { mutate, isPending, isSuccess, error } = useSend();
  const week = parseWeek(text);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(
          { method: "PUT", path: "/settings/availability", body: { value: text } },
          { onSuccess: () => onSaved?.() },
        );
      }}
    >
      {week ? (
        <ul className="divide-y divide-line">
          {week.map((hours, index) => (
            <DayRow
              key={nameOf(index)}
              day={nameOf(index)}
              hours={hours}
              onChange={(next) => setText(formatWeek(withDay(week, index, next)))}
            />
          ))}
        </ul>
      ) : (
        <TextField
          label={WORDS.title}
          hint={WORDS.several}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {error && (
        <p role="alert" className="text-caption text-flag-text">
          {wordsOf(error)}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="soft" disabled={isPending}>
          {WORDS.save}
        </Button>
        <p role="status" className="text-small text-moss">
          {isSuccess ? WORDS.saved : ""}
        </p>
      </div>
    </form>
  );
}

const withDay = (week: Week, index: number, hours: Hours | null): Week =>
  week.map((day, at) => (at === index ? hours : day));

interface DayRowProps {
  readonly day: string;
  readonly hours: Hours | null;
  readonly onChange: (hours: Hours | null) => void;
}

const DayRow = ({ day, hours, onChange }: DayRowProps) => (
  <li className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1">
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        className="size-5 accent-(--tape)"
        aria-label={WORDS.free(day)}
        checked={hours !== null}
        onChange={({ target }) => onChange(target.checked ? EVENING : null)}
      />
      <span className="weight-text">{day}</span>
    </label>
    {hours ? (
      <span className="flex flex-wrap items-center gap-1.5 pl-8 wide:pl-0">
        <Clock label={WORDS.from(day)} value={hours.from} onChange={(from) => onChange({ ...hours, from })} />
        <span aria-hidden="true">–</span>
        <Clock label={WORDS.to(day)} value={hours.to} onChange={(to) => onChange({ ...hours, to })} />
      </span>
    ) : (
      <span className="text-small text-ink-3">{WORDS.notFree}</span>
    )}
  </li>
);

const Clock = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => (
  <input
    type="time"
    aria-label={label}
    value={value}
    required
    onChange={({ target }) => target.value && onChange(target.value)}
    className="min-h-11 rounded-row bg-surface px-2 tabular-nums shadow-[inset_0_0_0_1.5px_var(--edge)]"
  />
);
