import type { ReactNode } from "react";
import { Segments } from "../../design/choice.tsx";
import { Icon, type IconName } from "../../design/icon.tsx";
import { panView, type Range, rangeOf, rangeView, type View, zoomView } from "./view.ts";
import { YEARS_WORDS as WORDS } from "./years-words.ts";

interface ControlsProps {
  readonly view: View;
  readonly days: number;
  readonly onView: (view: View) => void;
}

const RANGES: readonly Range[] = ["quarter", "year", "all"];
const CLOSER = 0.6;
const WEEK = 7;
const MONTH = 30;

/** How much to show, closer and wider, and steps along: what the hand does on the chart, as buttons. */
export const YearsControls = ({ view, days, onView }: ControlsProps) => (
  <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
    <Segments
      label={WORDS.range}
      value={rangeOf(view, days)}
      options={RANGES.map((range) => ({ value: range, words: WORDS.ranges[range] }))}
      onChange={(value) => onView(rangeView(RANGES.find((range) => range === value) ?? "year", days))}
    />
    <div className="flex gap-1">
      <Small label={WORDS.wider} onClick={() => onView(zoomView(view, 1 / CLOSER, days))}>
        <Minus />
      </Small>
      <Small label={WORDS.closer} onClick={() => onView(zoomView(view, CLOSER, days))}>
        <Icon name="plus" />
      </Small>
      <Small onClick={() => onView(rangeView("year", days))}>{WORDS.reset}</Small>
    </div>
    <fieldset className="flex min-w-0 gap-1">
      <legend className="sr-only">{WORDS.steps}</legend>
      <Step label={WORDS.monthBack} icon="back" words={WORDS.month} by={-MONTH} {...{ view, days, onView }} />
      <Step label={WORDS.weekBack} icon="back" words={WORDS.week} by={-WEEK} {...{ view, days, onView }} />
      <Step label={WORDS.weekOn} icon="forward" words={WORDS.week} by={WEEK} {...{ view, days, onView }} />
      <Step label={WORDS.monthOn} icon="forward" words={WORDS.month} by={MONTH} {...{ view, days, onView }} />
    </fieldset>
  </div>
);

interface SmallProps {
  /** Where the words on it do not say it all. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Small = ({ label, disabled = false, onClick, children }: SmallProps) => (
  <button
    type="button"
    {...(label === undefined ? {} : { "aria-label": label, title: label })}
    disabled={disabled}
    onClick={onClick}
    className="inline-flex min-h-11 min-w-11 items-center justify-center gap-0.5 rounded-full px-2.5 text-small weight-text text-ink shadow-[inset_0_0_0_1.5px_var(--edge)] disabled:text-ink-3 disabled:shadow-[inset_0_0_0_1.5px_var(--line)]"
  >
    {children}
  </button>
);

interface StepProps extends ControlsProps {
  readonly label: string;
  readonly words: string;
  readonly icon: IconName;
  readonly by: number;
}

/** At either end a step has nowhere to go. */
const Step = ({ label, words, icon, by, view, days, onView }: StepProps) => {
  const next = panView(view, by, days);
  return (
    <Small label={label} disabled={next.from === view.from} onClick={() => onView(next)}>
      {by < 0 && <Icon name={icon} className="size-4" />}
      {words}
      {by > 0 && <Icon name={icon} className="size-4" />}
    </Small>
  );
};

const Minus = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[22px]">
    <path d="M5 12h14" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);
