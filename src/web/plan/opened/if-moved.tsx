import type { PlanDayView, PlanItemView, PlanView } from "../../../http/contract.ts";
import { longDay } from "../../design/dates.ts";
import { DayGlyph } from "../calendar/day-glyph.tsx";
import { costInWords, MOVE_WORDS, offerShort } from "../move/move-words.ts";
import { wishFor } from "../move/use-move.ts";
import { useOffer } from "../move/use-offer.ts";
import { lightOf } from "../plan-words.ts";
import { OPENED_WORDS as WORDS } from "./opened-words.ts";
import { listOtherDays } from "./other-days.ts";

interface IfMovedProps {
  readonly plan: PlanView;
  readonly item: PlanItemView;
  readonly onTry: (date: string) => void;
}

/** Three other days for a massage, in the calendar's glyphs, with what each would cost or break. */
export function IfMoved({ plan, item, onTry }: IfMovedProps) {
  const days = listOtherDays(plan, item.date);
  return (
    <section aria-label={WORDS.ifMoved}>
      <h3 className="mb-1 text-h3">{WORDS.ifMoved}</h3>
      {days.length === 0 && <p className="text-small text-ink-2">{WORDS.noOthers}</p>}
      <ul>
        {days.map((day) => (
          <li key={day.date}>
            <OtherDay day={day} item={item} onTry={onTry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OtherDayProps extends Pick<IfMovedProps, "item" | "onTry"> {
  readonly day: PlanDayView;
}

function OtherDay({ day, item, onTry }: OtherDayProps) {
  const offer = useOffer(wishFor(item, day.date));
  const isKnown = offer !== null && typeof offer === "object";
  const broken = isKnown ? offer.breaks[0] : undefined;
  return (
    <button
      type="button"
      onClick={() => onTry(day.date)}
      className="grid min-h-14 w-full grid-cols-[26px_1fr] gap-3 rounded-row py-1.5 text-left"
    >
      <span className="pt-0.5">
        <DayGlyph light={lightOf(day)} />
      </span>
      <span>
        <span className="block leading-5.5 weight-bold">
          <span className="sr-only">{WORDS.moveTo} </span>
          {longDay(day.date)}
        </span>
        <span className="block text-small text-ink-2 tabular-nums">
          {!isKnown && (offer === "failed" ? costInWords(day.regret) : MOVE_WORDS.working)}
          {isKnown && (broken?.text ?? offerShort(offer, item.form))}{" "}
          {broken && (
            <span className="rounded-chip bg-sunk px-1.5 text-chip weight-text tabular-nums">
              {broken.rule}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}
