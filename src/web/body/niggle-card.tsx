import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { LoadView, NiggleView } from "../../http/contract.ts";
import { Button, LinkButton } from "../design/button.tsx";
import { Card } from "../design/card.tsx";
import { BecauseList } from "./because-list.tsx";
import { dayNumber, dayOf, loadBetween } from "./niggle-days.ts";
import { NiggleLine } from "./niggle-line.tsx";
import { clockInWords, placeTitle, NIGGLE_WORDS as WORDS } from "./niggle-words.ts";
import { isRed, LevelLine, LevelTag } from "./urgency.tsx";

interface NiggleCardProps {
  readonly niggle: NiggleView;
  readonly today: string;
  readonly load: LoadView;
  readonly onLog: () => void;
  readonly onAnswer: () => void;
}

/** "Day 9, 2 of 10, easing" */
export const summaryOf = (niggle: NiggleView, today: string): string => {
  const state = clockInWords(niggle.clock)?.toLowerCase();
  const parts = [WORDS.day(dayNumber(niggle, today)), WORDS.pain(niggle.pain), state];
  return parts.filter((part) => part !== undefined).join(", ");
};

/** One open niggle: how urgent, how it goes, what to do. The reasons of a red flag stand in its banner. */
export function NiggleCard({ niggle, today, load, onLog, onAnswer }: NiggleCardProps) {
  const id = useId();
  const open = niggle.questions.length;
  const red = isRed(niggle);
  const reasons = [...niggle.because, ...niggle.prompts];
  return (
    <Card labelledBy={id}>
      <div className="grid gap-3">
        <div>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 id={id} className="text-h3">
              <Link
                to="/body/$niggle"
                params={{ niggle: niggle.id }}
                className="-my-2 inline-block py-2 text-ink no-underline hover:underline"
              >
                {placeTitle(niggle)}
              </Link>
            </h3>
            <LevelTag urgent={niggle} />
          </div>
          <p className="text-small text-ink-2">{summaryOf(niggle, today)}</p>
        </div>
        {niggle.level === null && <LevelLine urgent={niggle} />}
        <NiggleLine niggle={niggle} today={today} load={(first, last) => loadBetween(load, first, last)} />
        {!red && <BecauseList because={reasons} />}
        <div className="flex flex-wrap gap-2">
          {open > 0 && (
            <Button size="small" onClick={onAnswer}>
              {WORDS.answer(open)}
            </Button>
          )}
          {red && (
            <LinkButton to="/triage" look={open > 0 ? "soft" : "main"} size="small">
              {WORDS.whatToDo}
            </LinkButton>
          )}
          <Button look="soft" size="small" onClick={onLog}>
            {dayOf(niggle, today) === null ? WORDS.logToday : WORDS.changeToday}
          </Button>
        </div>
      </div>
    </Card>
  );
}
