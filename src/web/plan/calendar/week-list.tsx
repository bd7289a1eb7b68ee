import type { PlanItemView } from "../../../http/contract.ts";
import { Because } from "../../design/because.tsx";
import { clock, dayOfMonth, weekdayName } from "../../design/dates.ts";
import { Dial } from "../../design/dial.tsx";
import { Icon } from "../../design/icon.tsx";
import { raceLine, CALENDAR_WORDS as WORDS, weekInWords } from "../calendar-words.ts";
import { type CalendarDay, type CalendarWeek, isMassage } from "../plan-weeks.ts";
import { massageShort } from "../plan-words.ts";
import { mainBlock } from "./block-segments.ts";
import { BlockTape } from "./block-tape.tsx";
import { DayButton } from "./day-button.tsx";

/** The weeks one under the other: a phone's calendar. */
export const WeekList = ({ weeks }: { readonly weeks: readonly CalendarWeek[] }) => (
  <div className="-mx-1">
    <ol
      aria-hidden="true"
      className="grid grid-cols-7 gap-1 px-3.5 pb-1.5 text-center text-[12.5px] leading-4 weight-text text-ink-3"
    >
      {weeks[0]?.days.map(({ date, isToday }) => (
        <li key={date} className={isToday ? "weight-bold text-ink" : ""}>
          {weekdayName(date)}
        </li>
      ))}
    </ol>
    <div className="grid gap-3">
      {weeks.map((week, index) => (
        <WeekCard key={week.start} week={week} isFirst={index === 0} />
      ))}
    </div>
  </div>
);

interface WeekCardProps {
  readonly week: CalendarWeek;
  readonly isFirst: boolean;
}

function WeekCard({ week, isFirst }: WeekCardProps) {
  const block = mainBlock(week);
  const id = `week-${week.start}`;
  return (
    <section aria-labelledby={id} className="rounded-[20px] bg-surface px-[13px] py-3.5 lifted">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h2 id={id} className="text-h3">
          {weekInWords(week)}
        </h2>
        {block && (
          <span className="w-28 flex-none">
            <BlockTape block={block} isLong />
          </span>
        )}
      </div>
      <div className="grid grid-cols-7 gap-1">
        {week.days.map((face) => (
          <DayButton key={face.date} face={face} shape="week" />
        ))}
      </div>
      <WeekLines week={week} isFirst={isFirst} />
    </section>
  );
}

function WeekLines({ week, isFirst }: WeekCardProps) {
  const massages = week.days.flatMap(({ items }) => items.filter(isMassage));
  const why = isFirst ? massages[0]?.because[0] : undefined;
  return (
    <div className="mt-2.5 grid gap-1.5 text-small">
      {massages.length === 0 && <p className="text-ink-3">{WORDS.noMassage}</p>}
      {massages.map((item) => (
        <MassageLine key={item.id} item={item} />
      ))}
      {why && <Because rules={[why.rule]}>{why.text}</Because>}
      {week.days
        .filter(({ race }) => race !== null)
        .map((face) => (
          <RaceLine key={face.date} face={face} />
        ))}
    </div>
  );
}

const MassageLine = ({ item }: { readonly item: PlanItemView }) => (
  <p className="flex items-center gap-2">
    <Dial form={item.form} status={item.status} size={22} />
    <span className={item.status === "cancelSuggested" ? "line-through" : ""}>
      <b>
        {weekdayName(item.date)} {dayOfMonth(item.date)}
      </b>
      {item.start && `, ${clock(item.start)}`}, {massageShort(item)}
    </span>
  </p>
);

const RaceLine = ({ face: { date, race } }: { readonly face: CalendarDay }) =>
  race && (
    <p className="flex items-center gap-2">
      <Icon name="flag" />
      <span>
        <b>
          {weekdayName(date)} {dayOfMonth(date)}
        </b>
        , {raceLine(race)}
      </span>
    </p>
  );
