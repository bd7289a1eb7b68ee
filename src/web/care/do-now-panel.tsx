import type { RoutineView, StatusView } from "../../http/contract.ts";
import { Button, LinkButton } from "../design/button.tsx";
import { Panel } from "../design/card.tsx";
import { longDay, minutesAndSeconds } from "../design/dates.ts";
import { hasFigure, StillFigure } from "../figure/move-figure.tsx";
import { type DoNow, listTools, nameRoutine } from "./do-now.ts";
import { DO_NOW_WORDS as WORDS } from "./do-now-words.ts";
import { joinSides } from "./move-lines.ts";
import { PanelReasons } from "./panel-reasons.tsx";

interface PanelProps {
  readonly now: DoNow;
  readonly routine: RoutineView;
  readonly next: StatusView["selfCare"]["next"];
  /** What a trial drew for today, in words. */
  readonly draw: string | null;
  readonly onPutOff: (notTonight: boolean) => void;
}

/** The plum panel: the routine of today with its start, or why there is none. */
export function DoNowPanel({ now, routine, next, draw, onPutOff }: PanelProps) {
  if (now.kind === "play") return <PlayPanel routine={routine} draw={draw} onPutOff={onPutOff} />;
  return (
    <Panel className="grid gap-4">
      <QuietText now={now} next={next} />
      <QuietAct now={now} onPutOff={onPutOff} />
    </Panel>
  );
}

function PlayPanel({ routine, draw, onPutOff }: Pick<PanelProps, "routine" | "draw" | "onPutOff">) {
  const { steps, seconds } = routine;
  const first = steps.find(({ move }) => hasFigure(move));
  return (
    <Panel labelledBy="do-now" className="p-0!">
      {first && (
        <div className="grid h-44 items-end justify-items-center bg-[color-mix(in_oklab,var(--panel)_70%,var(--on-lamp))]">
          <StillFigure
            move={first.move}
            name={first.name}
            side={first.side}
            className="h-42 w-full text-on-panel"
          />
        </div>
      )}
      <div className="grid gap-4 p-5">
        <div>
          <p className="text-caption weight-text text-on-panel-2">{WORDS.doNow}</p>
          <h2 id="do-now" className="mt-0.5 text-h2">
            {nameRoutine(steps)}
          </h2>
          <p className="mt-1 text-small text-on-panel-2">
            {WORDS.moves(joinSides(steps).length)} {WORDS.needs(listTools(steps))}
          </p>
          {draw !== null && <p className="mt-2 text-small">{draw}</p>}
        </div>
        <LinkButton to="/care/routine" look="lamp" size="large" icon="play" wide>
          {WORDS.start(seconds)}
        </LinkButton>
        <MoveList steps={steps} />
        <PanelReasons because={routine.because} />
        <button
          type="button"
          onClick={() => onPutOff(true)}
          className="inline-flex min-h-11 items-center justify-self-center text-small text-on-panel-2 underline underline-offset-3"
        >
          {WORDS.notTonight}
        </button>
      </div>
    </Panel>
  );
}

const MoveList = ({ steps }: Pick<RoutineView, "steps">) => (
  <ul>
    {joinSides(steps.map((step) => ({ ...step, seconds: step.seconds * step.sets }))).map((line) => (
      <li
        key={line.move}
        className="flex items-baseline gap-3 border-b border-[color-mix(in_oklab,var(--on-panel)_18%,transparent)] py-2.5 last:border-0"
      >
        <span className="flex-1 weight-text">
          {line.name}
          {line.from !== null && (
            <span className="block text-caption text-on-panel-2">{WORDS.from(line.from)}</span>
          )}
        </span>
        <span className="text-right text-caption text-on-panel-2">
          {line.sides}
          {line.light && `, ${WORDS.light}`}
        </span>
        <span className="w-10 text-right tabular-nums">{minutesAndSeconds(line.seconds)}</span>
      </li>
    ))}
  </ul>
);

const QuietText = ({ now, next }: Pick<PanelProps, "now" | "next">) => {
  const then = next === null ? "" : ` ${WORDS.next(longDay(next.date))}`;
  if (now.kind === "closed") return now.texts.map((text) => <p key={text}>{text}</p>);
  if (now.kind === "rest") return <p>{now.text}</p>;
  if (now.kind === "done") return <p>{`${WORDS.doneText}${then}`}</p>;
  if (now.kind === "otherDay") return <p>{`${WORDS.otherDayText}${then}`}</p>;
  return <p>{WORDS.notTonightText}</p>;
};

const QuietAct = ({ now, onPutOff }: Pick<PanelProps, "now" | "onPutOff">) => {
  if (now.kind === "otherDay")
    return (
      <span>
        <LinkButton to="/care/routine" search={{ anyway: true }} look="soft">
          {WORDS.anyway}
        </LinkButton>
      </span>
    );
  if (now.kind === "notTonight")
    return (
      <span>
        <Button look="soft" onClick={() => onPutOff(false)}>
          {WORDS.afterAll}
        </Button>
      </span>
    );
  return null;
};
