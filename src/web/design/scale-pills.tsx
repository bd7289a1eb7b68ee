import { type KeyboardEvent, useId } from "react";

interface ScalePillsProps {
  readonly label: string;
  /** Null where nothing was said: never zero. */
  readonly value: number | null;
  /** What a value means, "very hard"; and what stands there without one. */
  readonly sayValue: (value: number | null) => string;
  readonly onChange: (value: number) => void;
  readonly fault?: string | null;
  /** Teal is for what hurts alone; plum for everything else. */
  readonly look?: "effort" | "pain";
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);
const LOWEST = 14;
const STEP_HEIGHT = 3.2;
const LOOKS = { effort: "bg-load-3", pain: "bg-tape" } as const;

/** A range from 0 to 10 with eleven rising pills over it. Arrow keys and digits set it, a tap too. */
export function ScalePills({
  label,
  value,
  sayValue,
  onChange,
  fault = null,
  look = "effort",
}: ScalePillsProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) return onChange(Number(event.key));
    if (value === null && ["Home", "ArrowLeft", "ArrowDown"].includes(event.key)) onChange(0);
  };
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="weight-bold text-small">
          {label}
        </label>
        <output htmlFor={id} className="text-small text-ink-2">
          {value !== null && <b className="mr-1.5 text-[21px] text-ink tabular-nums">{value}</b>}
          {sayValue(value)}
        </output>
      </div>
      <div className="@container relative rounded-cell has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-tape">
        <Pills value={value} look={look} />
        <input
          id={id}
          type="range"
          min={0}
          max={10}
          step={1}
          value={Math.round(value ?? 0)}
          aria-valuetext={value === null ? sayValue(null) : `${value}, ${sayValue(value)}`}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
          onClick={(event) => onChange(Number(event.currentTarget.value))}
          onKeyDown={onKeyDown}
          className="absolute inset-0 m-0 size-full cursor-pointer appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:h-full [&::-moz-range-thumb]:w-[calc(100cqw/11)] [&::-webkit-slider-runnable-track]:h-full [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-[calc(100cqw/11)] [&::-webkit-slider-thumb]:appearance-none"
        />
      </div>
      <p id={`${id}-fault`} className="text-caption text-flag-text empty:hidden">
        {fault}
      </p>
    </div>
  );
}

const Pills = ({ value, look }: { readonly value: number | null; readonly look: "effort" | "pain" }) => (
  <div aria-hidden="true" className="grid grid-cols-11">
    {STEPS.map((step) => (
      <span key={step} className="grid justify-items-center gap-1">
        <span className="flex h-12 items-end">
          <span
            style={{ height: LOWEST + step * STEP_HEIGHT }}
            className={`block w-6 rounded-full transition-colors ${value !== null && step <= value ? LOOKS[look] : "shadow-[inset_0_0_0_1.5px_var(--edge)]"}`}
          />
        </span>
        <span
          className={`text-caption tabular-nums ${step === value ? "weight-bold text-ink" : "text-ink-2"}`}
        >
          {step}
        </span>
      </span>
    ))}
  </div>
);
