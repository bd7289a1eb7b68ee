import { useState } from "react";
import type { RoutineView, StatusView } from "../../http/contract.ts";
import { Button, LinkButton } from "../design/button.tsx";
import { Panel } from "../design/card.tsx";
import { minutesAndSeconds } from "../design/dates.ts";
import { StillFigure } from "../figure/move-figure.tsx";
import { wholeMinutes } from "./headline.ts";
import { TODAY_WORDS as WORDS } from "./today-words.ts";

interface DoNowProps {
  readonly routine: RoutineView;
  readonly today: StatusView["today"];
}

const KEY = "restride.putOff";

/** The one thing to do today: a routine with its start, or the sentence that says why there is none. */
export function DoNow({ routine, today }: DoNowProps) {
  const [putOff, setPutOff] = useState(() => localStorage.getItem(KEY) === today);
  const put = (off: boolean) => {
    localStorage.setItem(KEY, off ? today : "");
    setPutOff(off);
  };
  if (routine.steps.length === 0) return <NoRoutine routine={routine} />;
  if (putOff)
    return (
      <Panel>
        <p className="text-on-panel-2">{WORDS.putOff}</p>
        <span className="mt-3 block">
          <Button look="lamp" size="small" onClick={() => put(false)}>
            {WORDS.bringBack}
          </Button>
        </span>
      </Panel>
    );
  return <Routine routine={routine} onPutOff={() => put(true)} />;
}

const NoRoutine = ({ routine }: { readonly routine: RoutineView }) => (
  <Panel labelledBy="do-now">
    <h2 id="do-now" className="sr-only">
      {WORDS.doNow}
    </h2>
    {[...(routine.note === null ? [] : [routine.note]), ...routine.instead].map((text) => (
      <p key={text} className="mb-2 last:mb-0">
        {text}
      </p>
    ))}
    {routine.thermal.map(({ kind, minutes }) => (
      <p key={kind} className="text-on-panel-2">
        {kind === "ice" ? WORDS.ice(minutes) : WORDS.heat(minutes)}
      </p>
    ))}
    {routine.anyway && (
      <span className="mt-3 block">
        <LinkButton to="/care/routine" search={{ anyway: true }} look="lamp" size="small" icon="play">
          {WORDS.anyway}
        </LinkButton>
      </span>
    )}
  </Panel>
);

function Routine({ routine, onPutOff }: { readonly routine: RoutineView; readonly onPutOff: () => void }) {
  const { steps, seconds } = routine;
  const [first] = steps;
  const moves = listMoves(steps);
  return (
    <Panel labelledBy="do-now" className="pt-0!">
      {first && (
        <div className="-mx-5 mb-4 grid h-44 place-items-end justify-items-center bg-[color-mix(in_oklab,var(--panel)_86%,black)]">
          <StillFigure move={first.move} className="h-40" />
        </div>
      )}
      <p className="text-caption weight-bold text-on-panel-2">{WORDS.doNow}</p>
      <h2 id="do-now" className="mt-0.5 text-h2">
        {WORDS.moveNames(moves.slice(0, 2).map(({ name }) => name))}
      </h2>
      <p className="mt-1 text-small text-on-panel-2">
        {WORDS.moves(moves.length)} {sayNeeds(steps)}
      </p>
      <div className="mt-4">
        <LinkButton to="/care/routine" look="lamp" size="large" icon="play" wide>
          {WORDS.start(wholeMinutes(seconds))}
        </LinkButton>
      </div>
      <ol className="mt-3.5">
        {moves.map(({ key, name, side, light, total }) => (
          <li
            key={key}
            className="grid grid-cols-[1fr_auto_44px] items-baseline gap-2.5 border-b border-[color-mix(in_oklab,var(--on-panel)_18%,transparent)] py-2 text-[15px] last:border-0"
          >
            <span>{name}</span>
            <span className="text-caption text-on-panel-2">{light ? WORDS.light : WORDS.sides[side]}</span>
            <b className="text-right tabular-nums">{minutesAndSeconds(total)}</b>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-center">
        <button
          type="button"
          onClick={onPutOff}
          className="min-h-11 px-3 text-small text-on-panel-2 underline underline-offset-3"
        >
          {WORDS.notToday}
        </button>
      </p>
    </Panel>
  );
}

type Step = RoutineView["steps"][number];

/** A move that stands once for each side is one row. */
export function listMoves(steps: readonly Step[]) {
  const rows = new Map<
    string,
    { key: string; name: string; side: Step["side"]; light: boolean; total: number }
  >();
  for (const { move, name, side, light, seconds, sets } of steps) {
    const row = rows.get(move);
    const total = seconds * sets;
    if (row) rows.set(move, { ...row, side: row.side === side ? side : "both", total: row.total + total });
    else rows.set(move, { key: move, name, side, light, total });
  }
  return [...rows.values()];
}

function sayNeeds(steps: readonly Step[]): string {
  const tools = [...new Set(steps.map(({ tool }) => WORDS.tools[tool]).filter(Boolean))];
  return tools.length === 0 ? WORDS.needsNothing : WORDS.needs(WORDS.and(tools));
}
