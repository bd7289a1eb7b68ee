import type { PlanItemView } from "../../../http/contract.ts";
import { dayOfMonth } from "../../design/dates.ts";
import { DialShapes } from "../../design/dial.tsx";
import { type CalendarDay, massageOf } from "../plan-weeks.ts";
import { type DayLight, lightOf } from "../plan-words.ts";
import { shortDistance } from "../races/race-words.ts";
import { CELLS, type CellShape } from "./cell-shape.ts";
import { LoadBar } from "./load-bar.tsx";

const GROUND: Readonly<Record<DayLight | "past" | "race", string>> = {
  best: "bg-lamp-2 text-ink",
  good: "bg-lamp-1 text-ink",
  possible: "bg-surface text-ink shadow-[inset_0_0_0_1px_var(--line)]",
  blocked: "hatched text-ink shadow-[inset_0_0_0_1px_var(--line)]",
  past: "bg-sunk text-ink-3 shadow-[inset_0_0_0_1px_var(--line)]",
  race: "bg-panel text-on-panel",
};

const RING = {
  open: "ring-[2.6px] ring-inset ring-ink",
  target: "ring-[2.6px] ring-inset ring-ink",
  today: "ring-[1.8px] ring-inset ring-ink",
  none: "",
} as const;

interface DayCellProps {
  readonly face: CalendarDay;
  readonly shape: CellShape;
  /** The highest load of a day that is shown; bars are drawn against it. */
  readonly top: number;
  readonly ring?: keyof typeof RING;
  /** Milliseconds until its corner lights up; null where it has been seen lit before. */
  readonly lightsAfter?: number | null;
  /** Its massage is being carried elsewhere. */
  readonly isLifted?: boolean;
  /** A massage that is being carried over it. */
  readonly guest?: Pick<PlanItemView, "form" | "status"> | null;
}

/** One day: its load, its massage, and how good a day it is to book. Words stand on what it lies in. */
export function DayCell({
  face,
  shape,
  top,
  ring = "none",
  lightsAfter = null,
  isLifted = false,
  guest = null,
}: DayCellProps) {
  const { day, date, items, race, isToday } = face;
  const light = day === null ? "past" : race ? "race" : lightOf(day);
  const massage = massageOf(items);
  const { height } = CELLS[shape];
  return (
    <span
      aria-hidden="true"
      style={{ height }}
      className={`relative block w-full overflow-hidden rounded-cell ${GROUND[light]}`}
    >
      <svg
        aria-hidden="true"
        width="100%"
        height={height}
        className="absolute inset-0 overflow-hidden rounded-cell"
      >
        {day && !race && <Corner light={lightOf(day)} shape={shape} lightsAfter={lightsAfter} />}
        {day && !race && <LoadBar day={day} load={face.load} top={top} shape={shape} />}
        {race && <RaceMark label={shortDistance(race.metres)} shape={shape} />}
        <text
          x="8"
          y="19"
          fontSize="13"
          fontWeight={isToday || ring === "open" ? 750 : 570}
          fill="currentColor"
          className="tabular-nums"
        >
          {dayOfMonth(date)}
        </text>
        {guest && <SessionMark form={guest.form} status={guest.status} shape={shape} />}
        {massage && !guest && (
          <g opacity={isLifted ? 0.35 : 1}>
            <SessionMark form={massage.form} status={massage.status} shape={shape} />
          </g>
        )}
      </svg>
      <span
        className={`absolute inset-0 rounded-cell ${RING[ring === "none" && isToday ? "today" : ring]}`}
      />
    </span>
  );
}

/** The lit corner: the larger, the better the day. */
function Corner({
  light,
  shape,
  lightsAfter,
}: {
  readonly light: DayLight;
  readonly shape: CellShape;
  readonly lightsAfter: number | null;
}) {
  const radius = CELLS[shape].corner[light];
  if (radius === 0) return null;
  return (
    <circle
      cx="100%"
      cy="0"
      r={radius}
      fill="var(--lamp-3)"
      stroke="var(--lamp-edge)"
      strokeWidth="1.3"
      {...(lightsAfter === null
        ? {}
        : {
            className:
              "animate-[lamp-on_400ms_var(--ease-lamp)_backwards] [transform-box:fill-box] origin-center",
            style: { animationDelay: `${lightsAfter}ms` },
          })}
    />
  );
}

/** The dial, bottom right, on its own grid of 24. */
function SessionMark({
  form,
  status,
  shape,
}: Parameters<typeof DialShapes>[0] & { readonly shape: CellShape }) {
  const { height, dial } = CELLS[shape];
  const scale = dial.radius / 10.5;
  const corner = 12 * scale;
  return (
    <svg x="100%" overflow="visible" aria-hidden="true">
      <g transform={`translate(${-dial.inset - corner} ${height - dial.inset - 1 - corner}) scale(${scale})`}>
        <DialShapes form={form} status={status} />
      </g>
    </svg>
  );
}

function RaceMark({ label, shape }: { readonly label: string; readonly shape: CellShape }) {
  const wide = shape === "calendar";
  return (
    <>
      <svg x={wide ? "100%" : "50%"} overflow="visible" aria-hidden="true">
        <path
          d="M3 24V2h15l-4 5 4 5H3"
          transform={wide ? "translate(-28 9)" : `translate(-9 ${CELLS[shape].height - 36})`}
          fill="none"
          stroke="var(--lamp-3)"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {wide && (
        <text x="9" y="52" fontSize="12.5" fontWeight="650" fill="var(--on-panel)">
          {label}
        </text>
      )}
    </>
  );
}
